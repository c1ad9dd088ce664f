// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionset.h"

#include "core/services/session.h"
#include "models/statustext.h"
#include "ui/actions/acknowledgeaction.h"
#include "ui/actions/addnoteaction.h"
#include "ui/actions/assignaction.h"
#include "ui/actions/callaction.h"
#include "ui/actions/copyaction.h"
#include "ui/actions/copyvaluesaction.h"
#include "ui/actions/decideaction.h"
#include "ui/actions/enrolaction.h"
#include "ui/actions/evidenceaction.h"
#include "ui/actions/exportaction.h"
#include "ui/actions/keepprobingaction.h"
#include "ui/actions/marknotapplicableaction.h"
#include "ui/actions/openchecklistaction.h"
#include "ui/actions/performer.h"
#include "ui/actions/probeaction.h"
#include "ui/actions/reviewprobesaction.h"
#include "ui/actions/revisechecklistaction.h"
#include "ui/actions/runcommandaction.h"
#include "ui/actions/signoffaction.h"
#include "ui/actions/tickaction.h"
#include "ui/actions/undoaction.h"
#include "ui/actions/waiveaction.h"
#include "ui/probes/allowcheckdialog.h"
#include "ui/probes/allowsecretdialog.h"
#include "ui/probes/egressdialog.h"
#include "ui/run/runpage.h"
#include "ui/run/selection.h"
#include "ui/text/documentview.h"
#include "ui/tree/checklistview.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void askToAllow(const ActionSet::Needs &needs, const CheckId &id)
{
    const DeploymentSnapshot &snapshot = needs.workspace.snapshot();
    const auto check = std::ranges::find(snapshot.checks, id, &CheckSpec::id);
    if (check == snapshot.checks.end())
        return;
    if (const auto bindings = needs.workspace.session().environment().withheldFrom(*check); !bindings.isEmpty()) {
        const auto allow = [&performer = needs.performer, bindings] {
            QList<Command> commands;
            for (const SecretBinding &binding : bindings)
                commands << AllowSecret{binding};
            performer.performAll(commands);
        };
        (new AllowSecretDialog(*check, bindings, allow, &needs.window))->open();
        return;
    }
    const QString address = substitute(check->target.address, snapshot.state.settings.parameters);
    (new AllowCheckDialog(*check, address, [&performer = needs.performer, id] { performer.perform(AllowCheck{id}); }, &needs.window))->open();
}

} // namespace

ActionSet::ActionSet(const Needs &needs) : QObject(&needs.window), m_needs(needs)
{
    makeItemActions(needs);
    makeProbeActions(needs);
    makeDeploymentActions(needs);
    makeMoves(needs);
    m_all += windowActions(needs.calls, needs.theme, this);
    for (Action *action : std::as_const(m_all)) {
        if (!action->isTreeKey())
            needs.window.addAction(action); // its key holds wherever its menu is
    }
    giveToTree(needs.page);
    connect(&needs.workspace, &Workspace::changed, this, &ActionSet::refresh);
    connect(&needs.page.selection(), &Selection::changed, this, &ActionSet::refresh);
    for (const auto signal : {&Journal::opened, &Journal::damaged})
        connect(&needs.workspace.session().journal(), signal, this, &ActionSet::refresh);
    refresh();
}

void ActionSet::makeItemActions(const Needs &needs)
{
    add(new UndoAction(needs.undoing, needs.workspace, UndoAction::Way::Back, this));
    add(new UndoAction(needs.undoing, needs.workspace, UndoAction::Way::Again, this));
    const Selection &selection = needs.page.selection();
    tick = add(new TickAction(needs.performer, selection, needs.workspace, TickAction::Then::Stay, this));
    auto *tickAndNext = add(new TickAction(needs.performer, selection, needs.workspace, TickAction::Then::SelectNext, this));
    connect(tickAndNext, &TickAction::nextWanted, &needs.page, &RunPage::selectNext);
    note = add(new AddNoteAction(needs.performer, selection, needs.workspace, needs.drafts, this));
    add(new MarkNotApplicableAction(needs.performer, selection, needs.workspace, this));
    auto *waive = add(new WaiveAction(needs.performer, selection, needs.workspace, this));
    connect(&needs.page, &RunPage::waiveAsked, waive, &QAction::trigger);
    add(new AcknowledgeAction(needs.performer, selection, needs.workspace, this));
    copyCode = add(new CopyAction(
        {u"copyCommand"_s, tr("Copy the command"), u"copy"_s, Qt::Key_C, true}, [&page = needs.page] { return page.currentCode(); }, needs.copyText,
        needs.notices, this));
    if (needs.commands)
        m_run = add(new RunCommandAction(*needs.commands, needs.performer, selection, needs.workspace, needs.notices, this));
    m_copyValues = add(new CopyValuesAction(needs.performer, selection, needs.workspace, needs.copyText, needs.notices, this));
    m_evidence = add(new EvidenceAction(needs.performer, selection, needs.workspace, this));
    add(new AssignAction(needs.performer, selection, needs.workspace, this));
    connect(&needs.page, &RunPage::deedAsked, this, &ActionSet::doWithCode);
    connect(&needs.page, &RunPage::tickAsked, this, [this](const ItemId &item, bool ticked) { tick->set({item}, ticked); });
    connect(&needs.page, &RunPage::copyAsked, copyCode, &CopyAction::copy);
}

