// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/ipaddress.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int ipv4Start = 12;
constexpr int groupCount = 8;

std::optional<quint32> parseIPv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (QStringView part : parts) {
        const bool digits = std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        // "010" is eight to some readers and ten to others: refused
        if (!digits || part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == u'0') || part.toUInt() > 255)
            return std::nullopt;
        address = address << 8 | part.toUInt();
    }
    return address;
}

std::optional<quint16> parseGroup(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    if (text.isEmpty() || text.size() > 4 || !std::ranges::all_of(text, isHex))
        return std::nullopt;
    return text.toUShort(nullptr, 16);
}

// The groups of one side of "::". A dotted quad may end the address.
std::optional<QList<quint16>> parseGroups(QStringView text, bool mayEndDotted)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (mayEndDotted && i + 1 == parts.size() && parts.at(i).contains(u'.')) {
            const auto v4 = parseIPv4(parts.at(i));
            if (!v4)
                return std::nullopt;
            groups << static_cast<quint16>(*v4 >> 16) << static_cast<quint16>(*v4 & 0xffff);
        } else if (const auto group = parseGroup(parts.at(i))) {
            groups << *group;
        } else {
            return std::nullopt;
        }
    }
    return groups;
}

std::optional<QList<quint16>> parseIPv6(QStringView text)
{
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap < 0) {
        auto groups = parseGroups(text, true);
        return groups && groups->size() == groupCount ? groups : std::nullopt;
    }
    auto head = parseGroups(text.first(gap), false);
    const auto tail = parseGroups(text.sliced(gap + 2), true);
    if (!head || !tail || head->size() + tail->size() >= groupCount)
        return std::nullopt;
    head->insert(head->size(), groupCount - head->size() - tail->size(), 0);
    return *head + *tail;
}

struct Run {
    int start = -1;
    int length = 0;
};

// The longest run of two or more zero groups, the first of equals: what "::" stands for.
Run longestZeroRun(const std::array<quint16, groupCount> &groups)
{
    Run best, current;
    for (int i = 0; i < groupCount; ++i) {
        current = groups[size_t(i)] != 0 ? Run{} : Run{current.length ? current.start : i, current.length + 1};
        if (current.length > best.length)
            best = current;
    }
    return best.length >= 2 ? best : Run{};
}

} // namespace

IpAddress IpAddress::fromIPv4(quint32 address)
{
    IpAddress result;
    for (int i = 0; i < 4; ++i)
        result.m_bytes[size_t(ipv4Start + i)] = static_cast<quint8>(address >> (24 - 8 * i));
    return result;
}

IpAddress IpAddress::fromIPv6(const Bytes &bytes)
{
    IpAddress result;
    result.m_bytes = bytes;
    result.m_v4 = false;
    return result;
}

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    if (const auto v4 = parseIPv4(text))
        return fromIPv4(*v4);
    const auto groups = parseIPv6(text);
    if (!groups)
        return std::nullopt;
    Bytes bytes;
    for (qsizetype i = 0; i < groupCount; ++i) {
        bytes[size_t(2 * i)] = static_cast<quint8>(groups->at(i) >> 8);
        bytes[size_t(2 * i + 1)] = static_cast<quint8>(groups->at(i) & 0xff);
    }
    return fromIPv6(bytes);
}

quint32 IpAddress::toIPv4() const
{
    quint32 address = 0;
    for (size_t i = ipv4Start; i < m_bytes.size(); ++i)
        address = address << 8 | m_bytes[i];
    return address;
}

bool IpAddress::isIn(const IpAddress &network, int prefixLength) const
{
    if (m_v4 != network.m_v4)
        return false;
    const int first = m_v4 ? ipv4Start : 0;
    for (int bit = 0; bit < prefixLength; ++bit) {
        const size_t byte = size_t(first + bit / 8);
        const int mask = 0x80 >> (bit % 8);
        if ((m_bytes[byte] & mask) != (network.m_bytes[byte] & mask))
            return false;
    }
    return true;
}

QString IpAddress::toString() const
{
    if (m_v4) {
        const quint32 address = toIPv4();
        return u"%1.%2.%3.%4"_s.arg(address >> 24).arg(address >> 16 & 0xff).arg(address >> 8 & 0xff).arg(address & 0xff);
    }
    std::array<quint16, groupCount> groups;
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<quint16>(m_bytes[2 * i] << 8 | m_bytes[2 * i + 1]);
    const Run zeros = longestZeroRun(groups);
    QString text;
    for (int i = 0; i < groupCount; ++i) {
        if (i == zeros.start) {
            text += "::"_L1;
            i += zeros.length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[size_t(i)], 16);
    }
    return text;
}

QString withPort(const IpAddress &address, quint16 port) { return (address.isIPv4() ? u"%1:%2"_s : u"[%1]:%2"_s).arg(address.toString()).arg(port); }

} // namespace countersign
