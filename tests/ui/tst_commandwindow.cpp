// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/rundialog.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Database

- [ ] Migrations are applied

  ```bash
  git status --short
  # Expected: 0 pending
  ```

- [ ] The old schema is dropped

  ```bash
  dropdb old_schema
  ```

- [ ] Logs are followed

  ```bash
  docker compose logs -f
  ```

- [ ] The tag is pushed

  ```bash
  git describe <release-tag>
  ```

- [ ] Disk has room

```bash
df -h /
```

## Sign-off

- [ ] QA Lead: ________
)";

} // namespace

// The commands of the text in the window: offered, shown whole before they run, and judged.
class CommandWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        m_stage->execute(AllowCommands{true});
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_stage.reset(); }

    void aBlockSaysWhatCanBeDoneWithIt()
    {
        window().reveal(m_stage->item(u"Migrations"_s));
        const QString shown = text().toPlainText();
        for (const QString &word : {u"Copy"_s, u"Copy with values"_s, u"Run…"_s, u"Attach output…"_s})
            QVERIFY2(shown.contains(word), qPrintable(shown));
        QVERIFY(!shown.contains(u"changes something"_s));
        window().reveal(m_stage->item(u"The old schema"_s));
        QVERIFY(text().toPlainText().contains(u"changes something"_s));
    }

    void nothingRunsBeforeItIsAllowed()
    {
        m_stage->execute(AllowCommands{false});
        window().reveal(m_stage->item(u"Migrations"_s));
        follow(u"run:0"_s);
        auto *question = dialog<QMessageBox>();
        QVERIFY(question);
        press(*question);
        QVERIFY(soon([] { return qobject_cast<RunDialog *>(QApplication::activeModalWidget()); }));
        QVERIFY(m_stage->deployment().state().operations.commandsAllowed);
        QVERIFY(m_stage->runner().ran.isEmpty()); // it is still asked about
        QApplication::activeModalWidget()->close();
    }

    void whatItPrintsBecomesEvidence()
    {
        const ItemId item = m_stage->item(u"Migrations"_s);
        m_stage->runner().prints = "0 pending\n";
        RunDialog *ask = run(item);
        QVERIFY(ask);
        QVERIFY(seen<QPlainTextEdit>(*ask, u"commandText"_s)->toPlainText().contains(u"git status"_s));
        QVERIFY(seen<QPushButton>(*ask, u"primary"_s)->isDefault());
        press(*ask);
        QVERIFY(soon([&] { return m_stage->deployment().state().operations.commands.size() == 1; }));
        QCOMPARE(m_stage->deployment().state().operations.commands.first().item, item);
        QTRY_VERIFY(seen<QPlainTextEdit>(*ask, u"commandOutput"_s)->toPlainText().contains(u"0 pending"_s));
        ask->close();
    }

    void whatChangesSomethingIsNotOneEnterAway()
    {
        RunDialog *ask = run(m_stage->item(u"The old schema"_s));
        QVERIFY(ask);
        QVERIFY(!seen<QPushButton>(*ask, u"primary"_s)->isDefault());
        QTest::keyClick(ask, Qt::Key_Return);
        QVERIFY(m_stage->runner().ran.isEmpty());
        ask->close();
    }

    void aPlaceholderBlocks()
    {
        RunDialog *ask = run(m_stage->item(u"The tag"_s));
        QVERIFY(ask);
        QVERIFY(!seen<QPushButton>(*ask, u"primary"_s)->isEnabled());
        ask->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        window().actions().find(u"copyWithValues"_s)->trigger();
        QTRY_VERIFY(m_stage->copied.isEmpty());
        m_stage->execute(BindParameter{u"<release-tag>"_s, u"v2.4"_s});
        window().actions().find(u"copyWithValues"_s)->trigger();
        QTRY_COMPARE(m_stage->copied, u"git describe v2.4"_s);
    }

    void aSessionOpensInATerminal()
    {
        RunDialog *ask = run(m_stage->item(u"Logs"_s));
        QVERIFY(ask);
        press(*ask);
        QCOMPARE(m_stage->runner().inTerminal.size(), 1);
        QVERIFY(m_stage->runner().ran.isEmpty());
    }

    void itCanBeStopped()
    {
        m_stage->runner().holds = true;
        RunDialog *ask = run(m_stage->item(u"Migrations"_s));
        QVERIFY(ask);
        press(*ask);
        QTRY_COMPARE(m_stage->runner().ran.size(), 1);
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(soon([&] { return m_stage->deployment().state().operations.commands.size() == 1; }));
        QCOMPARE(m_stage->deployment().state().operations.commands.first().fact.end, CommandEnd::Cancelled);
        QVERIFY(ask->isVisible()); // what it printed stays to be read
        ask->close();
    }

    void aFenceBehindAnItemIsItsCommand()
    {
        RunDialog *ask = run(m_stage->item(u"Disk"_s));
        QVERIFY(ask);
        QCOMPARE(seen<QPlainTextEdit>(*ask, u"commandText"_s)->toPlainText(), u"df -h /"_s);
        ask->close();
    }

    void outputOfAnotherShellIsAttached()
    {
        window().reveal(m_stage->item(u"Migrations"_s));
        follow(u"attach:0"_s);
        auto *ask = dialog<EvidenceDialog>();
        QVERIFY(ask);
        seen<QPlainTextEdit>(*ask, u"evidenceText"_s)->setPlainText(u"0 pending"_s);
        press(*ask);
        QVERIFY(soon([&] { return m_stage->deployment().state().attachments.size() == 1; }));
        const EvidenceAttached fact = m_stage->deployment().state().attachments.first().fact;
        QCOMPARE(fact.form, EvidenceForm::Output);
        QVERIFY(fact.command.contains(u"git status"_s));
    }

private:
    MainWindow &window() { return m_stage->window(); }
    DocumentView &text() { return *window().findChild<DetailsPane *>()->findChild<DocumentView *>(); }
    void follow(const QString &link) { Q_EMIT text().anchorClicked(QUrl(link)); }

    RunDialog *run(const ItemId &item)
    {
        window().reveal(item);
        window().actions().find(u"runCommand"_s)->trigger();
        return dialog<RunDialog>();
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(CommandWindowTest)
#include "tst_commandwindow.moc"
