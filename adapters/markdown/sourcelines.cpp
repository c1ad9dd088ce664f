// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/sourcelines.h"

#include <algorithm>

namespace countersign {

namespace {

bool isBlankCharacter(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

// Length of "- ", "3) " … at the start of a line's content, or 0.
qsizetype listMarkerLength(QByteArrayView content)
{
    qsizetype at = 0;
    while (at < content.size() && at < 9 && content[at] >= '0' && content[at] <= '9')
        ++at;
    if (at >= content.size())
        return 0;
    const char mark = content[at];
    const bool marker = at > 0 ? mark == '.' || mark == ')' : mark == '-' || mark == '+' || mark == '*';
    if (!marker || (at + 1 < content.size() && !isBlankCharacter(content[at + 1])))
        return 0;
    return at + 1;
}

QByteArrayView withoutMarkers(QByteArrayView content)
{
    while (const qsizetype length = listMarkerLength(content)) {
        content = content.sliced(length);
        while (!content.isEmpty() && (isBlankCharacter(content.front()) || content.front() == '>'))
            content = content.sliced(1);
    }
    return content;
}

qsizetype runLength(QByteArrayView content, char mark)
{
    qsizetype length = 0;
    while (length < content.size() && content[length] == mark)
        ++length;
    return length;
}

} // namespace

SourceLines::SourceLines(QByteArrayView source) : m_source(source)
{
    m_starts.reserve(source.size() / 32 + 1);
    m_starts.append(0);
    for (qsizetype at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        m_starts.append(at + 1);
}

QByteArrayView SourceLines::at(int line) const
{
    if (line < 1 || line > count())
        return {};
    const qsizetype start = m_starts.at(line - 1);
    const qsizetype end = line < count() ? m_starts.at(line) - 1 : m_source.size();
    return m_source.sliced(start, end - start);
}

QByteArrayView SourceLines::content(int line) const
{
    QByteArrayView text = at(line);
    while (!text.isEmpty() && (isBlankCharacter(text.front()) || text.front() == '>'))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankCharacter(text.back()))
        text.chop(1);
    return text;
}

qsizetype SourceLines::offsetOf(int line) const { return line <= count() ? m_starts.at(line - 1) : m_source.size(); }

int SourceLines::lineAt(qsizetype offset, int hint) const
{
    for (int line = hint; line >= 1 && line < hint + 4 && offset >= offsetOf(line); ++line) {
        if (line >= count() || offset < m_starts.at(line))
            return qMin(line, count());
    }
    return int(std::ranges::upper_bound(m_starts, offset) - m_starts.begin());
}

qsizetype SourceLines::contentColumn(int line) const { return withoutMarkers(content(line)).data() - at(line).data(); }

bool SourceLines::opensListItem(int line) const { return listMarkerLength(content(line)) > 0; }

bool SourceLines::isBareMarker(int line) const
{
    const QByteArrayView text = content(line);
    return !text.isEmpty() && listMarkerLength(text) == text.size();
}

bool SourceLines::isRule(int line) const
{
    const auto rules = [](QByteArrayView text) {
        int marks = 0;
        for (const char c : text) {
            if (isBlankCharacter(c))
                continue;
            if (c != text.front() || (c != '-' && c != '*' && c != '_'))
                return false;
            ++marks;
        }
        return marks >= 3;
    };
    return rules(content(line)) || rules(withoutMarkers(content(line)));
}

bool SourceLines::isAtxHeading(int line) const { return withoutMarkers(content(line)).startsWith('#'); }

bool SourceLines::isSetextUnderline(int line, int level) const
{
    const QByteArrayView text = content(line);
    return !text.isEmpty() && runLength(text, level == 1 ? '=' : '-') == text.size();
}

bool SourceLines::isFence(int line, char mark) const
{
    return runLength(content(line), mark) >= 3 || runLength(withoutMarkers(content(line)), mark) >= 3;
}

} // namespace countersign
