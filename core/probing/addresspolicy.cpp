// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/addresspolicy.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Range {
    QLatin1StringView network;
    int prefixLength;
    AddressReach reach;
};

// The first row that holds an address decides; what no row holds is public. QHostAddress::isGlobal() calls 10/8 and 100.64/10 global.
constexpr Range ranges[] = {
    {"0.0.0.0"_L1, 8, AddressReach::Forbidden}, // "this network"
    {"100.100.100.200"_L1, 32, AddressReach::Forbidden}, // metadata (Alibaba)
    {"168.63.129.16"_L1, 32, AddressReach::Forbidden}, // metadata (Azure)
    {"169.254.0.0"_L1, 16, AddressReach::Forbidden}, // link-local, metadata of most clouds
    {"192.0.0.0"_L1, 24, AddressReach::Forbidden}, // protocol assignments, metadata (Oracle)
    {"224.0.0.0"_L1, 4, AddressReach::Forbidden}, // multicast
    {"240.0.0.0"_L1, 4, AddressReach::Forbidden}, // reserved, broadcast
    {"127.0.0.0"_L1, 8, AddressReach::Loopback},
    {"10.0.0.0"_L1, 8, AddressReach::Private},
    {"100.64.0.0"_L1, 10, AddressReach::Private}, // shared address space
    {"172.16.0.0"_L1, 12, AddressReach::Private},
    {"192.168.0.0"_L1, 16, AddressReach::Private},
    {"198.18.0.0"_L1, 15, AddressReach::Private}, // benchmarking
    {"::1"_L1, 128, AddressReach::Loopback},
    {"::"_L1, 128, AddressReach::Forbidden}, // unspecified
    {"fd00:ec2::254"_L1, 128, AddressReach::Forbidden}, // metadata (Amazon)
    {"fd20:ce::254"_L1, 128, AddressReach::Forbidden}, // metadata (Google)
    {"fe80::"_L1, 10, AddressReach::Forbidden}, // link-local
    {"ff00::"_L1, 8, AddressReach::Forbidden}, // multicast
    {"100::"_L1, 64, AddressReach::Forbidden}, // discard-only
    {"2001::"_L1, 32, AddressReach::Forbidden}, // Teredo: hides an IPv4 address
    {"fc00::"_L1, 7, AddressReach::Private},
    {"fec0::"_L1, 10, AddressReach::Private}, // site-local of old
};

// Networks whose addresses carry an IPv4 address, and the byte at which it starts.
struct Carrier {
    QLatin1StringView network;
    int prefixLength;
    size_t offset;
};

constexpr Carrier carriers[] = {
    {"::ffff:0:0"_L1, 96, 12}, // IPv4-mapped
    {"::"_L1, 96, 12}, // IPv4-compatible
    {"64:ff9b::"_L1, 96, 12}, // NAT64
    {"64:ff9b:1::"_L1, 48, 12}, // NAT64, local use
    {"2002::"_L1, 16, 2}, // 6to4
};

// A row with its network as bytes. Rows are read once: a probe must not pay for parsing them.
template <class Row>
struct Parsed {
    IpAddress network;
    Row row;
};

template <class Row, size_t N>
std::vector<Parsed<Row>> parsed(const Row (&rows)[N])
{
    std::vector<Parsed<Row>> all;
    for (const Row &row : rows)
        all.push_back({*IpAddress::parse(QString(row.network)), row});
    return all;
}

template <class Row>
const Row *rowOf(const std::vector<Parsed<Row>> &rows, const IpAddress &address)
{
    const auto found = std::ranges::find_if(rows, [&](const auto &each) { return address.isIn(each.network, each.row.prefixLength); });
    return found == rows.end() ? nullptr : &found->row;
}

IpAddress ipv4At(const IpAddress &address, size_t offset)
{
    quint32 v4 = 0;
    for (size_t i = 0; i < 4; ++i)
        v4 = v4 << 8 | address.bytes()[offset + i];
    return IpAddress::fromIPv4(v4);
}

} // namespace

AddressReach reachOf(const IpAddress &address)
{
    static const auto knownRanges = parsed(ranges);
    static const auto knownCarriers = parsed(carriers);
    if (const Range *range = rowOf(knownRanges, address))
        return range->reach;
    if (const Carrier *carrier = rowOf(knownCarriers, address))
        return reachOf(ipv4At(address, carrier->offset));
    return AddressReach::Public;
}

QList<IpAddress> chooseAddresses(const QList<IpAddress> &answered)
{
    const QList<IpAddress> addresses = answered.first(std::min(answered.size(), addressLimit));
    const auto has = [&](AddressReach reach) {
        return std::ranges::any_of(addresses, [&](const IpAddress &address) { return reachOf(address) == reach; });
    };
    const bool inside = has(AddressReach::Private) || has(AddressReach::Loopback);
    if (addresses.isEmpty() || has(AddressReach::Forbidden) || (inside && has(AddressReach::Public)))
        return {};
    QList<IpAddress> chosen{addresses.front()};
    const auto other = std::ranges::find(addresses, !chosen.front().isIPv4(), &IpAddress::isIPv4);
    if (other != addresses.end())
        chosen << *other;
    return chosen;
}

bool isLoopbackHost(const QString &host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "localhost.localdomain"_L1)
        return true;
    const auto address = IpAddress::parse(host);
    // 0.0.0.0 in a text means "on this machine" as well: `uvicorn --host 0.0.0.0`
    return address && (reachOf(*address) == AddressReach::Loopback || *address == IpAddress::fromIPv4(0));
}

} // namespace countersign
