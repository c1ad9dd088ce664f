// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/writtendate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// By their full and their short names, in the languages that checklists are written in with letters.
int monthNamed(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Portuguese, QLocale::Italian,
                                    QLocale::Dutch, QLocale::Russian}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    all.insert(locale.monthName(month, format).toLower().remove(u'.'), month);
            }
        }
        return all;
    }();
    return months.value(name.toLower().remove(u'.'));
}

QDate dayFirst(int day, int month, int year)
{
    const QDate date(year, month, day);
    return date.isValid() ? date : QDate(year, day, month);
}

} // namespace

QDate writtenDate(const QString &text)
{
    static const QRegularExpression yearFirst(u"(?<!\\d)(\\d{4}) ?[-./年년] ?(\\d{1,2}) ?[-./月월] ?(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression yearLast(u"(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)"_s);
    static const QRegularExpression monthThenDay(u"(\\p{L}{3,12}\\.?) (\\d{1,2}),? (\\d{4})(?!\\d)"_s);
    static const QRegularExpression dayThenMonth(u"(?<!\\d)(\\d{1,2})\\.? (?:de )?(\\p{L}{3,12}\\.?) (?:de )?(\\d{4})(?!\\d)"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = yearLast.match(text); match.hasMatch())
        return dayFirst(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = monthThenDay.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt());
    if (const auto match = dayThenMonth.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt());
    return {};
}

} // namespace countersign
