// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/page.h"

#include <QMainWindow>
#include <functional>
#include <optional>

class QStackedWidget;

namespace countersign {

inline constexpr auto languageKey = QLatin1StringView("appearance/language"); // in the preferences; empty: the system's

class ActionSet;
class AuditPage;
class Clock;
class CommandService;
class CurrentPerson;
class ConditionBars;
class Drafts;
class EnvironmentPage;
class Handbooks;
class KeyDialogs;
class SecretFile;
class NoticeBar;
class NightPages;
class Notifier;
class Performer;
class Preferences;
class RecentFiles;
class RunPage;
class Session;
class Shortcuts;
class SignOffPage;
class StatusLine;
class Theme;
class TopBar;
class TrayIcon;
class Undoing;
class VerdictBanner;
class WelcomePage;
class WindowMemory;
class Workspace;
struct PaletteEntry;

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
        Notifier *notifier = nullptr; // nobody outside the window is told
        CommandService *commands = nullptr; // none: commands are only copied
        SecretFile *secretFiles = nullptr; // reads and writes .env files; null: they are not offered
    };

    explicit MainWindow(const Collaborators &collaborators, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page page() const;
    void openFile(const QString &path); // a checklist to start, or a record to verify
    void openDeployment(const DeploymentId &deployment);
    void resume(); // the deployment that was open last, unless it is over
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
    void followPage();
    void followJournal();
    void followOpened();
    void followFilter();
    void tick();
    void showPalette();
    void goTo(const PaletteEntry &entry);
    void setLanguage(const QString &language);

    const Collaborators m_with;
    Theme *const m_theme;
    Workspace *const m_workspace;
    CurrentPerson *const m_person;
    TopBar *const m_top;
    VerdictBanner *const m_banner;
    NoticeBar *const m_notices;
    ConditionBars *const m_conditions;
    QStackedWidget *const m_pages;
    RunPage *const m_run;
    SignOffPage *const m_signOff;
    AuditPage *const m_audit;
    WelcomePage *const m_welcome;
    Performer *const m_performer;
    NightPages *const m_night;
    EnvironmentPage *const m_environment;
    Undoing *const m_undoing;
    const std::unique_ptr<Drafts> m_drafts;
    TrayIcon *const m_tray;
    ActionSet *const m_actions;
    Shortcuts *const m_shortcuts;
    KeyDialogs *const m_keys;
    RecentFiles *const m_recent;
    WindowMemory *const m_memory;
    Handbooks *const m_handbooks;
    std::optional<Page> m_staysOn; // instead of the run page, when the next deployment is opened
    StatusLine *const m_foot;
};

} // namespace countersign