void ActionSet::makeProbeActions(const Needs &needs)
{
    for (const ProbeAction::Scope scope : {ProbeAction::Scope::Items, ProbeAction::Scope::Section, ProbeAction::Scope::Everything}) {
        auto *probe = add(new ProbeAction(needs.page.selection(), needs.workspace, scope, this));
        if (scope == ProbeAction::Scope::Items)
            connect(&needs.page, &RunPage::probeItemsAsked, probe, &QAction::trigger);
        connect(probe, &ProbeAction::nothingOn, &needs.notices,
                [&notices = needs.notices] { notices.tell(tr("No probe is on here. “Review probes” shows what would switch them on.")); });
    }
    add(new CallAction(
        {u"stopProbes"_s, tr("Stop probing"), u"stop"_s, Qt::SHIFT | Qt::Key_F5},
        [&workspace = needs.workspace] { workspace.session().monitor().cancel(); }, this));
    add(new KeepProbingAction(needs.workspace, needs.preferences, this));
    reviewProbes = add(new ReviewProbesAction(needs.performer, needs.workspace, this));
    connect(&needs.page, &RunPage::reviewAsked, reviewProbes, &QAction::trigger);
    add(new CallAction(
        {u"contacts"_s, tr("&Contacts made…"), {}, {}},
        [&workspace = needs.workspace, &window = needs.window, documents = needs.documents] {
            (new EgressDialog(workspace.session().monitor().egress(), documents, &window))->open();
        },
        this));
    connect(&needs.page, &RunPage::allowAsked, this, [&needs = m_needs](const CheckId &check) { askToAllow(needs, check); });
    connect(&needs.page, &RunPage::probeAsked, this,
            [&workspace = needs.workspace](const CheckId &check) { workspace.session().monitor().probe({check}); });
}

void ActionSet::makeDeploymentActions(const Needs &needs)
{
    Session &session = needs.workspace.session();
    openChecklist = add(new OpenChecklistAction(session, needs.performer, needs.notices, this));
    add(new ReviseChecklistAction(needs.workspace, needs.performer, needs.notices, this));
    add(new EnrolAction(session.people(), needs.person, needs.window, this));
    add(new CallAction(
        {u"lock"_s, tr("&Lock"), {}, Qt::CTRL | Qt::Key_L},
        [&session, &notices = needs.notices] {
            session.people().lock();
            notices.tell(tr("Locked. Whoever goes on gives a PIN first."));
        },
        this));
    signOff = add(new SignOffAction(needs.workspace, needs.person, needs.window));
    goLive = add(new DecideAction(needs.performer, needs.workspace, DecideAction::What::GoLive, this));
    close = add(new DecideAction(needs.performer, needs.workspace, DecideAction::What::Close, this));
    add(new DecideAction(needs.performer, needs.workspace, DecideAction::What::Abort, this));
    exportRecord = add(new ExportAction(needs.workspace, needs.preferences, needs.documents, needs.window));
    add(new CopyAction(
        {u"copyStatus"_s, tr("Copy the &status"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        [&workspace = needs.workspace] { return workspace.isOpen() ? statusText(workspace.snapshot()) : QString(); }, needs.copyText, needs.notices,
        this));
}

void ActionSet::makeMoves(const Needs &needs)
{
    RunPage &page = needs.page;
    add(new CallAction({u"nextBlocker"_s, tr("&Next blocker"), u"next"_s, Qt::Key_F8}, [&page] { page.goToBlocker(1); }, this));
    add(new CallAction(
        {u"previousBlocker"_s, tr("&Previous blocker"), u"previous"_s, Qt::SHIFT | Qt::Key_F8}, [&page] { page.goToBlocker(-1); }, this));
    add(new CallAction({u"filter"_s, tr("&Filter"), u"search"_s, QKeySequence::Find}, [&page] { page.focusFilter(); }, this));
    add(new CallAction({u"filterFromTree"_s, tr("Filter, from the tree"), u"search"_s, Qt::Key_Slash, true}, [&page] { page.focusFilter(); }, this));
    add(new CallAction({u"details"_s, tr("Detai&ls"), {}, Qt::Key_Return, true}, [&page] { page.openDetails(); }, this));
    add(new CallAction({u"nextPane"_s, tr("Next pa&ne"), {}, Qt::Key_F6}, [&page] { page.focusNextPane(); }, this));
}

void ActionSet::giveToTree(RunPage &page)
{
    for (Action *action : std::as_const(m_all)) {
        if (action->isTreeKey())
            page.tree().addAction(action);
    }
}

void ActionSet::doWithCode(CodeDeed deed, int codeBlock)
{
    switch (deed) {
    case CodeDeed::CopyWithValues: m_copyValues->copyBlock(codeBlock); return;
    case CodeDeed::AttachOutput: m_evidence->attachOutput(codeBlock); return;
    case CodeDeed::Run:
        if (m_run)
            m_run->runBlock(codeBlock);
        return;
    }
}

Action *ActionSet::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, u"action."_s + id, [](const Action *action) { return action->objectName(); });
    return found == m_all.end() ? nullptr : *found;
}

void ActionSet::refresh()
{
    for (Action *action : std::as_const(m_all))
        action->refresh();
}

} // namespace countersign
