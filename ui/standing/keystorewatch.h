// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace countersign {

class ConditionBars;
class EnvironmentService;
class Preferences;

// Remembers which program kept keys and secrets last, and warns where another one answers now: what the former keeps is not found there.
class KeyStoreWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyStoreWatch)
public:
    KeyStoreWatch(EnvironmentService &environment, Preferences &preferences, ConditionBars &bars); // goes with the bars

private:
    void follow(const QString &keeper);

    Preferences &m_preferences;
    ConditionBars &m_bars;
};

} // namespace countersign
