// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/rollback/rollbackpage.h"

#include "core/services/session.h"
#include "core/wording/durations.h"
#include "models/moments.h"
#include "ui/actions/performer.h"
#include "ui/rollback/rollbackstart.h"
#include "ui/rollback/rollbackwalk.h"
#include "ui/rollback/stripes.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// How the last one ended; empty where there was none.
QString outcomeOf(const QList<Rollback> &rollbacks)
{
    if (rollbacks.isEmpty())
        return {};
    const Rollback &last = rollbacks.last();
    switch (last.standing) {
    case RollbackStanding::UnderWay: return {};
    case RollbackStanding::StoodDown: return RollbackPage::tr("The last one was called off: %1").arg(last.standDownReason);
    case RollbackStanding::Finished: break;
    }
    const QString what = last.fact.drill ? RollbackPage::tr("The rehearsal is finished.") : RollbackPage::tr("The rollback is finished.");
    return what + u' '
           + (last.finished.secondsToGreen >= 0
                  ? RollbackPage::tr("The verification was green after %1.").arg(durationText(qint64(last.finished.secondsToGreen)))
                  : RollbackPage::tr("The verification was not green: %1").arg(last.finished.reason));
}

} // namespace

RollbackPage::RollbackPage(Session &session, Performer &performer, QWidget *parent) :
    QScrollArea(parent),
    m_session(session),
    m_performer(performer),
    m_head(new Stripes(this)),
    m_last(new TextLabel(TextLabel::Rank::Body, this)),
    m_start(new RollbackStart(this)),
    m_walk(new RollbackWalk(this))
{
    setObjectName(u"rollbackPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto *contents = new QWidget(this);
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(28, 22, 28, 24);
    all->setSpacing(14);
    all->addWidget(m_head);
    all->addWidget(m_last);
    all->addWidget(m_start);
    all->addWidget(m_walk, 1);
    all->addStretch(0);
    setWidget(contents);
    connect(m_start, &RollbackStart::startAsked, this, &RollbackPage::start);
    connect(m_walk, &RollbackWalk::doneAsked, this, [this](const ItemId &step) { m_performer.perform(FinishRollbackStep{step}); });
    connect(m_walk, &RollbackWalk::probeAsked, this, &RollbackPage::look);
    connect(m_walk, &RollbackWalk::finishAsked, this, &RollbackPage::finish);
    connect(m_walk, &RollbackWalk::standDownAsked, this, [this] { m_performer.perform(StandDown{}); }); // asks for the reason
    connect(m_walk, &RollbackWalk::copyAsked, this, &RollbackPage::copyAsked);
    connect(m_walk, &RollbackWalk::deedAsked, this, &RollbackPage::deedAsked);
}

void RollbackPage::start(const StartRollback &rollback) { m_performer.perform(rollback); }

void RollbackPage::look() { m_session.monitor().probe(m_verification); }

// The verification is looked at once more before anybody says that it is over.
void RollbackPage::finish()
{
    connect(
        &m_session.monitor(), &ProbeMonitor::idle, this,
        [this] {
            DeploymentService *deployment = m_session.current();
            if (!deployment)
                return;
            deployment->settled().then(this, [this](const Expected<> &) { m_performer.perform(FinishRollback{}); });
        },
        Qt::SingleShotConnection);
    look();
}

void RollbackPage::setSnapshot(const DeploymentSnapshot &snapshot)
{
    m_snapshot = snapshot;
    const RollbackScene scene = rollbackScene(snapshot);
    m_verification = scene.plan.verification;
    m_objectiveSeconds = scene.plan.objectiveSeconds;
    const bool underWay = snapshot.state.operations.rollbackUnderWay();
    m_last->setTextOrHide(outcomeOf(snapshot.state.operations.rollbacks));
    m_start->setVisible(!underWay && !snapshot.state.id.isEmpty() && !isOver(snapshot.state.phase));
    m_walk->setVisible(underWay);
    if (underWay)
        m_walk->setScene(scene, snapshot);
    else
        m_start->setScene(scene, snapshot.state.start.version);
    showHead();
}

void RollbackPage::setNow(const QDateTime &now)
{
    m_snapshot.now = now;
    if (m_snapshot.state.operations.rollbackUnderWay())
        showHead();
}

void RollbackPage::showHead()
{
    const QString version = m_snapshot.state.start.version;
    const Rollback *rollback = m_snapshot.state.operations.rollbackUnderWay();
    if (!rollback) {
        m_head->setWords(tr("Roll back %1").arg(version), tr("Nothing happens before you start it below; then every signature of this "
                                                             "deployment is marked as superseded."));
        return;
    }
    const QString to = rollback->fact.target.isEmpty() ? version : tr("%1 → %2", "from version to version").arg(version, rollback->fact.target);
    QStringList why = rollback->fact.triggers;
    if (!rollback->fact.reason.isEmpty())
        why << rollback->fact.reason;
    const qint64 running = rollback->at.secsTo(m_snapshot.now);
    QString detail = tr("Called by %1 at %2: %3").arg(m_snapshot.nameOf(rollback->by), momentText(rollback->at, m_snapshot.now), why.join(u"; "_s));
    detail +=
        u'\n'
        + (m_objectiveSeconds > 0 ? tr("Running for %1; to be green within %2").arg(durationText(running), durationText(qint64(m_objectiveSeconds)))
                                  : tr("Running for %1").arg(durationText(running)));
    m_head->setWords(rollback->fact.drill ? tr("REHEARSAL of the rollback of %1").arg(to) : tr("ROLLBACK of %1").arg(to), detail);
}

} // namespace countersign
