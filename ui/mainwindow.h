// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/page.h"

#include <QMainWindow>
#include <functional>

class QLabel;
class QStackedWidget;

namespace countersign {

class ActionSet;
class AuditPage;
class Clock;
class CurrentPerson;
class EnvironmentPage;
class SecretFile;
class NoticeBar;
class Performer;
class Preferences;
class RunPage;
class Session;
class SignOffPage;
class Theme;
class TopBar;
class VerdictBanner;
class WelcomePage;
class Workspace;

// The window: a shell around pages that show one session. Whatever leaves the program comes in through the collaborators.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    struct Collaborators {
        Session &session; // its journal is open
        const Clock &clock;
        Preferences &preferences;
        std::function<void(const QString &text)> copyText; // to the clipboard
        std::function<void(const QUrl &link)> openLink; // in the user's browser, after they agreed
        std::function<void()> startDemo; // empty: no demo is offered
        QString documents = {}; // folder that records are written to at first
        SecretFile *secretFiles = nullptr; // reads and writes .env files; null: they are not offered
    };

    explicit MainWindow(const Collaborators &collaborators, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page page() const;
    void openFile(const QString &path); // a checklist to start, or a record to verify
    void openDeployment(const DeploymentId &deployment);
    void reveal(const ItemId &item);
    void complain(const Error &error); // in the bar above the page

    Theme &theme() { return *m_theme; }
    const ActionSet &actions() const { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectPages();
    void connectAudit();
    void follow();
    void followJournal();
    void followOpened();
    void followFilter();
    void showStatus();
    void tick();
    void askToOpen(const QUrl &link);
    void restore();

    const Collaborators m_with;
    Theme *const m_theme;
    Workspace *const m_workspace;
    CurrentPerson *const m_person;
    TopBar *const m_top;
    VerdictBanner *const m_banner;
    NoticeBar *const m_notices;
    QStackedWidget *const m_pages;
    RunPage *const m_run;
    SignOffPage *const m_signOff;
    AuditPage *const m_audit;
    WelcomePage *const m_welcome;
    Performer *const m_performer;
    EnvironmentPage *const m_environment;
    ActionSet *const m_actions;
    QLabel *const m_probes;
    QLabel *const m_last;
};

} // namespace countersign
