// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/blanks.h"

#include "core/checklist/textforms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString labelFrom(QStringView text)
{
    static const QRegularExpression opening(uR"(^[\s>|]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]?\]\s*)?)"_s);
    QString label = text.toString().remove(opening);
    label.remove(u'*').remove(u'`').remove(u'|').remove(u'#').remove(u'\\');
    while (label.endsWith(u'/') || label.endsWith(u' '))
        label.chop(1); // "Date: **/**/____"
    return withoutColon(label);
}

} // namespace

QList<Blank> findBlanks(QStringView line)
{
    QList<Blank> blanks;
    if (!line.contains(u"___") && !line.contains(u"_\\_") && !line.contains(u"__/") && !line.contains(u".....") && !line.contains(u"……")
        && !line.contains(u"＿＿"))
        return blanks;
    static const QRegularExpression blank(uR"((?<![\w/])(?:(?:\\?_){2,}(?:[/.-](?:\\?_){2,}){2}|(?:\\?_){3,}|＿{2,}|…{2,}|\.{5,})(?![\w/]))"_s);
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = blank.globalMatchView(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString label = labelFrom(line.sliced(from, match.capturedStart() - from));
        const bool words = std::ranges::any_of(label, [](QChar c) { return c.isLetterOrNumber(); });
        blanks.append({words ? label : QString(), match.capturedStart(), match.capturedLength()});
        from = match.capturedEnd();
    }
    return blanks;
}

} // namespace countersign
