// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/checkchoices.h"

namespace countersign {

CheckChoices choicesIn(const EnvironmentSettings &settings) { return {settings.dismissed, settings.revised}; }

EnvironmentSettings withChoices(EnvironmentSettings settings, const CheckChoices &choices)
{
    settings.dismissed = choices.dismissed;
    settings.revised = choices.revised;
    return settings;
}

QList<Command> commandsBetween(const CheckChoices &before, const CheckChoices &after, const QList<CheckSpec> &read)
{
    QList<Command> commands;
    for (const CheckSpec &check : read) {
        const QStringList was = before.revised.value(check.id, check.conditions), is = after.revised.value(check.id, check.conditions);
        if (was != is)
            commands << ReviseCheck{check.id, is};
        const bool wasOut = before.dismissed.contains(check.id), isOut = after.dismissed.contains(check.id);
        if (isOut && !wasOut)
            commands << DismissCheck{check.id, after.dismissed.value(check.id)};
        else if (wasOut && !isOut)
            commands << RestoreCheck{check.id};
    }
    return commands;
}

} // namespace countersign
