// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/alertlimits.h"

#include "core/checks/reading/measures.h"

using namespace Qt::StringLiterals;

namespace countersign {

Limit limitIn(const Words &words)
{
    static const std::pair<Limit, Pattern> all[] = {{Limit::Cpu, Pattern(u"cpu")},
                                                    {Limit::Memory, Pattern(u"memory|ram")},
                                                    {Limit::Disk, Pattern(u"disk|storage|volume")},
                                                    {Limit::Errors, Pattern(u"error|5xx|failure_rate")}};
    for (const auto &[limit, names] : all) {
        if (names.matches(words))
            return limit;
    }
    return Limit::None;
}

bool isAlertBullet(const Reading &reading, const Statement &statement)
{
    static const Pattern alerts(u"alert|alarm|alerting");
    static const Pattern places(u"destination|channel|receiver|integration|notification");
    if (statement.parent < 0)
        return false;
    const Statement &parent = reading.statements[statement.parent];
    return alerts.matches(parent.words) && !places.matches(parent.words) && parent.text.trimmed().endsWith(u':');
}

AlertLimits readAlertLimits(const Reading &reading)
{
    AlertLimits limits;
    for (const Statement &statement : reading.statements) {
        if (!isAlertBullet(reading, statement))
            continue;
        for (const Measure &measure : findMeasures(statement.text)) {
            const Limit limit = limitIn(statement.words);
            if (measure.quantity.unit != Unit::Percent || limit == Limit::None)
                continue;
            // "less than 10 % free" is "90 % used"
            const double used = measure.isUpperBound() ? 100 - measure.quantity.value : measure.quantity.value;
            limits.insert(limit, QString::number(used));
        }
    }
    return limits;
}

} // namespace countersign
