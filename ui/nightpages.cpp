// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/nightpages.h"

#include "core/services/session.h"
#include "ui/actions/actionset.h"
#include "ui/actions/completeaction.h"
#include "ui/actions/copyaction.h"
#include "ui/actions/performer.h"
#include "ui/maintenance/maintenancepage.h"
#include "ui/rollback/rollbackpage.h"
#include "ui/standing/reminders.h"
#include "ui/watch/watchpage.h"
#include "ui/workspace.h"

#include <QWidget>

namespace countersign {

NightPages::NightPages(const Needs &needs) :
    QObject(&needs.window),
    m_workspace(needs.workspace),
    m_watch(new WatchPage(&needs.window)),
    m_maintenance(new MaintenancePage(needs.workspace.session(), needs.notices, &needs.window)),
    m_rollback(new RollbackPage(needs.workspace.session(), needs.performer, &needs.window))
{
    connectPages(needs);
    if (needs.notifier)
        remind(needs);
}

void NightPages::connectPages(const Needs &needs)
{
    m_watch->setHistory([&monitor = needs.workspace.session().monitor()](const CheckId &check) { return monitor.history(check); });
    auto *complete = new CompleteAction(needs.workspace.session(), needs.performer, needs.notices, this);
    const auto done = [this, complete](const AgendaEntry &entry) {
        if (entry.deployment != m_workspace.snapshot().state.id)
            Q_EMIT elsewhereOpens();
        complete->complete(entry);
    };
    connect(m_watch, &WatchPage::doneAsked, this, done);
    connect(m_maintenance, &MaintenancePage::doneAsked, this, done);
    connect(m_maintenance, &MaintenancePage::deploymentsAsked, this, [this] { Q_EMIT pageAsked(Page::Welcome); });
    connect(m_watch, &WatchPage::closeAsked, this,
            [&performer = needs.performer](const QString &statement) { performer.perform(CloseWatch{statement}); });
    connect(m_watch, &WatchPage::signOffAsked, this, [this] { Q_EMIT pageAsked(Page::SignOff); });
    connect(&needs.performer, &Performer::performed, this, [this](const Command &command) {
        if (std::holds_alternative<CompleteRecurring>(command) && m_maintenance->isVisible())
            follow(Page::Maintenance);
    });
}

void NightPages::remind(const Needs &needs)
{
    auto *reminders = new Reminders(needs.workspace.session(), needs.clock, needs.preferences, *needs.notifier, this);
    connect(reminders, &Reminders::openAsked, this, [this, &window = needs.window] {
        window.show();
        window.raise();
        window.activateWindow();
        Q_EMIT pageAsked(Page::Maintenance);
    });
}

void NightPages::connectActions(ActionSet &actions)
{
    connect(m_rollback, &RollbackPage::copyAsked, actions.copyCode, &CopyAction::copy);
    connect(m_rollback, &RollbackPage::deedAsked, &actions, &ActionSet::doWithCode);
}

void NightPages::follow(Page page)
{
    if (page == Page::Watch)
        m_watch->setSnapshot(m_workspace.snapshot());
    else if (page == Page::Rollback)
        m_rollback->setSnapshot(m_workspace.snapshot());
    else if (page == Page::Maintenance)
        m_maintenance->refresh(m_workspace.now());
}

void NightPages::setNow(Page page, const QDateTime &now)
{
    if (page == Page::Watch)
        m_watch->setNow(now);
    else if (page == Page::Rollback)
        m_rollback->setNow(now);
}

} // namespace countersign
