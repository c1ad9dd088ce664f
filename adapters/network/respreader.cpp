// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/respreader.h"

namespace countersign::network {

namespace {

constexpr int depthLimit = 8;
constexpr qlonglong textLimit = 1024 * 1024;
constexpr qlonglong listLimit = 100'000;

} // namespace

QByteArray readable(const RespValue &value)
{
    if (value.kind != RespValue::Kind::List)
        return value.text;
    QByteArrayList lines;
    for (const RespValue &item : value.items)
        lines << readable(item);
    return lines.join('\n');
}

std::optional<RespValue> RespReader::next()
{
    qsizetype at = 0;
    auto value = read(at, 0);
    if (value)
        m_buffer.remove(0, at);
    return value;
}

std::optional<RespValue> RespReader::read(qsizetype &at, int depth)
{
    const auto line = readLine(at);
    if (!line)
        return std::nullopt;
    if (line->isEmpty() || depth > depthLimit)
        return refuse();
    const QByteArray rest = line->sliced(1);
    switch (line->front()) {
    case '+': return RespValue{RespValue::Kind::Text, rest, {}};
    case '-': return RespValue{RespValue::Kind::Error, rest, {}};
    case ':': return RespValue{RespValue::Kind::Integer, rest, {}};
    case '$': return readText(at, rest);
    case '*': return readList(at, rest, depth);
    default: return refuse();
    }
}

std::optional<QByteArray> RespReader::readLine(qsizetype &at)
{
    const qsizetype end = m_buffer.indexOf("\r\n", at);
    if (end < 0) {
        m_malformed = m_malformed || m_buffer.size() - at > textLimit;
        return std::nullopt;
    }
    const QByteArray line = m_buffer.sliced(at, end - at);
    at = end + 2;
    return line;
}

std::optional<RespValue> RespReader::readText(qsizetype &at, const QByteArray &length)
{
    bool number = false;
    const qlonglong size = length.toLongLong(&number);
    if (!number || size < -1 || size > textLimit)
        return refuse();
    if (size == -1)
        return RespValue{};
    if (m_buffer.size() < at + size + 2)
        return std::nullopt;
    const QByteArray text = m_buffer.sliced(at, size);
    at += size + 2;
    return RespValue{RespValue::Kind::Text, text, {}};
}

std::optional<RespValue> RespReader::readList(qsizetype &at, const QByteArray &length, int depth)
{
    bool number = false;
    const qlonglong size = length.toLongLong(&number);
    if (!number || size < -1 || size > listLimit)
        return refuse();
    if (size == -1)
        return RespValue{};
    RespValue list{RespValue::Kind::List, {}, {}};
    for (qlonglong i = 0; i < size; ++i) {
        auto item = read(at, depth + 1);
        if (!item)
            return std::nullopt;
        list.items << std::move(*item);
    }
    return list;
}

std::optional<RespValue> RespReader::refuse()
{
    m_malformed = true;
    return std::nullopt;
}

} // namespace countersign::network
