// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

namespace countersign::network {

// Cuts what is received into lines.
class LineReader
{
public:
    void feed(QByteArrayView bytes) { m_buffer += bytes; }

    std::optional<QByteArray> next() // without its end
    {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0)
            return std::nullopt;
        QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    const QByteArray &rest() const { return m_buffer; }
    QByteArray takeRest() { return std::exchange(m_buffer, {}); }

private:
    QByteArray m_buffer = {};
};

} // namespace countersign::network
