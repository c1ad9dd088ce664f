// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

namespace countersign {

// What one person likes on this computer: window places, theme, recent choices. Never secrets, never facts of a deployment.
class Preferences
{
public:
    virtual ~Preferences() = default;

    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace countersign
