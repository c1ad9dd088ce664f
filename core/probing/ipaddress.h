// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace countersign {

// A numeric address. IPv4 lies in the last four bytes, IPv4-mapped IPv6 is kept apart from it.
class IpAddress
{
public:
    using Bytes = std::array<quint8, 16>;

    IpAddress() = default;
    static IpAddress fromIPv4(quint32 address); // host byte order
    static IpAddress fromIPv6(const Bytes &bytes);

    // Only the canonical spellings: four decimal octets without leading zeros, or RFC 4291 text without a zone.
    static std::optional<IpAddress> parse(QStringView text);

    bool isIPv4() const { return m_v4; }
    quint32 toIPv4() const; // the last 32 bits, also of an IPv6 address
    const Bytes &bytes() const { return m_bytes; }
    bool isIn(const IpAddress &network, int prefixLength) const; // never across families
    QString toString() const; // RFC 5952 for IPv6

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    Bytes m_bytes = {};
    bool m_v4 = true;
};

// "10.0.0.4:443", "[2001:db8::1]:443"
QString withPort(const IpAddress &address, quint16 port);

} // namespace countersign
