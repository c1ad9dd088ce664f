// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/ports/vault.h"

#include <QObject>

namespace countersign {

struct WrongPins {
    int tries = 0; // in a row
    QDateTime last = {};

    int delaySeconds() const; // after the last of them
    int waitSeconds(const QDateTime &now) const; // that are left of it
};

// Counts wrong PINs of each person and makes the next try wait: 60 s after the fifth, doubled by each further one. Kept in the vault,
// so that starting the program again does not help.
class PinGuard final
{
public:
    PinGuard(Vault &vault, const Clock &clock, QObject &context) : m_vault(vault), m_clock(clock), m_context(context) {}
    Q_DISABLE_COPY_MOVE(PinGuard)

    QFuture<Expected<>> admit(const PersonId &person, const QString &name); // PinDelayed
    QFuture<Expected<WrongPins>> refused(const PersonId &person);
    void accepted(const PersonId &person);

private:
    QFuture<Expected<WrongPins>> load(const PersonId &person);

    Vault &m_vault;
    const Clock &m_clock;
    QObject &m_context;
};

} // namespace countersign
