// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/environment/environmentrow.h"
#include "core/environment/judgevalue.h"
#include "core/environment/redactionfilter.h"
#include "core/ports/vault.h"
#include "core/probing/environmentsettings.h"

#include <QObject>

namespace countersign {

class DeploymentService;
class Journal;
class ProbeMonitor;

// The variables of the open deployment's environment: plain values from the journal, secrets from the key store, where they stay.
// Judges them, hands them to probes that persons allowed, and keeps the filter filled that takes them out of everything written. Main thread.
class EnvironmentService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentService)
public:
    EnvironmentService(Journal &journal, Vault &vault, ProbeMonitor &monitor, RedactionFilter &filter, const Clock &clock, QObject *parent = nullptr);
    ~EnvironmentService() override;

    void follow(DeploymentService *deployment); // null: no deployment is open

    // Reads what is set from the key store; done when that was tried.
    QFuture<Expected<>> load();

    // A secret goes to the key store first, so that the journal never names one that is not there.
    QFuture<Expected<>> set(const QString &name, Secret value, const PersonId &actor);
    QFuture<Expected<>> clear(const QString &name, const PersonId &actor);
    QFuture<Expected<>> allow(const SecretBinding &binding, const PersonId &actor);
    QFuture<Expected<>> withhold(const SecretBinding &binding, const PersonId &actor);

    // What a person would have to allow before a check sends its secrets; empty where it sends none or all may go.
    QList<SecretBinding> withheldFrom(const CheckSpec &check) const;

    // Forgets every secret; load() brings them back.
    void lock();

    bool isSecret(const QString &name) const;
    QList<EnvironmentRow> rows() const;
    const EnvironmentValues &values() const;
    Expected<Secret> rendered() const; // all that is set, as a .env file
    bool isLocked() const;
    QFuture<Expected<QString>> keeper(); // the program behind the key store; empty where nobody can tell
    bool isWaiting() const; // for the key store, which may be asking a person in a window of its own
    void giveUp(); // waiting for it

    // Secrets set from now on lie in this process's memory, and are gone when it quits.
    void keepInMemory();
    bool keepsInMemory() const;

    std::optional<Error> trouble() const; // why secrets that are set cannot be read, or one could not be kept

Q_SIGNALS:
    void changed();
    void waitingChanged(); // whether it waits for the key store

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
