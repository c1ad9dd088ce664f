// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/accessibilitybus.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

bool soon(const std::function<bool()> &happened) { return QTest::qWaitFor(happened, 120'000); }

// What a person uses, or moves through, has to say what it is.
const QSet<QString> named{u"push button"_s, u"button"_s,          u"toggle button"_s, u"check box"_s,   u"radio button"_s,
                          u"combo box"_s,   u"entry"_s,           u"text"_s,          u"spin button"_s, u"slider"_s,
                          u"menu item"_s,   u"check menu item"_s, u"list"_s,          u"tree"_s,        u"tree table"_s,
                          u"table"_s,       u"tree item"_s,       u"table cell"_s,    u"list item"_s,   u"column header"_s};

const QSet<QString> pressed{u"push button"_s, u"button"_s, u"toggle button"_s, u"check box"_s, u"radio button"_s};
const QSet<QString> cells{u"tree item"_s, u"table cell"_s, u"list item"_s};

} // namespace

// The program as a screen reader meets it: started as anybody starts it, on a display and a session of its own, and asked from outside over
// the accessibility bus.
class ScreenReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            QSKIP("needs a session bus and Xvfb: ./dev test has both");
        m_reader = std::make_unique<AccessibilityBus>();
        if (!m_reader->isConnected())
            QSKIP("this session has no accessibility bus");
        m_display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(m_display.waitForReadyRead(30'000));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display.readLine()).trimmed());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(COUNTERSIGN_BINARY_DIR "/app/countersign"), {u"demo"_s});
        QVERIFY(m_program.waitForStarted(30'000));
        QVERIFY(soon([&] { return findApplication() && find([](const Described &each) { return each.role == u"tree item"_s; }); }));
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_program, &m_display}) {
            process->terminate();
            process->waitForFinished(20'000);
        }
    }

    void everythingOnEachPageSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"Sign-off"_s, u"Environment"_s, u"Watch"_s, u"Audit"_s, u"Maintenance"_s, u"All deployments"_s, u"Run"_s})
            QTest::newRow(qPrintable(page)) << page;
    }

    void everythingOnEachPageSaysWhatItIs()
    {
        QFETCH(const QString, page);
        const auto button = find([&](const Described &each) { return pressed.contains(each.role) && each.name == page; });
        QVERIFY(button && m_reader->press(button->thing));
        int visited = 0, cellsSeen = 0;
        bool tree = false;
        QStringList nameless;
        (void)find([&](const Described &each) {
            ++visited;
            cellsSeen += cells.contains(each.role);
            tree = tree || each.name == u"Checklist"_s;
            if (named.contains(each.role) && each.name.trimmed().isEmpty() && each.description.trimmed().isEmpty())
                nameless << each.role + u' ' + each.thing.path.path();
            return false;
        });
        qInfo("%d things, %d of them cells", visited, cellsSeen);
        QVERIFY(visited > 30);
        QCOMPARE(tree, page == u"Run"_s); // the press led to the page
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aRowSaysWhereItStands()
    {
        QVERIFY(find(
            [](const Described &each) { return each.role == u"tree item"_s && each.name.contains(u", level 1, ") && each.name.contains(u" of "); }));
    }

    // The whole way: a switch that is pressed as a reader presses it, a server that breaks, a probe, and the words.
    void aFlipOfProbeAndVerdictIsSaidAloud()
    {
        m_reader->announced.clear();
        const auto broken = find([](const Described &each) { return each.role == u"check box"_s && each.name.contains(u"database"_s); });
        QVERIFY(broken);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_reader->press(broken->thing));
        QVERIFY2(soon([&] { return heard(u"Now failing"_s) && heard(u"NO-GO"_s); }), qPrintable(m_reader->announced.join(u'|')));
        qInfo("said %lld ms after the database broke: %s", clock.elapsed(), qPrintable(m_reader->announced.join(u" | "_s)));
        QVERIFY(m_reader->press(broken->thing));
        QVERIFY2(soon([&] { return heard(u"HOLD"_s); }), qPrintable(m_reader->announced.join(u'|')));
    }

private:
    bool findApplication()
    {
        for (const Described &application : m_reader->applications()) {
            if (application.name.contains(u"countersign"_s, Qt::CaseInsensitive)) {
                m_application = application.thing;
                return true;
            }
        }
        return false;
    }

    using Wanted = std::function<bool(const Described &each)>;

    // The first that is wanted of all that is shown, from the top; windows are looked into whatever they say of themselves.
    std::optional<Described> find(const Wanted &wanted) const { return find(m_application, wanted, 0); }

    std::optional<Described> find(const Accessible &from, const Wanted &wanted, int depth) const
    {
        for (const Described &each : depth < 40 ? m_reader->childrenOf(from) : QList<Described>()) {
            if (depth > 0 && !each.showing)
                continue;
            if (wanted(each))
                return each;
            if (const auto below = find(each.thing, wanted, depth + 1))
                return below;
        }
        return std::nullopt;
    }

    bool heard(const QString &word) const
    {
        return std::ranges::any_of(m_reader->announced, [&](const QString &text) { return text.contains(word); });
    }

    std::unique_ptr<AccessibilityBus> m_reader;
    QProcess m_display, m_program;
    Accessible m_application;
};

COUNTERSIGN_SUITE(ScreenReader)
#include "tst_screenreader.moc"
