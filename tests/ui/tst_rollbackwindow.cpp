// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/signoff/rolecard.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Health

- [ ] The service answers

  ```bash
  curl -f https://shop.test/health
  # Expected: 200
  ```

## Sign-off

- [ ] QA Lead: ________

## Rollback Plan

Rollback immediately if:

- The health check fails
- The database migration fails

### Rollback Steps

1. Stop the workers
2. Switch the router back

   ```bash
   ./switch.sh previous
   ```

### Contacts

- DBA: Ana, +49 30 1234
)";

} // namespace

// The way back through the window: suggested, called with the typed version, walked, verified, finished or stood down.
class RollbackWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        m_stage->approveAll();
        m_stage->probe();
        m_stage->goLive();
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_stage.reset(); }

    void aRedProbeSuggestsItAndItIsWalkedToTheEnd()
    {
        QVERIFY(!bar());
        answer(503);
        QTRY_VERIFY(bar());
        bar()->findChildren<QToolButton *>().first()->click();
        QCOMPARE(window().page(), Page::Rollback);
        QVERIFY(trigger(u"The health check fails"_s)->isChecked()); // the red one speaks for it
        QVERIFY(!trigger(u"The database migration fails"_s)->isChecked());
        auto *start = seen<QPushButton>(window(), u"startRollback"_s);
        QVERIFY(!start->isEnabled());
        type(window(), u"rollbackVersion"_s, u"2.3"_s);
        QVERIFY(!start->isEnabled());
        type(window(), u"rollbackVersion"_s, u"2.4"_s);
        press(window(), u"startRollback"_s);
        QVERIFY(soon([&] { return rollback() != nullptr; }));
        QCOMPARE(rollback()->fact.triggers, QStringList{u"The health check fails"_s});
        QTRY_VERIFY(seen<TextLabel>(window(), u"rollbackTitle"_s)->text().startsWith(u"ROLLBACK of 2.4"_s));
        QVERIFY(seen<TextLabel>(window(), u"rollbackContacts"_s)->text().contains(u"1234"_s));
        for (int step = 0; step < 2; ++step) {
            const QString before = stepText();
            press(window(), u"rollbackStepDone"_s);
            QTRY_VERIFY(stepText() != before);
        }
        answer(200);
        press(window(), u"finishRollback"_s);
        QVERIFY(soon([&] { return m_stage->deployment().state().phase == Phase::RolledBack; }));
        window().showPage(Page::SignOff);
        QVERIFY(m_stage->deployment().view().roles.first().superseded);
    }

    void standingDownNeedsAReason()
    {
        window().showPage(Page::Rollback);
        type(window(), u"rollbackVersion"_s, u"2.4"_s);
        seen<QPlainTextEdit>(window(), u"rollbackReason"_s)->setPlainText(u"The vendor says so"_s);
        press(window(), u"startRollback"_s);
        QVERIFY(soon([&] { return rollback() != nullptr; }));
        QTRY_VERIFY(seen<QPushButton>(window(), u"standDown"_s));
        press(window(), u"standDown"_s);
        auto *why = dialog<ReasonDialog>();
        QVERIFY(why);
        why->findChild<QPlainTextEdit *>()->setPlainText(u"The vendor mended it meanwhile"_s);
        press(*why);
        QVERIFY(soon([&] { return rollback() == nullptr; }));
        QCOMPARE(m_stage->deployment().state().phase, Phase::Live);
    }

    void aRehearsalSupersedesNothing()
    {
        window().actions().find(u"page.rollback"_s)->trigger();
        QCOMPARE(window().page(), Page::Rollback);
        type(window(), u"rollbackVersion"_s, u"2.4"_s);
        seen<QPlainTextEdit>(window(), u"rollbackReason"_s)->setPlainText(u"We practise"_s);
        seen<QCheckBox>(window(), u"rollbackDrill"_s)->setChecked(true);
        press(window(), u"startRollback"_s);
        QVERIFY(soon([&] { return rollback() != nullptr; }));
        QTRY_VERIFY(seen<TextLabel>(window(), u"rollbackTitle"_s)->text().startsWith(u"REHEARSAL"_s));
        QVERIFY(!m_stage->deployment().view().roles.first().superseded);
    }

private:
    MainWindow &window() { return m_stage->window(); }
    const Rollback *rollback() { return m_stage->deployment().state().operations.rollbackUnderWay(); }
    QWidget *bar() { return seen<QWidget>(window(), u"condition.rollback"_s); }
    QString stepText() { return seen<TextLabel>(window(), u"rollbackStep"_s)->text(); }

    QCheckBox *trigger(const QString &text)
    {
        QCheckBox *found = nullptr;
        const auto look = [&] {
            for (QCheckBox *box : window().findChildren<QCheckBox *>()) {
                if (box->text() == text && box->isVisible())
                    found = box;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, 10'000))
            qFatal("no trigger %s", qPrintable(text));
        return found;
    }

    void answer(int status)
    {
        for (const CheckSpec &check : m_stage->deployment().checks())
            m_stage->prober().script(check.target.address, Observation{.status = status, .body = R"({"status":"healthy"})", .connected = true});
        m_stage->probe();
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(RollbackWindowTest)
#include "tst_rollbackwindow.moc"
