// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "core/ports/preferences.h"
#include "core/services/session.h"
#include "core/wording/systemname.h"
#include "core/wording/words.h"
#include "ui/actions/actionset.h"
#include "ui/actions/addnoteaction.h"
#include "ui/actions/decideaction.h"
#include "ui/actions/exportaction.h"
#include "ui/actions/openchecklistaction.h"
#include "ui/actions/performer.h"
#include "ui/actions/reviewprobesaction.h"
#include "ui/actions/signoffaction.h"
#include "ui/audit/auditpage.h"
#include "ui/dialogs/openlink.h"
#include "ui/environment/environmentpage.h"
#include "ui/guide/handbooks.h"
#include "ui/keys/keydialogs.h"
#include "ui/keys/shortcuts.h"
#include "ui/maintenance/maintenancepage.h"
#include "ui/memory/drafts.h"
#include "ui/memory/recentfiles.h"
#include "ui/memory/windowmemory.h"
#include "ui/menus.h"
#include "ui/nightpages.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/paletteentries.h"
#include "ui/people/currentperson.h"
#include "ui/rollback/rollbackpage.h"
#include "ui/run/runpage.h"
#include "ui/run/verdictbanner.h"
#include "ui/signoff/signoffpage.h"
#include "ui/standing/conditionbars.h"
#include "ui/standing/conditions.h"
#include "ui/standing/herald.h"
#include "ui/standing/keystorewatch.h"
#include "ui/standing/trayicon.h"
#include "ui/statusline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/topbar.h"
#include "ui/tree/checklistview.h"
#include "ui/undo/undoing.h"
#include "ui/watch/watchpage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int tickMilliseconds = 1000;

bool isRecord(const QString &path) { return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) || path.endsWith(".jsonl"_L1, Qt::CaseInsensitive); }

} // namespace

MainWindow::MainWindow(const Collaborators &with, QWidget *parent) :
    QMainWindow(parent),
    m_with(with),
    m_theme(new Theme(with.preferences, this)),
    m_workspace(new Workspace(with.session, with.clock, this)),
    m_person(new CurrentPerson(with.session.journal(), with.preferences, this)),
    m_top(new TopBar(*m_person, this)),
    m_banner(new VerdictBanner(this)),
    m_notices(new NoticeBar(this)),
    m_conditions(new ConditionBars(this)),
    m_pages(new QStackedWidget(this)),
    m_run(new RunPage(this)),
    m_signOff(new SignOffPage(this)),
    m_audit(new AuditPage(with.session, this)),
    m_welcome(new WelcomePage(bool(with.startDemo), this)),
    m_performer(new Performer(with.session, *m_person, *m_notices, *this)),
    m_night(new NightPages({*m_workspace, with.clock, with.preferences, with.notifier, *m_performer, *m_notices, *this})),
    m_environment(new EnvironmentPage(with.session.environment(), with.secretFiles, *m_performer, *m_notices, this)),
    m_undoing(new Undoing(*m_performer, *m_workspace)),
    m_drafts(std::make_unique<Drafts>(with.preferences)),
    m_tray(new TrayIcon(*m_workspace, with.preferences, *this)),
    m_actions(new ActionSet({*m_workspace,
                             *m_performer,
                             *m_person,
                             *m_notices,
                             with.preferences,
                             *m_run,
                             *this,
                             *m_theme,
                             {.showPage = [this](Page page) { showPage(page); },
                              .showPalette = [this] { showPalette(); },
                              .showGuide = [this] { m_handbooks->showGuide(); },
                              .showReference = [this] { m_handbooks->showReference(); },
                              .showKeys = [this] { m_keys->show(); },
                              .editKeys = [this] { m_keys->edit(); },
                              .showInTray = [this](bool on) { m_tray->setOn(on); },
                              .inTray = m_tray->isOn(),
                              .setLanguage = [this](const QString &language) { setLanguage(language); },
                              .language = with.preferences.value(languageKey).toString(),
                              .quit = [this] { close(); }},
                             *m_undoing,
                             *m_drafts,
                             with.copyText,
                             with.documents,
                             with.commands})),
    m_shortcuts(new Shortcuts(*m_actions, with.preferences, this)),
    m_keys(new KeyDialogs(*m_actions, *m_shortcuts, *this)),
    m_recent(new RecentFiles(with.preferences, this)),
    m_memory(new WindowMemory(with.preferences, *this, *m_run)),
    m_handbooks(new Handbooks({*m_workspace, with.copyText, with.openLink, *m_notices, *this})),
    m_foot(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"countersign"_s));
    setAcceptDrops(true);
    layOut();
    buildMenus(*this, *m_actions, *m_recent);
    m_top->addPersonAction(m_actions->find(u"enrol"_s));
    connectPages();
    connectAudit();
    new Conditions(*m_workspace, *m_drafts, *m_conditions,
                   {.reviewProbes = [this] { m_actions->reviewProbes->trigger(); },
                    .writeNote = [this](const ItemId &item) { m_actions->note->write(item); },
                    .showRollback = [this] { showPage(Page::Rollback); },
                    .showJournal = [this] { showPage(Page::Audit); }});
    new KeyStoreWatch(with.session.environment(), with.preferences, *m_conditions);
    m_memory->restoreWindow();
    followJournal();
    followOpened();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MainWindow::tick);
    clock->start(tickMilliseconds);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_run, m_signOff, m_environment, &m_night->watch(), m_audit, &m_night->maintenance(),
                                                          &m_night->rollback(), m_welcome})
        m_pages->addWidget(page); // in the order of Page
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addWidget(m_conditions);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(all);
    setStatusBar(m_foot);
}

