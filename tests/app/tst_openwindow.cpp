// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/windowparts.h"
#include "models/checklistroles.h"
#include "tests/app/terminal.h"
#include "tests/support/suite.h"
#include "ui/theme/theme.h"
#include "ui/tree/checklistview.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QJsonDocument>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    Terminal terminal;
    std::unique_ptr<Program> program;
    std::unique_ptr<SettingsPreferences> preferences;
    std::unique_ptr<MainWindow> window;
    QString deployment;

    ChecklistView &tree() const { return *window->findChild<ChecklistView *>(u"checklistView"_s); }
    QString verdict() const { return window->findChild<TextLabel *>(u"verdictWord"_s)->text(); }

    Status statusOf(const ItemId &item) const
    {
        const DeploymentService &service = *program->session().current();
        const QList<Item> &items = service.checklist().items;
        return service.view().items.at(std::ranges::find(items, item, &Item::id) - items.begin()).status;
    }
};

QString checklistOf(const QString &host)
{
    if (host == "api.demo.test"_L1)
        return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/demo.md");
    const QDir seeds(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/seeds"));
    const QStringList found = seeds.entryList({u"004_*.txt"_s});
    return found.isEmpty() ? QString() : seeds.filePath(found.first());
}

bool soon(const std::function<bool()> &happened) { return QTest::qWaitFor(happened, 60'000); }

} // namespace

// A window that stays open while the command line works on the same journal and servers break and mend.
class OpenWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFollowsTheCommandLineAndTheServers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("demo checklist") << u"api.demo.test"_s;
        QTest::newRow("seed 004") << u"api.yourdomain.com"_s;
    }

    void itFollowsTheCommandLineAndTheServers()
    {
        QFETCH(const QString, host);
        const QString checklist = checklistOf(host);
        if (checklist.isEmpty())
            QSKIP("../shared/seeds is not here");
        PlayedStack stack;
        Opened opened;
        QVERIFY(opened.terminal.isValid() && stack.start({host}, opened.terminal.file(u"ca.pem"_s)));
        start(opened, stack, checklist, host);
        if (QTest::currentTestFailed())
            return;
        open(opened);
        if (QTest::currentTestFailed())
            return;

        DeploymentService &service = *opened.program->session().current();
        const ItemId first = service.checklist().items.first().id;
        QCOMPARE(opened.statusOf(first), Status::Open);
        const Outcome ticked = opened.terminal.run({u"tick"_s, opened.deployment, first.toString()});
        QVERIFY_EXIT(ticked, 0);
        QVERIFY(soon([&] { return opened.statusOf(first) == Status::Ticked; })); // nobody touched the window
        opened.window->reveal(first);
        QTRY_COMPARE(opened.tree().currentIndex().siblingAtColumn(0).data(ChecklistRole::Status).value<Status>(), Status::Ticked);

        const CheckId health = healthOf(service);
        QVERIFY(!health.isEmpty());
        opened.program->session().monitor().probeAll();
        QVERIFY(soon([&] { return service.evidence().value(health).status == EvidenceStatus::Passing; }));
        stack.turn(u"database"_s, u"broken"_s);
        opened.program->session().monitor().probeAll();
        QVERIFY(soon([&] { return service.evidence().value(health).status == EvidenceStatus::Failing; }));
        QTRY_COMPARE(opened.verdict(), u"NO-GO"_s);
        QTest::qWait(500); // what is written down late does not bring back what was seen before
        QCOMPARE(service.evidence().value(health).status, EvidenceStatus::Failing);
        photograph(opened, host);
        stack.turn(u"database"_s, u"mended"_s);
        opened.program->session().monitor().probeAll();
        QVERIFY(soon([&] { return service.evidence().value(health).status == EvidenceStatus::Passing; }));
        QTRY_VERIFY(!service.view().items.isEmpty() && opened.statusOf(itemOf(service, health)) != Status::Failing);
    }

private:
    static void start(Opened &opened, const PlayedStack &stack, const QString &checklist, const QString &host)
    {
        const Outcome owner = opened.terminal.runWithPin({u"people"_s, u"add"_s, u"--name"_s, u"Ada Lovelace"_s, u"--email"_s, u"ada@example.org"_s});
        QVERIFY_EXIT(owner, 0);
        const Outcome started = opened.terminal.run(
            QStringList{u"start"_s, checklist, u"--system"_s, u"Notes"_s, u"--version"_s, u"2.4"_s, u"--environment"_s, u"production"_s}
            + stack.startOptions(host));
        QVERIFY_EXIT(started, 0);
        opened.deployment = QString::fromLatin1(started.out).section(u'\n', 0, 0);
    }

    static void open(Opened &opened)
    {
        opened.program = std::make_unique<Program>(ProgramOptions{.store = defaultStorePath(opened.terminal.profile())});
        opened.preferences = std::make_unique<SettingsPreferences>(opened.terminal.file(u"countersign.ini"_s));
        auto journal = opened.program->session().open();
        QVERIFY(soon([&] { return journal.isFinished(); }));
        QVERIFY_EXPECTED(journal.result());
        opened.window = std::make_unique<MainWindow>(windowCollaborators(*opened.program, *opened.preferences));
        opened.window->resize(1440, 900);
        opened.window->show();
        opened.window->openDeployment(opened.program->session().journal().state().deployments.last().id);
        QVERIFY(soon([&] { return opened.program->session().current() != nullptr; }));
    }

    // The check that looks at what the database's state is part of.
    static CheckId healthOf(const DeploymentService &service)
    {
        for (const CheckSpec &check : service.checks()) {
            if (check.kind == CheckKind::Http && check.target.address.endsWith("/health"_L1)
                && service.evidence().value(check.id).obstacle == Obstacle::None)
                return check.id;
        }
        return {};
    }

    static ItemId itemOf(const DeploymentService &service, const CheckId &check)
    {
        const QList<CheckSpec> &checks = service.checks();
        return std::ranges::find(checks, check, &CheckSpec::id)->items.value(0);
    }

    static void photograph(Opened &opened, const QString &host)
    {
        const QDir folder(QStringLiteral(COUNTERSIGN_BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(u"."_s));
        for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
            opened.window->theme().choose(choice);
            for (const QString &id : {u"nextBlocker"_s})
                opened.window->findChild<QAction *>(u"action."_s + id)->trigger();
            QTest::qWait(300);
            QVERIFY(opened.window->grab().save(folder.filePath(u"%1-%2.png"_s.arg(host, name))));
        }
        opened.window->theme().choose(ThemeChoice::Light);
    }
};

COUNTERSIGN_SUITE(OpenWindow)
#include "tst_openwindow.moc"
