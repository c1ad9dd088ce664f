// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/assigndialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/tree/checklistview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

- [ ] Backups are fresh
- [ ] Migrations are applied

## Sign-off

- [ ] QA Lead: ________
)";

} // namespace

// Words taken back and given again; words begun and not recorded.
class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_item = m_stage->item(u"Backups"_s);
        window().reveal(m_item);
    }

    void cleanup() { m_stage.reset(); }

    void undoAppendsAndRedoAppendsAgain()
    {
        QVERIFY(!action(u"undo"_s)->isEnabled());
        tick();
        const qsizetype after = events();
        QVERIFY(action(u"undo"_s)->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(soon([&] { return word() == Attestation::Open; }));
        QCOMPARE(events(), after + 1); // nothing was erased
        QTRY_VERIFY(!action(u"undo"_s)->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(soon([&] { return word() == Attestation::Ticked; }));
        QCOMPARE(events(), after + 2);
        QTRY_VERIFY(action(u"undo"_s)->isEnabled());
    }

    void undoGivesBackTheWordFromBefore()
    {
        m_stage->execute(MarkNotApplicable{{m_item}, u"This release has no database"_s});
        tick();
        action(u"undo"_s)->trigger();
        QVERIFY(soon([&] { return word() == Attestation::NotApplicable; }));
        QCOMPARE(m_stage->deployment().state().items.value(m_item).reason, u"This release has no database"_s);
    }

    void aSignatureIsAskedForFirst()
    {
        tick();
        m_stage->execute(Tick{{m_stage->item(u"Migrations"_s)}});
        m_stage->sign(u"QA Lead"_s);
        QVERIFY(soon([&] { return m_stage->deployment().view().roles.first().standing == RoleStanding::Signed; }));
        action(u"undo"_s)->trigger();
        auto *question = dialog<QMessageBox>();
        QVERIFY(question && question->text().contains(u"QA Lead"));
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(word(), Attestation::Ticked);
        action(u"undo"_s)->trigger();
        question = dialog<QMessageBox>();
        QVERIFY(question);
        press(*question);
        QVERIFY(soon([&] { return word() == Attestation::Open; }));
        QVERIFY(soon([&] { return m_stage->deployment().view().roles.first().standing == RoleStanding::Void; }));
    }

    void anAssignmentGoesBackToWhoHadIt()
    {
        m_stage->execute(Assign{{m_item}, {}, u"QA Lead"_s});
        action(u"assign"_s)->trigger();
        auto *ask = dialog<AssignDialog>();
        QVERIFY(ask);
        auto *who = seen<QComboBox>(*ask, u"assignee"_s);
        who->setCurrentIndex(who->findText(u"Mira Kovač"_s));
        press(*ask);
        QVERIFY(soon([&] { return !state().assignee.isEmpty(); }));
        QTRY_VERIFY(action(u"undo"_s)->isEnabled());
        action(u"undo"_s)->trigger();
        QVERIFY(soon([&] { return state().assignedRole == u"QA Lead"_s; }));
        QVERIFY(state().assignee.isEmpty());
    }

    void aNoteIsWithdrawnByANote()
    {
        action(u"note"_s)->trigger();
        auto *note = dialog<ReasonDialog>();
        QVERIFY(note);
        note->findChild<QPlainTextEdit *>()->setPlainText(u"Wrong server"_s);
        press(*note);
        QVERIFY(soon([&] { return state().notes.size() == 1; }));
        QTRY_VERIFY(action(u"undo"_s)->isEnabled());
        action(u"undo"_s)->trigger();
        QVERIFY(soon([&] { return state().notes.size() == 2; })); // nothing is erased
        QVERIFY(state().notes.last().text.contains(u"Wrong server"_s));
    }

    void whatWasTypedOutlivesTheDialogAndTheWindow()
    {
        action(u"note"_s)->trigger();
        auto *note = dialog<ReasonDialog>();
        QVERIFY(note);
        note->findChild<QPlainTextEdit *>()->setPlainText(u"The vendor calls back at four"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_stage->reopenWindow();
        window().show();
        auto *bar = window().findChild<QWidget *>(u"condition.drafts"_s);
        QVERIFY(bar && bar->isVisible());
        bar->findChildren<QToolButton *>().first()->click();
        note = dialog<ReasonDialog>();
        QVERIFY(note);
        QCOMPARE(note->findChild<QPlainTextEdit *>()->toPlainText(), u"The vendor calls back at four"_s);
        press(*note);
        QVERIFY(soon([&] { return m_stage->deployment().state().items.value(m_item).notes.size() == 1; }));
        m_stage->reopenWindow();
        QVERIFY(!window().findChild<QWidget *>(u"condition.drafts"_s));
    }

private:
    MainWindow &window() { return m_stage->window(); }
    Action *action(const QString &id) { return window().actions().find(id); }
    ItemState state() { return m_stage->deployment().state().items.value(m_item); }
    Attestation word() { return m_stage->deployment().state().items.value(m_item).attestation; }
    qsizetype events() { return m_stage->session().journal().size(); }

    void tick()
    {
        QTest::keyClick(window().findChild<ChecklistView *>(), Qt::Key_Space);
        QVERIFY(soon([&] { return word() == Attestation::Ticked; }));
        QTRY_VERIFY(action(u"undo"_s)->isEnabled());
    }

    std::unique_ptr<Stage> m_stage;
    ItemId m_item;
};

COUNTERSIGN_SUITE(UndoTest)
#include "tst_undo.moc"
