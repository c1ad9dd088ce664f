// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"
#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/audit/countersigndialog.h"
#include "ui/audit/exportdialog.h"
#include "ui/audit/pageview.h"
#include "ui/audit/previewpanel.h"
#include "ui/standing/conditionbars.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray longChecklist()
{
    QByteArray text("# Release\n\n");
    for (int i = 0; i < 60; ++i)
        text += "- [ ] Step " + QByteArray::number(i + 1) + " of the release is done\n";
    return text + "\n## Sign-off\n\n- [ ] Release Manager: ________\n- [ ] QA Lead: ________\n";
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

// The record before it is written, on paper, and afterwards.
class AuditPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(longChecklist());
        m_stage->execute(Tick{{m_stage->item(u"Step 1 "_s)}});
        window().resize(1400, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().showPage(Page::Audit);
    }

    void cleanup() { m_stage.reset(); }

    void thePagesAreLeafedThroughByKeyboard()
    {
        QVERIFY(soon([&] { return view()->count() > 2; }));
        QCOMPARE(view()->page(), 0);
        const QImage first = view()->grab().toImage();
        QVERIFY(inkOf(first) > 2000);
        auto *scroll = window().findChild<QScrollArea *>(u"previewScroll"_s);
        scroll->setFocus();
        for (int i = 0; i < 30 && view()->page() == 0; ++i)
            QTest::keyClick(scroll, Qt::Key_PageDown);
        QCOMPARE(view()->page(), 1);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
        QCOMPARE(view()->accessibleName(), u"Page 2 of %1 of the record"_s.arg(view()->count()));
        QVERIFY(view()->grab().toImage() != first);
        QTest::keyClick(scroll, Qt::Key_PageUp);
        QCOMPARE(view()->page(), 0);
        press(window(), u"nextPage"_s);
        QCOMPARE(view()->page(), 1);
    }

    void itFollowsWhatIsRecorded()
    {
        QVERIFY(soon([&] { return view()->count() > 0; }));
        const QImage before = view()->grab().toImage();
        m_stage->execute(Tick{{m_stage->item(u"Step 2 "_s)}});
        QVERIFY(soon([&] { return view()->grab().toImage() != before; }));
    }

    void largerAndSmaller()
    {
        QVERIFY(soon([&] { return view()->count() > 0; }));
        const int fitting = view()->width();
        press(window(), u"larger"_s);
        QVERIFY(view()->width() > fitting);
        press(window(), u"smaller"_s);
        QCOMPARE(view()->width(), fitting);
    }

    // The same pages, through the same painter.
    void whatIsPrintedIsWhatIsShown()
    {
        QVERIFY(soon([&] { return view()->count() > 2; }));
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
        printer->setFromTo(1, 2);
        auto *panel = window().findChild<PreviewPanel *>();
        QSignalSpy printed(panel, &PreviewPanel::printed);
        panel->print(std::move(printer));
        QVERIFY(soon([&] { return printed.count() == 1; }));
        const QString text = textOf(m_folder.filePath(u"printed.pdf"_s));
        QVERIFY2(text.contains(u"Deployment record") && text.contains(u"Shop 2.4"), qPrintable(text));
        QCOMPARE(text.count(u'\f'), 2);
    }

    void aSealedRecordIsSigned()
    {
        signAsManager();
        press(window(), u"export"_s);
        auto *exporting = dialog<ExportDialog>();
        QVERIFY(exporting);
        const QString path = m_folder.filePath(u"sealed.pdf"_s);
        type(*exporting, u"path"_s, path);
        seen<QComboBox>(*exporting, u"sealer"_s)->setCurrentIndex(1);
        press(*exporting);
        QVERIFY(exporting->errorText().contains(u"PIN for the seal"));
        type(*exporting, u"sealPin"_s, u"123456"_s);
        press(*exporting);
        QVERIFY(soon([&] { return isNoted() || !exporting->errorText().isEmpty(); }));
        QCOMPARE(exporting->errorText(), QString());
        QTest::keyClick(exporting, Qt::Key_Escape);
        window().openFile(path);
        auto *summary = window().findChild<TextLabel *>(u"verifySummary"_s);
        QVERIFY(soon([&] { return summary->text().contains(u"ound"); }));
        QVERIFY2(verification().contains(u"Mira Kovač sealed this file"), qPrintable(verification()));
        QVERIFY(textOf(path).contains(u"Export seal"));
    }

    void anEmptyBoxIsCountersignedLater()
    {
        signAsManager();
        press(window(), u"export"_s);
        auto *exporting = dialog<ExportDialog>();
        const QString path = m_folder.filePath(u"countersigned.pdf"_s);
        type(*exporting, u"path"_s, path);
        press(*exporting); // nobody is here to sign
        QVERIFY(soon([&] { return isNoted(); }));
        QVERIFY(QFile::exists(path));
        QTest::keyClick(exporting, Qt::Key_Escape);
        QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
        window().openFile(path);
        QVERIFY2(soon([&] { return seen<QPushButton>(window(), u"countersign"_s) != nullptr; }), qPrintable(verification()));
        press(window(), u"countersign"_s);
        auto *signing = dialog<CountersignDialog>();
        QVERIFY(signing);
        press(*signing);
        QVERIFY(signing->errorText().contains(u"Say who signs"));
        type(*signing, u"person"_s, u"mira@shop.test"_s);
        type(*signing, u"pin"_s, u"999999"_s);
        press(*signing);
        QVERIFY(soon([&] { return signing->errorText().contains(u"PIN"); }));
        type(*signing, u"pin"_s, u"123456"_s);
        press(*signing);
        QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
        QProcess pdfsig;
        pdfsig.start(u"pdfsig"_s, {u"-nocert"_s, path});
        QVERIFY(pdfsig.waitForFinished());
        QVERIFY(pdfsig.readAllStandardOutput().contains("Signature is Valid"));
    }

    void twoDeploymentsAreCompared()
    {
        m_stage->execute(AddNote{m_stage->item(u"Step 1 "_s), u"so far"_s});
        m_stage->start(longChecklist(), u"Shop"_s, u"2.5"_s);
        window().showPage(Page::Run);
        window().showPage(Page::Audit);
        auto *list = window().findChild<QTreeWidget *>(u"history"_s);
        QVERIFY(soon([&] { return list->topLevelItemCount() == 2; }));
        QVERIFY(!window().findChild<QPushButton *>(u"compare"_s)->isEnabled());
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(window().findChild<QPushButton *>(u"compare"_s)->isEnabled());
        press(window(), u"compare"_s);
        auto *result = window().findChild<TextLabel *>(u"comparison"_s);
        QVERIFY(soon([&] { return result->text().contains(u"Step 1 of the release"); }));
    }

    void aRehearsalIsMarkedAndComparedWithTheRealOne()
    {
        m_stage->start(longChecklist(), u"Shop"_s, u"2.5"_s, true);
        QTRY_VERIFY(window().windowTitle().contains(u"REHEARSAL · Shop 2.5"_s));
        m_stage->execute(AddNote{m_stage->item(u"Step 1 "_s), u"so far"_s});
        m_stage->execute(Tick{{m_stage->item(u"Step 1 "_s)}, u"Seen by hand"_s});
        m_stage->start(longChecklist(), u"Shop"_s, u"2.5"_s);
        QTRY_VERIFY(!window().windowTitle().contains(u"REHEARSAL"_s));
        window().showPage(Page::Audit);
        auto *list = window().findChild<QTreeWidget *>(u"history"_s);
        QVERIFY(soon([&] { return list->topLevelItemCount() == 3; }));
        QVERIFY(list->topLevelItem(1)->text(1).startsWith(u"REHEARSAL · Shop 2.5"_s));
        auto *compare = window().findChild<QPushButton *>(u"compare"_s);
        list->setCurrentItem(list->topLevelItem(2)); // another version: it was not rehearsed
        QVERIFY(!compare->isEnabled());
        list->setCurrentItem(list->topLevelItem(0));
        QCOMPARE(compare->text(), u"Compare the rehearsal with the real one"_s);
        press(window(), u"compare"_s);
        auto *result = window().findChild<TextLabel *>(u"comparison"_s);
        QVERIFY(soon([&] { return result->text().contains(u"Step 1 of the release"_s); }));
        QVERIFY2(result->text().contains(u" before, Open now"_s), qPrintable(result->text()));
    }

    void thePagesOutliveTheThreadThatSetThem()
    {
        QTRY_VERIFY_WITH_TIMEOUT(view()->count() > 1, 60'000);
        QThreadPool::globalInstance()->waitForDone(); // its threads go, and what they kept of fonts
        view()->setPage(1);
        QVERIFY(!view()->grab().isNull());
        view()->setPage(0);
        QVERIFY(!view()->grab().isNull());
    }

    void aDamagedJournalIsReadAndNothingElse()
    {
        const qint64 events = m_stage->store().size();
        m_stage->store().damage(events);
        const auto opened = m_stage->session().open();
        QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }));
        QVERIFY(!opened.result());
        auto *bar = window().findChild<QWidget *>(u"condition.damage"_s);
        QVERIFY(bar && bar->isVisible());
        const QString text = window().findChild<ConditionBars *>()->text(u"damage"_s);
        QVERIFY2(text.contains(QString::number(events)) && text.contains(u"backup"_s), qPrintable(text));
        QCOMPARE(m_stage->session().journal().size(), events - 1); // what stands before it is there
        const auto ticked = m_stage->deployment().execute(Tick{{m_stage->item(u"Step 2 "_s)}}, m_stage->person());
        QVERIFY(QTest::qWaitFor([&] { return ticked.isFinished(); }));
        QVERIFY(!ticked.result());
        const auto exported = m_stage->session().records().exportRecord(m_stage->deployment(), {.path = m_folder.filePath(u"no.pdf"_s)});
        QVERIFY(QTest::qWaitFor([&] { return exported.isFinished(); }));
        QVERIFY(!exported.result());
        QVERIFY(!QFile::exists(m_folder.filePath(u"no.pdf"_s)));
        window().showPage(Page::Run);
        auto *show = bar->findChild<QToolButton *>();
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(window().page(), Page::Audit);
        QVERIFY(!seen<QPushButton>(window(), u"export"_s)->isEnabled()); // and it says why
        QVERIFY(seen<TextLabel>(window(), u"exportObstacle"_s)->text().contains(u"damaged"));
        QVERIFY(!window().actions().find(u"export"_s)->isEnabled());
        QVERIFY(window().findChild<ConditionBars *>()->text(u"noProbes"_s).isEmpty()); // nothing of them could be recorded
    }

