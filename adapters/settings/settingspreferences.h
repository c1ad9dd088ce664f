// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/preferences.h"

#include <QSettings>

namespace countersign {

// Preferences in the user's configuration folder, or in one of --profile.
class SettingsPreferences final : public Preferences
{
public:
    explicit SettingsPreferences(const QString &path = {}); // an INI file; empty: the user's own

    QVariant value(const QString &key, const QVariant &fallback = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    QSettings m_settings;
};

} // namespace countersign
