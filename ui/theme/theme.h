// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QObject>

namespace countersign {

class Preferences;

enum class ThemeChoice { System, Light, Dark, HighContrast };

// Dresses the whole application: style, palette, fonts and their size. Switches live and remembers the choice.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)
public:
    explicit Theme(Preferences &preferences, QObject *parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    void setTextScale(int percent); // 75 to 200
    int textScale() const { return m_percent; }

Q_SIGNALS:
    void changed();

private:
    void apply();
    void applyFont();
    Scheme scheme() const;

    Preferences &m_preferences;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = 100;
    const qreal m_pointSize; // of the system's own font
};

} // namespace countersign