private:
    // The file is written, and the journal knows it.
    bool isNoted() const { return !m_stage->session().journal().exports().isEmpty(); }

    // What the page says about the file it was given.
    QString verification()
    {
        QStringList said{window().findChild<TextLabel *>(u"verifySummary"_s)->text()};
        const auto *findings = window().findChild<QListWidget *>(u"findings"_s);
        for (int i = 0; i < findings->count(); ++i)
            said << findings->item(i)->text();
        return said.join(u'\n');
    }

    MainWindow &window() { return m_stage->window(); }
    PageView *view() { return window().findChild<PageView *>(); }

    void signAsManager()
    {
        QList<ItemId> steps;
        for (const Item &item : m_stage->deployment().checklist().items) {
            if (item.text.startsWith(u"Step "))
                steps << item.id;
        }
        m_stage->execute(Tick{steps.sliced(1)}); // the first is
        m_stage->sign(u"Release Manager"_s);
    }

    static int inkOf(const QImage &image)
    {
        int dark = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                dark += image.pixelColor(x, y).lightness() < 120;
        }
        return dark;
    }

    std::unique_ptr<Stage> m_stage;
    QTemporaryDir m_folder;
};

COUNTERSIGN_SUITE(AuditPageTest)
#include "tst_audit.moc"
