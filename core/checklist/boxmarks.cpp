// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/boxmarks.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Sign {
    QStringView text;
    bool checked;
    bool certain;
    QStringView other; // what it becomes in the other state
};

// An empty box becomes a box again: a ✅ alone could be a decoration when the document is read anew.
constexpr Sign signs[] = {
    {u"☐", false, true, u"☑"},
    {u"⬜", false, true, u"☑️"},
    {u"□", false, true, u"☑"},
    {u"◻", false, true, u"☑"},
    {u"▢", false, true, u"☑"},
    {u"❏", false, true, u"☑"},
    {u"❑", false, true, u"☑"},
    {u"❐", false, true, u"☑"},
    {u"❒", false, true, u"☑"},
    {u"🔲", false, true, u"☑️"},
    {u"🔳", false, true, u"☑️"},
    {u"◽", false, true, u"☑️"},
    {u"☑", true, true, u"☐"},
    {u"☒", true, true, u"☐"},
    {u"🗹", true, true, u"☐"},
    {u"✅", true, false, u"⬜"},
    {u"✔", true, false, u"☐"},
    {u"✓", true, false, u"☐"},
    {u"❌", false, false, u"✅"},
    {u"✗", false, false, u"✓"},
    {u"✘", false, false, u"✔"},
    {u":white_large_square:", false, true, u":ballot_box_with_check:"},
    {u":black_square_button:", false, true, u":ballot_box_with_check:"},
    {u":ballot_box_with_check:", true, true, u":white_large_square:"},
    {u":white_check_mark:", true, false, u":white_large_square:"},
    {u":heavy_check_mark:", true, false, u":white_large_square:"},
};

bool isVariation(QChar c) { return c == u'\uFE0F' || c == u'\uFE0E'; }

// "[ ]", "[x]", "[]", "[✓]", with any kind of space inside.
BoxMark bracketAt(QStringView line, qsizetype at)
{
    const qsizetype end = line.indexOf(u']', at);
    if (end < 0 || end - at > 4)
        return {};
    QStringView inside = line.sliced(at + 1, end - at - 1).trimmed();
    if (inside.endsWith(u'\\'))
        inside = inside.chopped(1).trimmed(); // "\[ \]", as some editors write it
    const bool checked = inside == u"x" || inside == u"X" || inside == u"✓" || inside == u"✔" || inside == u"✅" || inside == u"☑";
    const QChar next = end + 1 < line.size() ? line[end + 1] : QChar(u' ');
    const bool isLink = next == u'(' || (next == u'[' && !inside.isEmpty()) || next == u':';
    const bool inWord = at > 0 && (line[at - 1].isLetterOrNumber() || line[at - 1] == u']' || line[at - 1] == u'!');
    if ((!inside.isEmpty() && !checked) || isLink || inWord)
        return {};
    return {at, end + 1 - at, checked, true};
}

BoxMark inputAt(QStringView line, qsizetype at)
{
    if (!line.sliced(at).startsWith(u"<input", Qt::CaseInsensitive))
        return {};
    const qsizetype end = line.indexOf(u'>', at);
    if (end < 0)
        return {};
    const QStringView tag = line.sliced(at, end + 1 - at);
    if (!tag.contains(u"checkbox", Qt::CaseInsensitive))
        return {};
    const qsizetype attribute = tag.lastIndexOf(u"checked", -1, Qt::CaseInsensitive);
    const bool checked = attribute > 0 && (tag[attribute - 1].isSpace() || tag[attribute - 1] == u'"' || tag[attribute - 1] == u'\'');
    return {at, tag.size(), checked, true};
}

BoxMark signAt(QStringView line, qsizetype at)
{
    for (const Sign &sign : signs) {
        if (!line.sliced(at).startsWith(sign.text))
            continue;
        qsizetype length = sign.text.size();
        while (at + length < line.size() && isVariation(line[at + length]))
            ++length;
        return {at, length, sign.checked, sign.certain};
    }
    return {};
}

// "&#9744;" for a sign.
BoxMark entityAt(QStringView line, qsizetype at)
{
    const qsizetype end = line.indexOf(u';', at);
    if (end < 0 || end - at > 10 || !line.sliced(at).startsWith(u"&#"))
        return {};
    const QStringView digits = line.sliced(at + 2, end - at - 2);
    bool ok = false;
    const uint code = digits.startsWith(u'x', Qt::CaseInsensitive) ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok);
    if (!ok || code > 0x10FFFF)
        return {};
    const char32_t character = code;
    const QString text = QString::fromUcs4(&character, 1);
    const BoxMark sign = signAt(text, 0);
    return sign.length == text.size() ? BoxMark{at, end + 1 - at, sign.checked, sign.certain} : BoxMark{};
}

BoxMark markAt(QStringView line, qsizetype at)
{
    switch (line[at].unicode()) {
    case u'[': return bracketAt(line, at);
    case u'<': return inputAt(line, at);
    case u'&': return entityAt(line, at);
    default: return line[at] == u':' || line[at].unicode() >= 0x2500 ? signAt(line, at) : BoxMark{};
    }
}

QString flippedInput(QStringView tag, bool checked)
{
    QString text = tag.toString();
    if (!checked) {
        static const QStringList forms = {u" checked=\"checked\""_s, u" checked='checked'"_s, u" checked=\"\""_s, u" checked"_s};
        for (const QString &form : forms)
            text.replace(form, QString(), Qt::CaseInsensitive);
        return text;
    }
    const qsizetype end = text.endsWith("/>"_L1) ? text.size() - 2 : text.size() - 1;
    const qsizetype space = end > 0 && text.at(end - 1).isSpace() ? end - 1 : end;
    return text.insert(space, u" checked"_s);
}

} // namespace

QList<BoxMark> findBoxMarks(QStringView line)
{
    QList<BoxMark> marks;
    for (qsizetype at = 0; at < line.size();) {
        const BoxMark mark = markAt(line, at);
        if (mark.length > 0)
            marks.append(mark);
        at = mark.length > 0 ? mark.end() : at + 1;
    }
    return marks;
}

QString flipped(QStringView mark, bool checked)
{
    if (mark.startsWith(u'['))
        return (checked ? u"[x"_s : u"[ "_s) + (mark.contains(u'\\') ? u"\\]"_s : u"]"_s);
    if (mark.startsWith(u'<'))
        return flippedInput(mark, checked);
    if (mark.startsWith(u'&')) {
        const bool hexadecimal = mark.size() > 3 && mark[2].toLower() == u'x';
        const char32_t character = hexadecimal ? mark.sliced(3).chopped(1).toUInt(nullptr, 16) : mark.sliced(2).chopped(1).toUInt();
        return flipped(QString::fromUcs4(&character, 1), checked);
    }
    for (const Sign &sign : signs) {
        if (mark.startsWith(sign.text))
            return (sign.checked == checked ? sign.text : sign.other).toString();
    }
    return mark.toString();
}

} // namespace countersign
