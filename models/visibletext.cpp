// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/visibletext.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool hides(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0))
        return true;
    switch (code) {
    case 0x200b: // zero width space
    case 0x200e: // marks and overrides of direction
    case 0x200f:
    case 0x2028: // line and paragraph separators
    case 0x2029:
    case 0x061c:
    case 0xfeff: return true;
    default: return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    }
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::ranges::none_of(text, hides))
        return text;
    QString shown;
    for (const QChar c : text)
        shown += hides(c) ? u"⟨U+"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0') + u'⟩' : QString(c);
    return shown;
}

QString copyableCode(const QString &code)
{
    QString copied = code;
    while (copied.endsWith(u'\n') || copied.endsWith(u'\r'))
        copied.chop(1);
    return copied;
}

} // namespace countersign
