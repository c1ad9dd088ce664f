// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "core/ports/preferences.h"
#include "core/services/session.h"
#include "core/wording/words.h"
#include "ui/actions/actionset.h"
#include "ui/actions/decideaction.h"
#include "ui/actions/exportaction.h"
#include "ui/actions/openchecklistaction.h"
#include "ui/actions/performer.h"
#include "ui/actions/signoffaction.h"
#include "ui/audit/auditpage.h"
#include "ui/environment/environmentpage.h"
#include "ui/menus.h"
#include "ui/people/currentperson.h"
#include "ui/run/runpage.h"
#include "ui/run/verdictbanner.h"
#include "ui/signoff/signoffpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/topbar.h"
#include "ui/tree/checklistview.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/run"_L1;

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
    m_pages(new QStackedWidget(this)),
    m_run(new RunPage(this)),
    m_signOff(new SignOffPage(this)),
    m_audit(new AuditPage(with.session.records(), this)),
    m_welcome(new WelcomePage(bool(with.startDemo), this)),
    m_performer(new Performer(with.session, *m_person, *m_notices, *this)),
    m_environment(new EnvironmentPage(with.session.environment(), with.secretFiles, *m_performer, *m_notices, this)),
    m_actions(new ActionSet({*m_workspace, *m_performer, *m_person, *m_notices, with.preferences, *m_run, *this, with.copyText, with.documents})),
    m_probes(new QLabel(this)),
    m_last(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"countersign"_s));
    setAcceptDrops(true);
    layOut();
    buildMenus(*this, *m_actions, *m_theme, [this](Page page) { showPage(page); });
    m_top->addPersonAction(m_actions->find(u"enrol"_s));
    connectPages();
    connectAudit();
    restore();
    followJournal();
    followOpened();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MainWindow::tick);
    clock->start(1000);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_run, m_signOff, m_environment, m_audit, m_welcome})
        m_pages->addWidget(page); // in the order of Page
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(all);
    for (QLabel *label : {m_probes, m_last}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(10, 0, 10, 0);
    }
    statusBar()->addWidget(m_probes, 1);
    statusBar()->addPermanentWidget(m_last);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectPages()
{
    connect(m_workspace, &Workspace::changed, this, &MainWindow::follow);
    connect(m_workspace, &Workspace::opened, this, &MainWindow::followOpened);
    connect(m_workspace, &Workspace::evidenceNotRecorded, this, &MainWindow::complain);
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
    connect(m_run, &RunPage::filterChanged, this, &MainWindow::followFilter);
    connect(m_run, &RunPage::linkAsked, this, &MainWindow::askToOpen);
    connect(m_run, &RunPage::roleChosen, this, [this](const RoleId &role) {
        showPage(Page::SignOff);
        m_signOff->focusRole(role);
    });
    connect(m_welcome, &WelcomePage::openAsked, m_actions->openChecklist, &QAction::trigger);
    connect(m_welcome, &WelcomePage::deploymentChosen, this, &MainWindow::openDeployment);
    connect(m_welcome, &WelcomePage::demoAsked, this, [this] { m_with.startDemo(); });
}

void MainWindow::connectAudit()
{
    connect(m_signOff, &SignOffPage::reviewAsked, m_actions->signOff, &SignOffAction::review);
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
    const bool needsDeployment = page == Page::Run || page == Page::SignOff || page == Page::Environment;
    if (needsDeployment && !m_workspace->isOpen())
        page = Page::Welcome;
    m_pages->setCurrentIndex(int(page));
    m_top->setPage(page);
    m_banner->setVisible(m_workspace->isOpen() && page != Page::Welcome);
    if (page == Page::Run)
        m_run->tree().setFocus();
}

Page MainWindow::page() const { return Page(m_pages->currentIndex()); }

void MainWindow::openFile(const QString &path)
{
    if (!isRecord(path)) {
        m_actions->openChecklist->open(path);
        return;
    }
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
    m_run->setSnapshot(snapshot);
    m_signOff->setSnapshot(snapshot);
    m_audit->setSnapshot(snapshot);
    m_environment->setPlace(snapshot.state.start.system, snapshot.state.start.environment);
    showStatus();
    const DeploymentStarted &start = snapshot.state.start;
    setWindowTitle(m_workspace->isOpen() ? tr("%1 — %2 %3 to %4").arg(wordOf(snapshot.view.verdict), start.system, start.version, start.environment)
                                         : tr("Countersign"));
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
    m_notices->clear();
    showPage(m_workspace->isOpen() ? Page::Run : Page::Welcome);
}

void MainWindow::followFilter() { m_banner->setFilter(m_run->filter().statuses()); }

void MainWindow::showStatus()
{
    const DeploymentSnapshot &snapshot = m_workspace->snapshot();
    if (!m_workspace->isOpen()) {
        m_probes->clear();
        m_last->clear();
        return;
    }
    int on = 0, failing = 0, busy = 0;
    for (const Evidence &evidence : snapshot.evidence) {
        on += evidence.obstacle == Obstacle::None;
        failing += evidence.status == EvidenceStatus::Failing;
        busy += evidence.inFlight;
    }
    QStringList words{tr("%1 of %n check(s) on", nullptr, int(snapshot.checks.size())).arg(on)};
    if (failing > 0)
        words << tr("%n failing", nullptr, failing);
    if (busy > 0)
        words << tr("%n under way", nullptr, busy);
    m_probes->setText(words.join(u", "_s));
    m_last->setText(tr("last event %1").arg(snapshot.state.lastAt.toTimeZone(snapshot.now.timeZone()).toString(u"HH:mm:ss"_s)));
}

// Ages grow on their own; everything else waits for a change.
void MainWindow::tick()
{
    if (m_workspace->isOpen() && page() == Page::Run && isVisible())
        m_run->setNow(m_workspace->now());
}

// The true address is shown before anything opens.
void MainWindow::askToOpen(const QUrl &link)
{
    const QString address = link.toString(QUrl::FullyEncoded);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open a link?"), tr("The checklist links to this address. Open it in the browser?"),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(address);
    QPushButton *open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(open, &QPushButton::clicked, this, [this, link] { m_with.openLink(link); });
    question->open();
}

void MainWindow::restore()
{
    resize(1280, 820);
    setMinimumSize(640, 420);
    restoreGeometry(m_with.preferences.value(geometryKey).toByteArray());
    m_run->restoreLayout(m_with.preferences.value(layoutKey));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_with.preferences.setValue(geometryKey, saveGeometry());
    m_with.preferences.setValue(layoutKey, m_run->saveLayout());
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