void MainWindow::connectPages()
{
    connect(m_workspace, &Workspace::changed, this, &MainWindow::follow);
    connect(m_workspace, &Workspace::opened, this, &MainWindow::followOpened);
    connect(m_workspace, &Workspace::evidenceNotRecorded, this, &MainWindow::complain);
    connect(&m_with.session.journal(), &Journal::opened, this, &MainWindow::followJournal);
    connect(&m_with.session.journal(), &Journal::appended, this, &MainWindow::followJournal);
    connect(m_top, &TopBar::pageAsked, this, &MainWindow::showPage);
    connect(m_banner, &VerdictBanner::filterAsked, this, [this](const QSet<Status> &statuses) {
        showPage(Page::Run);
        m_run->setFilter(statuses);
    });
    connect(m_banner, &VerdictBanner::nextBlockerAsked, this, [this] {
        showPage(Page::Run);
        m_run->goToBlocker(1);
    });
    connect(m_banner, &VerdictBanner::signOffAsked, this, [this] { showPage(Page::SignOff); });
    auto *herald = new Herald(*m_workspace, m_with.notifier, *this);
    connect(herald, &Herald::openAsked, this, [this](const ItemId &item) { item.isEmpty() ? showPage(Page::Run) : reveal(item); });
    connect(m_recent, &RecentFiles::chosen, this, &MainWindow::openFile);
    connect(m_actions->openChecklist, &OpenChecklistAction::fileChosen, this, &MainWindow::openFile);
    connect(m_actions->openChecklist, &OpenChecklistAction::opened, m_recent, &RecentFiles::add);
    connect(m_shortcuts, &Shortcuts::changed, this, [this] { m_run->tree().setLettersAct(m_shortcuts->lettersOn()); });
    m_run->tree().setLettersAct(m_shortcuts->lettersOn());
    m_run->setHistory([&monitor = m_with.session.monitor()](const CheckId &check) { return monitor.history(check); });
    connect(m_person, &CurrentPerson::changed, this, [this] { m_run->setPerson(m_person->id(), m_person->roles()); });
    m_run->setPerson(m_person->id(), m_person->roles());
    connect(m_run, &RunPage::filterChanged, this, &MainWindow::followFilter);
    connect(m_run, &RunPage::linkAsked, this, [this](const QUrl &link) { askToOpen(link, m_with.openLink, *this); });
    connect(m_run, &RunPage::roleChosen, this, [this](const RoleId &role) {
        showPage(Page::SignOff);
        m_signOff->focusRole(role);
    });
    m_night->connectActions(*m_actions);
    connect(m_night, &NightPages::pageAsked, this, &MainWindow::showPage);
    connect(m_night, &NightPages::elsewhereOpens, this, [this] { m_staysOn = page(); });
    connect(m_welcome, &WelcomePage::openAsked, m_actions->openChecklist, &QAction::trigger);
    connect(m_welcome, &WelcomePage::deploymentChosen, this, &MainWindow::openDeployment);
    connect(m_welcome, &WelcomePage::demoAsked, this, [this] { m_with.startDemo(); });
}

void MainWindow::connectAudit()
{
    connect(m_signOff, &SignOffPage::reviewAsked, m_actions->signOff, &SignOffAction::review);
    connect(m_signOff, &SignOffPage::passAsked, m_actions->signOff, &SignOffAction::pass);
    connect(m_signOff, &SignOffPage::goLiveAsked, m_actions->goLive, &QAction::trigger);
    connect(m_signOff, &SignOffPage::closeAsked, m_actions->close, &QAction::trigger);
    connect(m_actions->signOff, &SignOffAction::pageWanted, this, [this] { showPage(Page::SignOff); });
    connect(m_audit, &AuditPage::exportAsked, m_actions->exportRecord, &QAction::trigger);
    connect(m_actions->exportRecord, &ExportAction::exported, m_audit, &AuditPage::setExported);
    connect(m_welcome, &WelcomePage::verifyAsked, this, [this] {
        showPage(Page::Audit);
        m_audit->chooseRecord();
    });
}

