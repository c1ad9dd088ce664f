// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/reachability.h"

#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace countersign::network {

namespace {

bool leadsAway(const ifaddrs &each)
{
    const bool up = (each.ifa_flags & IFF_UP) != 0 && (each.ifa_flags & IFF_RUNNING) != 0 && (each.ifa_flags & IFF_LOOPBACK) == 0;
    if (!up || !each.ifa_addr)
        return false;
    if (each.ifa_addr->sa_family == AF_INET)
        return true;
    return each.ifa_addr->sa_family == AF_INET6 && !IN6_IS_ADDR_LINKLOCAL(&reinterpret_cast<const sockaddr_in6 *>(each.ifa_addr)->sin6_addr);
}

} // namespace

bool hasNetwork()
{
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return true; // not known: no excuse for a red
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> all(first, &freeifaddrs);
    for (const ifaddrs *each = first; each; each = each->ifa_next) {
        if (leadsAway(*each))
            return true;
    }
    return false;
}

} // namespace countersign::network
