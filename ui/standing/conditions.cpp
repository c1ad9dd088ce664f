// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/standing/conditions.h"

#include "core/deployment/rollbackplan.h"
#include "core/services/session.h"
#include "core/wording/errors.h"
#include "models/moments.h"
#include "ui/memory/drafts.h"
#include "ui/standing/conditionbars.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostWords = 60; // of a draft, in characters

// Of one event, while the journal itself can be read.
bool isOfEvent(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EventMalformed:
    case ErrorCode::EventNotCanonical:
    case ErrorCode::ChainBroken:
    case ErrorCode::SignatureWrong:
    case ErrorCode::UnknownKey:
    case ErrorCode::UnknownEventKind:
    case ErrorCode::KeyRevoked:
    case ErrorCode::ProofWrong:
    case ErrorCode::GrantNotValid: return true;
    default: return false;
    }
}

} // namespace

Conditions::Conditions(const Workspace &workspace, Drafts &drafts, ConditionBars &bars, Ways ways) :
    QObject(&bars),
    m_workspace(workspace),
    m_drafts(drafts),
    m_bars(bars),
    m_ways(std::move(ways)),
    m_offlineSince(workspace.session().monitor().offlineSince())
{
    connect(&workspace, &Workspace::changed, this, &Conditions::follow);
    connect(&workspace, &Workspace::opened, this, &Conditions::followOpened);
    connect(&workspace.session().monitor(), &ProbeMonitor::offlineChanged, this, [this](bool offline) {
        m_offlineSince = offline ? m_workspace.now() : QDateTime();
        showOffline();
    });
    Journal &journal = workspace.session().journal();
    connect(&journal, &Journal::damaged, this, &Conditions::showDamage);
    connect(&journal, &Journal::opened, this, &Conditions::showDamage);
    showDamage();
    showOffline();
    followOpened();
}

// An event that was changed, or a file that cannot be opened at all. Either way nothing is recorded until it is mended.
void Conditions::showDamage()
{
    Journal &journal = m_workspace.session().journal();
    const std::optional<Error> damage = journal.damage();
    showProbesOff(); // which could not be recorded
    if (!damage) {
        m_bars.clear(u"damage"_s);
        return;
    }
    const bool readable = isOfEvent(damage->code);
    m_bars.set(u"damage"_s,
               {.text = readable ? tr("The journal is damaged. %1 What stands before it can be read; nothing can be recorded, signed or exported. "
                                      "Put a backup in its place, and keep this file for whoever looks into it.")
                                       .arg(sentence(*damage))
                                 : sentence(*damage),
                .choices = {readable ? ConditionBars::Choice{tr("Show what was found"), m_ways.showJournal}
                                     : ConditionBars::Choice{tr("Try again"), [this] { m_workspace.session().open(); }}},
                .tone = Card::Tone::Bad});
}

void Conditions::followOpened()
{
    follow();
    showDrafts();
}

void Conditions::follow()
{
    showProbesOff();
    showRollback();
}

// Said once for all probes.
void Conditions::showOffline()
{
    if (m_offlineSince.isValid())
        m_bars.set(u"offline"_s, {tr("This computer is offline since %1. Probes cannot tell until it is back; ticks and notes go on.")
                                      .arg(momentText(m_offlineSince, m_workspace.now()))});
    else
        m_bars.clear(u"offline"_s);
}

void Conditions::showProbesOff()
{
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    const DeploymentId deployment = snapshot.state.id;
    const bool recorded = m_workspace.isOpen() && !m_workspace.isOver() && !m_workspace.session().journal().damage();
    const bool none = recorded && !snapshot.checks.isEmpty() && !m_unprobed.contains(deployment)
                      && std::ranges::none_of(snapshot.evidence, [](const Evidence &each) { return each.obstacle == Obstacle::None; });
    if (!none) {
        m_bars.clear(u"noProbes"_s);
        return;
    }
    m_bars.set(u"noProbes"_s,
               {.text = tr("No probe is on. %n statement(s) of this checklist could be checked.", nullptr, int(snapshot.checks.size())),
                .choices = {{tr("Review probes…"), m_ways.reviewProbes},
                            {tr("Not now"),
                             [this, deployment] {
                                 m_unprobed.insert(deployment);
                                 showProbesOff();
                             }}},
                .tone = Card::Tone::Plain});
}

// A red probe that the text names as a reason to go back says so while the release is live.
void Conditions::showRollback()
{
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    const DeploymentId deployment = snapshot.state.id;
    if (const Rollback *rollback = snapshot.state.operations.rollbackUnderWay()) {
        m_bars.set(u"rollback"_s,
                   {.text = (rollback->fact.drill ? tr("A rehearsal of the rollback of %1 is under way.") : tr("The rollback of %1 is under way."))
                                .arg(snapshot.state.start.version),
                    .choices = {{tr("Show the rollback"), m_ways.showRollback}},
                    .tone = Card::Tone::Bad});
        return;
    }
    const bool watched = m_workspace.isOpen() && snapshot.state.phase == Phase::Live && !m_staying.contains(deployment);
    const QList<TriggerMatch> matches = watched ? matchTriggers(snapshot.checklist, snapshot.checks, snapshot.evidence) : QList<TriggerMatch>();
    if (matches.isEmpty()) {
        m_bars.clear(u"rollback"_s);
        return;
    }
    const QString trigger = snapshot.checklist.triggers.at(matches.first().trigger).text;
    m_bars.set(u"rollback"_s, {.text = tr("The checklist says to roll back if “%1”, and a probe speaks for it.").arg(trigger),
                               .choices = {{tr("Roll back…"), m_ways.showRollback},
                                           {tr("Not now"),
                                            [this, deployment] {
                                                m_staying.insert(deployment);
                                                showRollback();
                                            }}},
                               .tone = Card::Tone::Bad});
}

// Notes somebody began before the window went, for whatever reason.
void Conditions::showDrafts()
{
    const DeploymentId deployment = m_workspace.snapshot().state.id;
    const QList<ItemId> items = m_workspace.isOpen() ? m_drafts.itemsOf(deployment) : QList<ItemId>();
    if (items.isEmpty()) {
        m_bars.clear(u"drafts"_s);
        return;
    }
    const ItemId item = items.first();
    m_bars.set(u"drafts"_s, {.text = tr("A note was begun and not recorded: “%1”").arg(m_drafts.of(deployment, item).simplified().left(mostWords)),
                             .choices = {{tr("Go on writing"),
                                          [this, item] {
                                              m_bars.clear(u"drafts"_s);
                                              m_ways.writeNote(item);
                                          }},
                                         {tr("Throw it away"), [this, deployment, item] {
                                              m_drafts.keep(deployment, item, {});
                                              showDrafts();
                                          }}}});
}

} // namespace countersign
