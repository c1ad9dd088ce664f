// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>

namespace countersign {

// The lines of a UTF-8 text with LF line ends, numbered from 1, and what kind of block a line without text can be.
class SourceLines
{
public:
    explicit SourceLines(QByteArrayView source);

    QByteArrayView source() const { return m_source; }
    int count() const { return int(m_starts.size()); }
    QByteArrayView at(int line) const; // without its line end; empty outside
    QByteArrayView content(int line) const; // without indentation and quote marks
    qsizetype contentColumn(int line) const; // bytes before what stands behind indentation, quote marks and list markers
    qsizetype offsetOf(int line) const; // the end of the text for a line after the last
    int lineAt(qsizetype offset, int hint = 1) const; // `hint`: a line near by, to search less

    bool isBlank(int line) const { return content(line).isEmpty(); }
    bool opensListItem(int line) const;
    bool isBareMarker(int line) const;
    bool isRule(int line) const;
    bool isAtxHeading(int line) const;
    bool isSetextUnderline(int line, int level) const;
    bool isFence(int line, char mark) const;

private:
    QByteArrayView m_source;
    QList<qsizetype> m_starts;
};

} // namespace countersign
