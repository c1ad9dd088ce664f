// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/guide/chapterwindow.h"
#include "ui/keys/shortcuteditor.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/palette/commandpalette.h"
#include "ui/start/startdialog.h"
#include "ui/tree/checklistview.h"

#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Database

- [ ] Backups are fresh
- [ ] Migrations are applied

## Health

- [ ] Dashboards are open
- [ ] `REDIS_URL` - where Redis answers

## Sign-off

- [ ] Release Manager: ________
- [ ] QA Lead: ________

## Emergency Contacts

- DBA: Jo Kim - +49 30 1234567
)";

} // namespace

// What the window as a whole does for a hand on the keyboard.
class CockpitTest : public QObject
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
    }

    void cleanup() { m_stage.reset(); }

    void thePaletteLeadsToASection()
    {
        choose(u"#health"_s);
        QCOMPARE(tree().currentIndex().data().toString(), u"Health"_s);
    }

    void thePaletteRunsAnAction()
    {
        choose(u">all deploy"_s);
        QCOMPARE(window().page(), Page::Welcome);
    }

    void thePaletteLeadsToARole()
    {
        choose(u"@qa"_s);
        QCOMPARE(window().page(), Page::SignOff);
    }

    void thePaletteLeadsToABlocker()
    {
        choose(u"!migr"_s);
        QCOMPARE(tree().currentIndex().data().toString(), u"Migrations are applied"_s);
    }

    void anotherKeyForAnAction()
    {
        window().actions().find(u"editKeys"_s)->trigger();
        auto *editor = dialog<ShortcutEditor>();
        QVERIFY(editor);
        auto *list = seen<QTreeWidget>(*editor, u"shortcutList"_s);
        list->setCurrentItem(list->findItems(u"Add a note…"_s, Qt::MatchExactly).first());
        seen<QKeySequenceEdit>(*editor, u"shortcutKey"_s)->setKeySequence(Qt::CTRL | Qt::Key_F); // the filter's
        press(*editor, u"assignShortcut"_s);
        QCOMPARE(window().actions().find(u"note"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(window().actions().find(u"filter"_s)->shortcut().isEmpty());
        editor->close();
        Stage again; // other preferences: as shipped
        QCOMPARE(again.window().actions().find(u"note"_s)->shortcut(), QKeySequence(Qt::Key_F2));
    }

    void lettersCanBeSwitchedOff()
    {
        window().reveal(m_stage->item(u"Backups"_s));
        window().actions().find(u"editKeys"_s)->trigger();
        auto *editor = dialog<ShortcutEditor>();
        QVERIFY(editor);
        auto *letters = seen<QCheckBox>(*editor, u"letters"_s);
        QTest::keyClick(letters, Qt::Key_Space);
        QVERIFY(!letters->isChecked());
        editor->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_D); // type-ahead now
        QCOMPARE(tree().currentIndex().data().toString(), u"Dashboards are open"_s);
        QTest::keyClick(&tree(), Qt::Key_W);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(window().actions().find(u"waive"_s)->shortcut().isEmpty());
        QCOMPARE(window().actions().find(u"tick"_s)->shortcut(), QKeySequence(Qt::Key_Space)); // no letter
    }

    void everyKeyStandsOnTheSheet()
    {
        window().actions().find(u"keys"_s)->trigger();
        auto *sheet = dialog<ShortcutSheet>();
        QVERIFY(sheet);
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words << label->text();
        for (const Action *action : window().actions().all()) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(words.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->id()));
        }
        sheet->close();
    }

    void noTwoActionsShareAKey()
    {
        QHash<QString, QString> holders;
        for (const Action *action : window().actions().all()) {
            const QString key = action->usualKey().toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!holders.contains(key), qPrintable(key + u": "_s + holders.value(key) + u", "_s + action->id()));
            holders.insert(key, action->id());
        }
    }

    void f1OpensTheGuide()
    {
        window().actions().find(u"guide"_s)->trigger();
        auto *guide = window().findChild<ChapterWindow *>(u"guideWindow"_s);
        QVERIFY(guide && guide->isVisible());
        QVERIFY(guide->findChild<QTextBrowser *>()->toPlainText().contains(u"A probe never ticks"));
        guide->close();
    }

    void oneKeyShowsContactsFromAnywhere()
    {
        for (const Page page : keyedPages()) {
            window().showPage(page);
            strike(Qt::Key_F7);
            auto *reference = window().findChild<ChapterWindow *>(u"referenceWindow"_s);
            QVERIFY(reference && reference->isVisible());
            QVERIFY(reference->findChild<QTextBrowser *>()->toPlainText().contains(u"+49 30 1234567"));
            reference->close();
            QTRY_VERIFY(!window().findChild<ChapterWindow *>(u"referenceWindow"_s));
            window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window()));
        }
    }

    void f6GoesRoundThePanes()
    {
        tree().setFocus();
        QSet<const QWidget *> visited;
        for (int i = 0; i < 3; ++i) {
            window().actions().find(u"nextPane"_s)->trigger();
            visited.insert(window().focusWidget());
        }
        QCOMPARE(visited.size(), 3);
        QCOMPARE(window().focusWidget(), &tree());
    }

    void theNextWindowIsWhereThisOneWas()
    {
        tree().collapseAll();
        window().reveal(m_stage->item(u"Dashboards"_s));
        auto *filter = seen<QLineEdit>(window(), u"filterLine"_s);
        type(window(), u"filterLine"_s, u"dash"_s);
        QCOMPARE(filter->text(), u"dash"_s);
        window().close(); // remembers at once
        m_stage->reopenWindow();
        window().show();
        window().resume();
        QTRY_COMPARE(window().page(), Page::Run);
        QTRY_COMPARE(tree().currentIndex().data().toString(), u"Dashboards are open"_s);
        QCOMPARE(seen<QLineEdit>(window(), u"filterLine"_s)->text(), u"dash"_s);
    }

    void theNextBlockerTakesTheHandAlong()
    {
        seen<QLineEdit>(window(), u"filterLine"_s)->setFocus();
        strike(Qt::Key_F8);
        QCOMPARE(window().focusWidget(), &tree());
        const ItemId first = m_stage->deployment().view().gates.first().blockers.first().item;
        strike(Qt::Key_Space);
        QVERIFY(soon([&] { return m_stage->deployment().state().items.value(first).attestation == Attestation::Ticked; }));
        QList<ItemId> all;
        for (const Item &item : m_stage->deployment().checklist().items)
            all << item.id;
        m_stage->execute(Tick{all});
        const auto *blockers = seen<QTreeView>(window(), u"blockersList"_s);
        QTRY_COMPARE(blockers->model()->rowCount(), 2); // the roles
        strike(Qt::Key_F8); // nothing is missing but signatures
        QTRY_COMPARE(window().page(), Page::SignOff);
    }

    void recentFilesThatAreGoneAreGrey()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gone.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(checklist) > 0);
        file.close();
        window().openFile(path);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
        QVERIFY(file.remove());
        auto *menu = window().findChild<QMenu *>(u"recentFiles"_s);
        Q_EMIT menu->aboutToShow();
        QTRY_VERIFY(!menu->actions().isEmpty() && !menu->actions().first()->isEnabled());
    }

    void whatWasAllowedBeforeIsShownBeforeItHoldsAgain()
    {
        m_stage->execute(ApproveHost{Endpoint{u"https"_s, u"shop.test"_s, 443}});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"next.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(checklist) > 0);
        file.close();
        window().openFile(file.fileName());
        auto *ask = dialog<StartDialog>();
        QVERIFY(ask);
        press(*ask);
        type(*ask, u"system"_s, u"Shop"_s);
        type(*ask, u"version"_s, u"2.5"_s);
        press(*ask);
        auto *carry = seen<QCheckBox>(*ask, u"carryOver"_s);
        QVERIFY(carry && carry->isChecked());
        QTest::keyClick(carry, Qt::Key_Space); // this time nothing of it
        press(*ask);
        QVERIFY(soon([&] { return m_stage->deployment().state().start.version == u"2.5"_s; }));
        QVERIFY(m_stage->deployment().state().settings.approved.isEmpty());
    }

    void aSlipOfTheFingerStillFinds()
    {
        type(window(), u"filterLine"_s, u"migartions"_s);
        QCOMPARE(tree().model()->rowCount(), 1);
        QVERIFY(seen<QLabel>(window(), u"filterNone"_s)->text().contains(u"Similar"));
    }

private:
    MainWindow &window() { return m_stage->window(); }
    ChecklistView &tree() { return *window().findChild<ChecklistView *>(u"checklistView"_s); }

    void choose(const QString &query)
    {
        window().actions().find(u"palette"_s)->trigger();
        auto *palette = dialog<CommandPalette>();
        QVERIFY(palette);
        type(*palette, u"paletteLine"_s, query);
        QTest::keyClick(seen<QLineEdit>(*palette, u"paletteLine"_s), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(CockpitTest)
#include "tst_cockpit.moc"
