// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/ipaddress.h"

#include <QList>

namespace countersign {

// How far an address reaches. Forbidden ones are never contacted, whoever asks.
enum class AddressReach { Public, Private, Loopback, Forbidden };

// Looks through IPv4-mapped, IPv4-compatible, NAT64 and 6to4 forms at the IPv4 address they carry.
AddressReach reachOf(const IpAddress &address);

// What a name may answer at most; the rest is ignored.
inline constexpr qsizetype addressLimit = 16;

// The addresses to try of those a name answered with: the first, then the first of the other family. None when any of them is
// forbidden, or when inside and outside addresses are mixed: that is what a name rebound to a machine of ours looks like.
QList<IpAddress> chooseAddresses(const QList<IpAddress> &answered);

// "localhost", a name below it, or a loopback address: a host whose meaning depends on the machine that asks.
bool isLoopbackHost(const QString &host);

} // namespace countersign
