// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace countersign::network {

// One value of the Redis protocol (RESP2).
struct RespValue {
    enum class Kind { Text, Error, Integer, Nothing, List };

    Kind kind = Kind::Nothing;
    QByteArray text = {}; // of all but lists; an integer as written
    QList<RespValue> items = {};
};

// The value as people read it: an element a line.
QByteArray readable(const RespValue &value);

// Takes values out of what is received. Bounded in depth; the caller bounds the size.
class RespReader
{
public:
    void feed(QByteArrayView bytes) { m_buffer += bytes; }
    std::optional<RespValue> next(); // none: incomplete, or malformed
    bool isMalformed() const { return m_malformed; }

private:
    std::optional<RespValue> read(qsizetype &at, int depth);
    std::optional<QByteArray> readLine(qsizetype &at);
    std::optional<RespValue> readText(qsizetype &at, const QByteArray &length);
    std::optional<RespValue> readList(qsizetype &at, const QByteArray &length, int depth);
    std::optional<RespValue> refuse();

    QByteArray m_buffer = {};
    bool m_malformed = false;
};

} // namespace countersign::network
