// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/textforms.h"

#include "core/base/ascii.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isDecoration(char32_t c)
{
    const bool joiner = c == 0x200D || c == 0x20E3 || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
    return joiner || (c >= 0x80 && QChar::category(c) == QChar::Symbol_Other);
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

} // namespace

QString withoutLeadingEmoji(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar unit = text.at(at);
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
        const bool keycap = unit.isDigit() && at + 1 < text.size() && (text.at(at + 1) == u'\uFE0F' || text.at(at + 1) == u'\u20E3');
        if (!isDecoration(c) && !unit.isSpace() && !keycap)
            break;
        at += pair ? 2 : 1;
    }
    return at < text.size() ? text.sliced(at).trimmed() : text.trimmed();
}

QString withoutNumbering(const QString &text)
{
    qsizetype at = digitsEnd(text, 0);
    if (at == 0 && text.size() > 1 && text.at(0).isLetter() && (text.at(1) == u')' || text.at(1) == u'.'))
        at = 1;
    if (at == 0)
        return text;
    while (at + 1 < text.size() && text.at(at) == u'.' && text.at(at + 1).isDigit())
        at = digitsEnd(text, at + 1);
    if (at >= text.size() || !u".):、．"_s.contains(text.at(at)))
        return text;
    const QString rest = text.sliced(at + 1).trimmed();
    return rest.isEmpty() ? text : rest;
}

QString slugOf(const QString &text)
{
    QString slug;
    slug.reserve(text.size());
    bool gap = false;
    for (const QChar c : lowered(text)) {
        if (isAscii(c) ? isAsciiLetterOrNumber(c) : c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (gap && !slug.isEmpty())
                slug += u'-';
            slug += c;
            gap = false;
        } else {
            gap = true;
        }
    }
    return slug.isEmpty() ? u"item"_s : slug;
}

QString withoutColon(const QString &text)
{
    QString label = text.trimmed();
    while (label.endsWith(u':') || label.endsWith(u'：'))
        label = label.chopped(1).trimmed();
    return label;
}

} // namespace countersign
