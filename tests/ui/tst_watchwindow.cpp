// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "core/ports/notifier.h"
#include "core/services/watchservice.h"
#include "tests/support/suite.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/maintenance/agendalist.h"
#include "ui/standing/reminders.h"
#include "ui/watch/lanechart.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QTreeView>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Listener final : public Notifier
{
public:
    QString said = {};

    void notify(const Notification &notification) override { said += notification.text; }
    void setBadge(int, bool) override {}
};

const QByteArray checklist = R"(# Release

## Health

- [ ] The service answers

  ```bash
  curl -f https://shop.test/health
  # Expected: 200
  ```

## Sign-off

- [ ] QA Lead: ________

## Within 24 Hours

- [ ] Verify backups ran

## Weekly

- [ ] Rotate the logs
)";

} // namespace

// The time after: what is watched, what is due, and how the watch is closed.
class WatchWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        m_stage->approveAll();
        m_stage->probe();
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_stage.reset(); }

    void beforeItIsLiveThePageSaysSo()
    {
        window().showPage(Page::Watch);
        press(window(), u"watchSignOff"_s);
        QCOMPARE(window().page(), Page::SignOff);
    }

    void everyCheckHasALane()
    {
        m_stage->execute(Tick{{m_stage->item(u"The service"_s)}});
        m_stage->sign(u"QA Lead"_s);
        m_stage->executeWithPin(MakeDecision{Decision::Live});
        m_stage->probe();
        window().showPage(Page::Watch);
        const QList<LaneChart *> lanes = window().findChildren<LaneChart *>();
        QVERIFY(!lanes.isEmpty());
        QVERIFY2(lanes.first()->accessibleDescription().contains(u"answer"_s), qPrintable(lanes.first()->accessibleDescription()));
    }

    void whatIsDueIsDoneAndTheWatchIsClosed()
    {
        m_stage->execute(Tick{{m_stage->item(u"The service"_s)}});
        m_stage->sign(u"QA Lead"_s);
        m_stage->executeWithPin(MakeDecision{Decision::Live});
        window().showPage(Page::Watch);
        complete(u"Verify backups ran"_s);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(window().page(), Page::Watch);
        QTRY_VERIFY(seen<TextLabel>(window(), u"watchStatement"_s)->text().contains(u"Done: Verify backups ran"_s));
        const QString statement = seen<TextLabel>(window(), u"watchStatement"_s)->text();
        press(window(), u"closeWatch"_s);
        auto *pin = dialog<PinDialog>();
        QVERIFY(pin);
        type(*pin, u"pin"_s, u"123456"_s);
        press(*pin);
        QVERIFY(soon([&] { return m_stage->deployment().state().operations.addendum == statement; }));
    }

    // On a clock that is stepped: a line of the journal for each hour, with what was seen in that hour.
    void aDayIsWatchedHourByHour()
    {
        m_stage->goLive();
        const WatchService watch(m_stage->session(), m_stage->clock());
        for (int hour = 0; hour < 24; ++hour) {
            if (hour == 20)
                m_stage->prober().script(u"https://shop.test/health"_s, {.status = 503, .connected = true});
            m_stage->probe();
            m_stage->clock().step(1h);
        }
        m_stage->probe(); // the hour after: the last one is over
        const CheckId check = healthCheck();
        const auto hours = [&] {
            QList<CheckWatched> all = m_stage->deployment().state().operations.watched;
            all.removeIf([&](const CheckWatched &each) { return each.check != check; });
            return all;
        };
        QTRY_COMPARE(hours().size(), 24);
        for (int hour = 0; hour < 24; ++hour) {
            QCOMPARE(hours().at(hour).samples, 1);
            QCOMPARE(hours().at(hour).failed, hour < 20 ? 0 : 1);
        }
    }

    void recurringWorkStandsOnTheMaintenancePage()
    {
        window().showPage(Page::Maintenance);
        QTRY_COMPARE(agenda().model()->rowCount(), 0);
        m_stage->goLive();
        window().showPage(Page::Maintenance);
        QTRY_VERIFY(agenda().model()->rowCount() > 1);
        complete(u"Rotate the logs"_s);
        QCOMPARE(m_stage->deployment().state().operations.recurring.last().fact.note, u"Seen"_s);
        QCOMPARE(window().page(), Page::Maintenance);
    }

    // Through the desktop, by a clock that is stepped: each occurrence once, also for the program's next start.
    void remindersSurviveARestart()
    {
        m_stage->execute(Tick{{m_stage->item(u"The service"_s)}});
        m_stage->sign(u"QA Lead"_s);
        m_stage->executeWithPin(MakeDecision{Decision::Live});
        Listener desktop;
        const auto look = [&](Reminders &reminders, const QString &expected) {
            desktop.said.clear();
            reminders.look();
            QVERIFY2(soon([&] { return desktop.said.contains(expected); }), qPrintable(desktop.said));
        };
        {
            Reminders reminders(m_stage->session(), m_stage->clock(), m_stage->preferences(), desktop, nullptr);
            m_stage->clock().step(25h);
            look(reminders, u"Verify backups ran"_s);
        }
        Reminders reminders(m_stage->session(), m_stage->clock(), m_stage->preferences(), desktop, nullptr);
        m_stage->clock().step(24h * 7);
        look(reminders, u"Rotate the logs"_s);
        QVERIFY2(!desktop.said.contains(u"Verify backups ran"_s), qPrintable(desktop.said));
    }

private:
    MainWindow &window() { return m_stage->window(); }

    QTreeView &agenda()
    {
        QTreeView *found = nullptr;
        const auto look = [&] {
            for (AgendaList *list : window().findChildren<AgendaList *>()) {
                if (list->isVisible())
                    found = list->findChild<QTreeView *>(u"agenda"_s);
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, 10'000))
            qFatal("no agenda is seen");
        return *found;
    }

    CheckId healthCheck() const
    {
        const QList<CheckSpec> &checks = m_stage->deployment().checks();
        const auto found = std::ranges::find_if(checks, [](const CheckSpec &each) { return each.target.address.endsWith("/health"_L1); });
        return found == checks.end() ? CheckId() : found->id;
    }

    void complete(const QString &text)
    {
        QTreeView &list = agenda();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 1).data().toString() == text) {
                list.setCurrentIndex(list.model()->index(row, 0));
                break;
            }
        }
        const qsizetype before = m_stage->deployment().state().operations.recurring.size();
        press(window(), u"agendaDone"_s);
        auto *note = dialog<ReasonDialog>();
        QVERIFY(note);
        type(*note, u"reason"_s, u"Seen"_s);
        press(*note);
        QVERIFY(soon([&] { return m_stage->deployment().state().operations.recurring.size() > before; }));
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(WatchWindowTest)
#include "tst_watchwindow.moc"
