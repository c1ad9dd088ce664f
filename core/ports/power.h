// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace countersign {

// The sleep of this machine. Main thread. Where nobody manages it, nothing happens and nothing is said.
class Power : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void stayAwake(const QString &why) = 0; // until letSleep(); a person closing the lid still wins where the system says so
    virtual void letSleep() = 0;

Q_SIGNALS:
    void aboutToSleep();
    void awoke();
};

} // namespace countersign