void MainWindow::showPage(Page page)
{
    const bool needsDeployment = page != Page::Audit && page != Page::Maintenance && page != Page::Welcome;
    if (needsDeployment && !m_workspace->isOpen())
        page = Page::Welcome;
    m_pages->setCurrentIndex(int(page));
    m_top->setPage(page);
    m_memory->setPage(page);
    m_banner->setVisible(m_workspace->isOpen() && page != Page::Welcome && page != Page::Maintenance);
    m_conditions->mute(u"rollback"_s, page == Page::Rollback);
    followPage();
    if (page == Page::Run)
        m_run->focusHere();
    else if (page == Page::Welcome)
        m_welcome->setFocus();
}

Page MainWindow::page() const { return Page(m_pages->currentIndex()); }

void MainWindow::openFile(const QString &path)
{
    if (!isRecord(path)) {
        m_actions->openChecklist->open(path);
        return;
    }
    m_recent->add(path);
    showPage(Page::Audit);
    m_audit->verify(path);
}

void MainWindow::openDeployment(const DeploymentId &deployment)
{
    m_with.session.openDeployment(deployment).then(this, [this](const Expected<DeploymentService *> &opened) {
        if (!opened)
            complain(opened.error());
        else
            showPage(Page::Run);
    });
}

void MainWindow::resume()
{
    const DeploymentId last = m_memory->lastDeployment();
    for (const DeploymentSummary &summary : m_with.session.journal().state().deployments) {
        if (summary.id == last && (summary.phase == Phase::Running || summary.phase == Phase::Live))
            openDeployment(last);
    }
}

void MainWindow::reveal(const ItemId &item)
{
    showPage(Page::Run);
    m_run->reveal(item);
}

void MainWindow::complain(const Error &error) { m_notices->complain(error); }

void MainWindow::follow()
{
    const DeploymentSnapshot &snapshot = m_workspace->snapshot();
    m_top->setSnapshot(snapshot);
    m_banner->setSnapshot(snapshot);
    m_run->setSnapshot(snapshot); // wherever one is: its selection is what actions are about
    if (page() != Page::Maintenance) // which looks at every system, and is asked anew where that changes
        followPage();
    m_foot->setSnapshot(snapshot);
    const DeploymentStarted &start = snapshot.state.start;
    setWindowTitle(
        m_workspace->isOpen()
            ? tr("%1 — %2 %3 to %4").arg(wordOf(snapshot.view.verdict), systemName(start.system, start.rehearsal), start.version, start.environment)
            : tr("Countersign"));
}

// Only what is seen is kept up to date; the rest is when it is shown.
void MainWindow::followPage()
{
    const DeploymentSnapshot &snapshot = m_workspace->snapshot();
    switch (page()) {
    case Page::SignOff: m_signOff->setSnapshot(snapshot); return;
    case Page::Environment: m_environment->setPlace(snapshot.state.start.system, snapshot.state.start.environment); return;
    case Page::Audit: m_audit->setSnapshot(snapshot); return;
    case Page::Watch:
    case Page::Rollback:
    case Page::Maintenance: m_night->follow(page()); return;
    case Page::Run:
    case Page::Welcome: return;
    }
}

void MainWindow::followJournal()
{
    const JournalState &journal = m_with.session.journal().state();
    m_top->setPeople(journal.people);
    m_welcome->setDeployments(journal.deployments, m_workspace->now());
}

void MainWindow::followOpened()
{
    follow();
    m_memory->enter(m_workspace->snapshot().state.id);
    m_notices->clear();
    showPage(m_staysOn ? *std::exchange(m_staysOn, {}) : m_workspace->isOpen() ? Page::Run : Page::Welcome);
}

void MainWindow::followFilter() { m_banner->setFilter(m_run->filter().statuses()); }

// Ages grow on their own; everything else waits for a change.
void MainWindow::tick()
{
    if (!m_workspace->isOpen() || !isVisible())
        return;
    const QDateTime now = m_workspace->now();
    if (page() != Page::Run) {
        m_night->setNow(page(), now);
        return;
    }
    const qint64 shown = m_workspace->snapshot().now.msecsTo(now);
    if (shown < 0 || shown >= tickMilliseconds) // else a change has just brought the newest ages with it
        m_run->setNow(now);
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(paletteEntries(*m_actions, m_workspace->snapshot()), m_with.preferences, this);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::goTo);
    palette->open();
}

void MainWindow::goTo(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteKind::Action:
        if (Action *action = m_actions->find(entry.id))
            action->trigger();
        return;
    case PaletteKind::Role:
        showPage(Page::SignOff);
        m_signOff->focusRole(RoleId(entry.id));
        return;
    case PaletteKind::Section:
        showPage(Page::Run);
        m_run->revealSection(entry.number);
        return;
    case PaletteKind::Blocker: reveal(ItemId(entry.id)); return;
    case PaletteKind::Variable:
        showPage(Page::Run);
        m_run->revealLine(entry.number);
        return;
    }
}

void MainWindow::setLanguage(const QString &language)
{
    m_with.preferences.setValue(languageKey, language);
    m_notices->tell(tr("The language changes when Countersign is started the next time."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory->save();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace countersign
