// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/moments.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Moments {
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

} // namespace

Age ageOf(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid() || !now.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, at.secsTo(now));
    if (seconds < 60)
        return {Age::Unit::Seconds, seconds};
    if (seconds < 3600)
        return {Age::Unit::Minutes, seconds / 60};
    if (seconds < 48 * 3600)
        return {Age::Unit::Hours, seconds / 3600};
    return {Age::Unit::Days, seconds / 86'400};
}

QString text(const Age &age)
{
    switch (age.unit) {
    case Age::Unit::None: return {};
    case Age::Unit::Seconds: return Moments::tr("%1 s").arg(age.count);
    case Age::Unit::Minutes: return Moments::tr("%1 min").arg(age.count);
    case Age::Unit::Hours: return Moments::tr("%1 h").arg(age.count);
    case Age::Unit::Days: return Moments::tr("%1 d").arg(age.count);
    }
    return {};
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(now.timeZone());
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == now.date() ? time : QLocale().toString(local.date(), u"d MMM"_s) + u' ' + time;
}

QString durationText(double milliseconds)
{
    if (milliseconds < 1000)
        return Moments::tr("%1 ms").arg(qRound(milliseconds));
    return Moments::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return words.first().left(2).toUpper();
    return QString(words.first().front()) + words.last().front();
}

} // namespace countersign
