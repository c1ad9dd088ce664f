// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/deployment/decide.h"
#include "core/deployment/view.h"
#include "core/services/readchecklist.h"

#include <QFuture>
#include <QObject>

namespace countersign {

class Journal;
class PeopleService;
class ProbeMonitor;

// One open deployment: its checklist, its state, and the way every command takes. Main thread.
class DeploymentService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeploymentService)
public:
    DeploymentService(Journal &journal, PeopleService &people, ProbeMonitor &monitor, const Clock &clock, ReadChecklist document,
                      DeploymentState state, QObject *parent = nullptr);
    ~DeploymentService() override;

    // Decides, signs with the laptop's key and appends; done when it is durable. Nothing shows before.
    QFuture<Expected<>> execute(const Command &command, const PersonId &actor);

    // The same for acts of consent, signed with the actor's own key, which the PIN opens.
    QFuture<Expected<>> execute(const Command &command, const PersonId &actor, Secret pin);

    // Done when every result judged so far is in the journal, or could not be put there.
    QFuture<Expected<>> settled();

    const Checklist &checklist() const;
    const QList<CheckSpec> &checks() const; // as persons revised them
    const QList<CheckSpec> &checksAsRead() const; // as the text says them
    const DeploymentState &state() const;
    const EvidenceByCheck &evidence() const;
    const DeploymentView &view() const;
    bool isPending(const ItemId &item) const; // an append about it is on its way
    bool isRevised() const; // an edited document has taken the place of this one: open the deployment anew

Q_SIGNALS:
    void changed(); // state, evidence or view; batched
    void pendingChanged();
    void revised(); // see isRevised
    void evidenceNotRecorded(const countersign::Error &error); // a probe's result could not be journalled

private:
    void recordEvidence(const QList<ProbeResult> &results);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
