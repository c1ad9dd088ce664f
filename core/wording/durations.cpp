// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/durations.h"

#include <QCoreApplication>

namespace countersign {

namespace {

QString text(const char *english, int count = -1) { return QCoreApplication::translate("Durations", english, nullptr, count); }

QString joined(const QString &large, const QString &small) { return small.isEmpty() ? large : large + u' ' + small; }

} // namespace

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < minute)
        return text("%1 s").arg(qMax<qint64>(seconds, 0));
    if (seconds < hour)
        return joined(text("%1 min").arg(seconds / minute), seconds % minute ? text("%1 s").arg(seconds % minute) : QString());
    if (seconds < day)
        return joined(text("%1 h").arg(seconds / hour), seconds % hour / minute ? text("%1 min").arg(seconds % hour / minute) : QString());
    return joined(text("%n day(s)", int(seconds / day)), seconds % day / hour ? text("%1 h").arg(seconds % day / hour) : QString());
}

} // namespace countersign
