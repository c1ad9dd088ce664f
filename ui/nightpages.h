// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "models/deploymentsnapshot.h"
#include "ui/page.h"

#include <QObject>

namespace countersign {

class ActionSet;
class MaintenancePage;
class NoticeBar;
class Notifier;
class Performer;
class Preferences;
class RollbackPage;
class WatchPage;
class Workspace;

// Release night and the weeks after: the pages of the rollback, the watch and the maintenance, and what they lead to.
class NightPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NightPages)
public:
    struct Needs {
        const Workspace &workspace;
        const Clock &clock;
        Preferences &preferences;
        Notifier *notifier; // nullptr: nobody is reminded
        Performer &performer;
        NoticeBar &notices;
        QWidget &window;
    };

    explicit NightPages(const Needs &needs);

    WatchPage &watch() { return *m_watch; }
    MaintenancePage &maintenance() { return *m_maintenance; }
    RollbackPage &rollback() { return *m_rollback; }

    void connectActions(ActionSet &actions); // what their code blocks ask for

    // Brings one of its pages up to date, and lets its clocks run.
    void follow(Page page);
    void setNow(Page page, const QDateTime &now);

Q_SIGNALS:
    void pageAsked(countersign::Page page);
    void elsewhereOpens(); // work of another deployment is about to be done: opening it leads nowhere else

private:
    void connectPages(const Needs &needs);
    void remind(const Needs &needs);

    const Workspace &m_workspace;
    WatchPage *const m_watch;
    MaintenancePage *const m_maintenance;
    RollbackPage *const m_rollback;
};

} // namespace countersign
