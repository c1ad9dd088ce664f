// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/settings/settingspreferences.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString ownFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/countersign/countersign.ini"_s; }

} // namespace

SettingsPreferences::SettingsPreferences(const QString &path) : m_settings(path.isEmpty() ? ownFile() : path, QSettings::IniFormat) {}

QVariant SettingsPreferences::value(const QString &key, const QVariant &fallback) const { return m_settings.value(key, fallback); }

void SettingsPreferences::setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

} // namespace countersign
