// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/details/detailspane.h"
#include "ui/run/blockerspanel.h"
#include "ui/theme/theme.h"
#include "ui/tree/checklistview.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

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

## Sign-off

- [ ] Release Manager: ________
)";

constexpr QSize small(1024, 640), large(1280, 800);

} // namespace

// Where tree and details do not fit beside each other, the details are a page.
class NarrowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        window().resize(small);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().reveal(m_stage->item(u"Migrations"_s));
        QVERIFY(tree().isVisible() && !details().isVisible());
    }

    void cleanup() { m_stage.reset(); }

    void enterOpensThePageAndEscapeGoesBack()
    {
        const QString place = tree().place();
        strike(Qt::Key_Return);
        QVERIFY(details().isVisible() && !tree().isVisible() && !blockers().isVisible());
        QCOMPARE(seen<TextLabel>(window(), u"itemTitle"_s)->text(), u"Migrations are applied"_s);
        QCOMPARE(window().focusWidget(), seen<QCheckBox>(window(), u"itemDone"_s)); // read as "Done: Migrations are applied"
        strike(Qt::Key_Space);
        QVERIFY(soon([&] { return m_stage->deployment().state().items.value(m_stage->item(u"Migrations"_s)).attestation == Attestation::Ticked; }));
        strike(Qt::Key_Escape);
        QVERIFY(tree().isVisible() && !details().isVisible() && blockers().isVisible());
        QCOMPARE(window().focusWidget(), &tree());
        QCOMPARE(tree().place(), place);
    }

    void aHandFindsBothWays()
    {
        QTest::mouseClick(seen<QToolButton>(window(), u"showDetails"_s), Qt::LeftButton);
        QVERIFY(details().isVisible());
        QVERIFY(!seen<QToolButton>(window(), u"showDetails"_s));
        auto *back = seen<QToolButton>(window(), u"backToList"_s);
        QVERIFY(back && back->mapTo(&window(), QPoint()).y() < details().mapTo(&window(), QPoint()).y());
        for (int i = 0; i < 2; ++i) // over the page itself, which scrolls
            strike(Qt::Key_Backtab);
        QCOMPARE(window().focusWidget(), back);
        strike(Qt::Key_Space);
        QVERIFY(tree().isVisible());
        QCOMPARE(window().focusWidget(), &tree());
        doubleClick(tree().currentIndex());
        QVERIFY(details().isVisible());
    }

    void aDoubleClickOnASectionOnlyFoldsIt()
    {
        const QModelIndex section = tree().currentIndex().parent();
        QVERIFY(tree().isExpanded(section));
        doubleClick(section);
        QVERIFY(!tree().isExpanded(section));
        QVERIFY(tree().isVisible() && !details().isVisible());
    }

    void theNextBlockerIsReadOnThePage()
    {
        strike(Qt::Key_Return);
        strike(Qt::Key_F8);
        QVERIFY(details().isVisible());
        QCOMPARE(seen<TextLabel>(window(), u"itemTitle"_s)->text(), tree().currentIndex().siblingAtColumn(0).data().toString());
        QVERIFY(tree().currentIndex().data().toString() != u"Migrations are applied"_s);
    }

    void filteringGoesBackToTheTree()
    {
        strike(Qt::Key_Return);
        window().actions().find(u"filter"_s)->trigger();
        QVERIFY(tree().isVisible() && !details().isVisible());
        QCOMPARE(window().focusWidget(), seen<QLineEdit>(window(), u"filterLine"_s));
    }

    void f6GoesRoundWhatIsSeen()
    {
        tree().setFocus();
        strike(Qt::Key_F6);
        QVERIFY(blockers().isAncestorOf(window().focusWidget()));
        strike(Qt::Key_F6);
        QCOMPARE(window().focusWidget(), &tree());
        QVERIFY(!details().isVisible());
    }

    void anotherPageAndBackIsTheSamePage()
    {
        strike(Qt::Key_Return);
        window().showPage(Page::Audit);
        window().showPage(Page::Run);
        QVERIFY(details().isVisible());
        QVERIFY(details().isAncestorOf(window().focusWidget()));
    }

    void whoeverReadsGoesOnReadingAcrossTheBorder()
    {
        const QString place = tree().place();
        window().resize(large);
        QTRY_VERIFY(tree().isVisible() && details().isVisible());
        QVERIFY(tree().hasFocus());
        QVERIFY(!seen<QToolButton>(window(), u"backToList"_s) && !seen<QToolButton>(window(), u"showDetails"_s));
        strike(Qt::Key_Return);
        QPointer<QWidget> read = window().focusWidget();
        QVERIFY(details().isAncestorOf(read));
        window().resize(small);
        QTRY_VERIFY(!tree().isVisible());
        QVERIFY(details().isVisible());
        QCOMPARE(window().focusWidget(), read.data());
        window().resize(large);
        QTRY_VERIFY(tree().isVisible());
        QCOMPARE(window().focusWidget(), read.data());
        strike(Qt::Key_Escape); // back to the tree here too
        QVERIFY(tree().hasFocus() && details().isVisible());
        window().resize(small);
        QTRY_VERIFY(!details().isVisible());
        QVERIFY(tree().hasFocus());
        QCOMPARE(tree().place(), place);
    }

    void theSharesOfAWideWindowOutliveANarrowOne()
    {
        window().resize(large);
        QTRY_VERIFY(details().isVisible());
        auto *across = tree().parentWidget()->parentWidget();
        auto *split = qobject_cast<QSplitter *>(across);
        QVERIFY(split);
        split->setSizes({500, 780});
        const QList<int> wide = split->sizes();
        window().resize(small);
        QTRY_VERIFY(!details().isVisible());
        window().close(); // remembers at once
        m_stage->reopenWindow();
        window().show();
        window().resume();
        QTRY_COMPARE(window().page(), Page::Run);
        QTRY_VERIFY(!details().isVisible());
        window().resize(large);
        QTRY_VERIFY(details().isVisible());
        const QList<int> again = qobject_cast<QSplitter *>(tree().parentWidget()->parentWidget())->sizes();
        QVERIFY2(qAbs(again.first() - wide.first()) < 80, qPrintable(u"%1, was %2"_s.arg(again.first()).arg(wide.first())));
    }

    void largeTextNeedsMoreRoom()
    {
        window().resize(large);
        QTRY_VERIFY(details().isVisible());
        window().theme().setTextScale(200);
        QTRY_VERIFY(!details().isVisible());
        QVERIFY(tree().isVisible());
        window().theme().setTextScale(100);
        QTRY_VERIFY(details().isVisible());
    }

private:
    MainWindow &window() { return m_stage->window(); }

    void doubleClick(const QModelIndex &index)
    {
        const QPoint where = tree().visualRect(index).center();
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, where);
    }

    ChecklistView &tree() { return *window().findChild<ChecklistView *>(u"checklistView"_s); }
    DetailsPane &details() { return *window().findChild<DetailsPane *>(); }
    BlockersPanel &blockers() { return *window().findChild<BlockersPanel *>(); }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(NarrowTest)
#include "tst_narrow.moc"
