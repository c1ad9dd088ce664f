// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/decideaction.h"

#include "ui/actions/performer.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Action::Look lookOf(DecideAction::What what)
{
    switch (what) {
    case DecideAction::What::GoLive: return {u"goLive"_s, DecideAction::tr("Decide to go &live…"), u"play"_s, {}};
    case DecideAction::What::Close: return {u"close"_s, DecideAction::tr("&Close the deployment"), u"tick"_s, {}};
    case DecideAction::What::Abort: return {u"abort"_s, DecideAction::tr("&Abort the deployment…"), u"stop"_s, {}};
    }
    return {};
}

} // namespace

DecideAction::DecideAction(Performer &performer, const Workspace &workspace, What what, QObject *parent) :
    Action(lookOf(what), parent),
    m_performer(performer),
    m_workspace(workspace),
    m_what(what)
{
}

void DecideAction::refresh()
{
    const Phase phase = m_workspace.snapshot().state.phase;
    const bool fits = m_what == What::GoLive ? phase == Phase::Running : m_what == What::Close ? phase == Phase::Live : !m_workspace.isOver();
    setEnabled(m_workspace.isOpen() && fits);
}

void DecideAction::run()
{
    switch (m_what) {
    case What::GoLive: m_performer.perform(MakeDecision{Decision::Live}); return;
    case What::Close: m_performer.perform(Close{}); return;
    case What::Abort: askWhyAbort(); return;
    }
}

void DecideAction::askWhyAbort()
{
    const ReasonDialog::Request request{
        .title = tr("Abort the deployment"),
        .why = tr("Nothing more can be recorded in it afterwards. What was recorded stays, and the record says ABORTED and why."),
        .action = tr("Abort")};
    auto *dialog = new ReasonDialog(request, [this](const QString &reason) { m_performer.perform(Abort{reason}); }, &m_performer.window());
    dialog->open();
}

} // namespace countersign
