// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/actions/revisechecklistaction.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/start/checklistreading.h"
#include "ui/start/conditionsdialog.h"
#include "ui/start/probesdialog.h"
#include "ui/start/readingdialog.h"
#include "ui/start/revisiondialog.h"
#include "ui/start/startdialog.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray before = R"(# Release

## Checks

- [ ] The shop answers: https://shop.test/health
- [ ] HTTP redirects to HTTPS
- [ ] Backups are fresh

## Sign-off

- [ ] QA Lead: ________
)";

const QByteArray after = R"(# Release

## Checks

- [ ] The shop answers: https://shop.test/health
- [ ] Backups are fresh and restored once
- [ ] The queue is empty

## Sign-off

- [ ] QA Lead: ________
)";

// Reads when it is told to, so that a test can look at a reading that takes long.
class PatientReader final : public MarkdownReader
{
public:
    Expected<Document> read(const QString &text, int maximumDepth) const override
    {
        m_go.acquire();
        return m_reader.read(text, maximumDepth);
    }

    void go() { m_go.release(); }

private:
    Md4cReader m_reader;
    mutable QSemaphore m_go;
};

} // namespace

// What comes in: a checklist read, looked through and started; its checks allowed, edited and dismissed; an edited one in its place.
class IntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_stage = std::make_unique<Stage>();
        window().resize(1280, 800);
    }

    void cleanup() { m_stage.reset(); }

    void threeStepsToAStart()
    {
        m_stage->enrol(u"Mira Kovač"_s, u"mira@shop.test"_s);
        window().show();
        window().openFile(write(u"release.md"_s, before));
        auto *ask = dialog<StartDialog>();
        QVERIFY(ask);
        keep(*ask, u"start-1"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        QVERIFY(seen<QWidget>(*ask, u"system"_s)); // the second step
        type(*ask, u"system"_s, u"Shop"_s);
        type(*ask, u"version"_s, u"2.4"_s);
        keep(*ask, u"start-2"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        auto *checks = seen<QAbstractItemView>(*ask, u"checks"_s);
        QVERIFY(checks && checks->model()->rowCount() >= 2);
        keep(*ask, u"start-3"_s);
        choose(*checks, u"health"_s);
        QTest::keyClick(checks, Qt::Key_D, Qt::AltModifier);
        dismissBecause(u"Another team's host"_s);
        press(*ask);
        QVERIFY(soon([&] { return m_stage->session().current() != nullptr; }));
        QVERIFY(soon([&] { return m_stage->deployment().state().settings.dismissed.size() == 1; }));
        QCOMPARE(m_stage->deployment().state().settings.dismissed.first(), u"Another team's host"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void backGoesBackAndNothingIsLost()
    {
        window().show();
        window().openFile(write(u"release.md"_s, before));
        auto *ask = dialog<StartDialog>();
        QVERIFY(ask);
        press(*ask);
        type(*ask, u"system"_s, u"Shop"_s);
        type(*ask, u"version"_s, u"2.4"_s);
        press(*ask);
        for (QPushButton *button : ask->findChildren<QPushButton *>()) {
            if (button->text() == StartDialog::tr("Back"))
                button->click();
        }
        QCOMPARE(seen<QLineEdit>(*ask, u"version"_s)->text(), u"2.4"_s);
        QTest::keyClick(ask, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!m_stage->session().current());
    }

    void checksAreAllowedEditedDismissedAndAllOfItUndone()
    {
        m_stage->start(before);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *probes = dialog<ProbesDialog>();
        QVERIFY(probes);
        auto *checks = seen<QAbstractItemView>(*probes, u"checks"_s);
        QVERIFY(checks);
        keep(*probes, u"probes"_s);

        choose(*checks, u"health"_s);
        QTest::keyClick(checks, Qt::Key_A, Qt::AltModifier); // allow its host
        auto *hosts = seen<QAbstractItemView>(*probes, u"hosts"_s);
        QVERIFY(hosts);
        QTRY_COMPARE(ticked(*hosts), 1); // a button animates its click

        QTest::keyClick(checks, Qt::Key_E, Qt::AltModifier);
        auto *edit = dialog<ConditionsDialog>();
        QVERIFY(edit);
        auto *conditions = edit->findChild<QPlainTextEdit *>(u"conditions"_s);
        conditions->setPlainText(u"[STATUS] =="_s);
        QVERIFY(!edit->findChild<QPushButton *>(u"primary"_s)->isEnabled()); // half a condition
        keep(*edit, u"conditions-wrong"_s);
        conditions->setPlainText(u"[STATUS] == 204"_s);
        press(*edit);
        QCOMPARE(dialog<ProbesDialog>(), probes);
        QVERIFY(holds(*checks, u"204"_s));

        choose(*checks, u"http://shop.test"_s);
        QTest::keyClick(checks, Qt::Key_D, Qt::AltModifier);
        dismissBecause(u"The gateway does it"_s);
        QCOMPARE(dialog<ProbesDialog>(), probes);
        keep(*probes, u"probes-changed"_s);

        auto *undo = seen<QPushButton>(*probes, u"undoCheck"_s);
        undo->click(); // the dismissal
        undo->click(); // the edit
        QVERIFY(!undo->isEnabled());
        QVERIFY(!holds(*checks, u"204"_s));

        choose(*checks, u"health"_s);
        QTest::keyClick(checks, Qt::Key_D, Qt::AltModifier);
        dismissBecause(u"Not in this environment"_s);
        QCOMPARE(dialog<ProbesDialog>(), probes);
        press(*probes); // apply
        QVERIFY(soon([&] { return !m_stage->deployment().state().settings.dismissed.isEmpty(); }));
        QVERIFY(soon([&] { return m_stage->deployment().state().settings.approved.size() == 1; }));
        QCOMPARE(m_stage->deployment().state().settings.dismissed.first(), u"Not in this environment"_s);
        QVERIFY(m_stage->deployment().state().settings.revised.isEmpty());
    }

    void aDismissedCheckVoidsASignature()
    {
        m_stage->start(before);
        for (const QString &text : {u"The shop"_s, u"HTTP"_s, u"Backups"_s})
            m_stage->execute(Tick{{m_stage->item(text)}});
        m_stage->sign(u"QA Lead"_s);
        QVERIFY(soon([&] { return standing() == RoleStanding::Signed; }));
        m_stage->execute(DismissCheck{m_stage->deployment().checks().first().id, u"Not ours"_s});
        QVERIFY(soon([&] { return standing() == RoleStanding::Void; }));
        m_stage->execute(RestoreCheck{m_stage->deployment().checks().first().id});
        QVERIFY(soon([&] { return standing() == RoleStanding::Signed; })); // what was signed is there again
    }

    void anEditedChecklistShowsWhatChanges()
    {
        m_stage->start(before);
        m_stage->execute(Tick{{m_stage->item(u"The shop"_s)}});
        window().show();
        auto *revise = qobject_cast<ReviseChecklistAction *>(window().actions().find(u"reviseChecklist"_s));
        QVERIFY(revise);
        revise->compare(write(u"edited.md"_s, after));
        auto *ask = dialog<RevisionDialog>();
        QVERIFY(ask);
        auto *list = seen<QTreeWidget>(*ask, u"revision"_s);
        QVERIFY(list);
        keep(*ask, u"revision"_s);
        QCOMPARE(shownRows(*list), 3); // changed, new, gone
        auto *kept = seen<QCheckBox>(*ask, u"showKept"_s);
        kept->setFocus();
        QTest::keyClick(kept, Qt::Key_Space);
        QCOMPARE(shownRows(*list), 5);
        keep(*ask, u"revision-all"_s);
        press(*ask);
        QVERIFY(soon([&] { return m_stage->deployment().checklist().items.at(2).text.startsWith(u"The queue"); }));
        QCOMPARE(m_stage->deployment().state().items.value(m_stage->item(u"The shop"_s)).attestation, Attestation::Ticked);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void aLongReadingShowsHowFarItIs()
    {
        window().show();
        PatientReader reader;
        Expected<ReadChecklist> got = failure(ErrorCode::Internal);
        QPointer<ChecklistReading> reading =
            new ChecklistReading(reader, write(u"long.md"_s, before), [&](const Expected<ReadChecklist> &read) { got = read; }, window());
        auto *progress = dialog<ReadingDialog>();
        QVERIFY(progress);
        keep(*progress, u"reading"_s);
        reader.go();
        QVERIFY(soon([&] { return reading.isNull(); }));
        QVERIFY(got);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void aReadingThatIsGivenUpLeavesNothing()
    {
        window().show();
        PatientReader reader;
        bool asked = false;
        QPointer<ChecklistReading> reading = new ChecklistReading(reader, write(u"long.md"_s, before), [&](const auto &) { asked = true; }, window());
        auto *progress = dialog<ReadingDialog>();
        QVERIFY(progress);
        QTest::keyClick(progress, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        reader.go();
        QVERIFY(soon([&] { return reading.isNull(); }));
        QVERIFY(!asked);
    }

    void whatWasFoundBeforeALimitCanBeImported()
    {
        window().show();
        QByteArray text = before;
        const qsizetype lines = text.count('\n');
        text += "- [ ] " + QByteArray(70'000, 'x') + "\n- [ ] Never reached\n";
        window().openFile(write(u"wide.md"_s, text));
        auto *notice = window().findChild<QWidget *>(u"noticeBar"_s);
        auto *way = window().findChild<QToolButton *>(u"noticeWay"_s);
        QVERIFY(soon([&] { return notice->isVisible() && way->isVisible(); }));
        keep(window(), u"over-a-limit"_s);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Space);
        auto *start = dialog<StartDialog>();
        QVERIFY(start);
        keep(*start, u"part-of-a-file"_s);
        const QList<TextLabel *> labels = start->findChildren<TextLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text().contains(u"Only lines 1 to %1 of"_s.arg(lines)); }));
        QVERIFY(!notice->isVisible());
        QTest::keyClick(start, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private:
    MainWindow &window() { return m_stage->window(); }
    RoleStanding standing() { return m_stage->deployment().view().roles.first().standing; }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    // A picture to be looked at, where COUNTERSIGN_PICTURES says so.
    static void keep(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

    static void choose(QAbstractItemView &list, const QString &text)
    {
        QStringList rows;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            rows << list.model()->index(row, 0).data().toString();
            if (!rows.last().contains(text))
                continue;
            list.setFocus();
            list.setCurrentIndex(list.model()->index(row, 0));
            return;
        }
        qFatal("no row says %s, but %s", qPrintable(text), qPrintable(rows.join(u" | "_s)));
    }

    static bool holds(const QAbstractItemView &list, const QString &text)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString().contains(text))
                return true;
        }
        return false;
    }

    static int ticked(const QAbstractItemView &list)
    {
        int count = 0;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            count += list.model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return count;
    }

    static int shownRows(const QTreeWidget &tree)
    {
        int count = 0;
        for (int i = 0; i < tree.topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = tree.topLevelItem(i);
            for (int k = 0; !group->isHidden() && k < group->childCount(); ++k)
                count += !group->child(k)->isHidden();
        }
        return count;
    }

    static void dismissBecause(const QString &reason)
    {
        auto *why = dialog<ReasonDialog>();
        QVERIFY(why);
        why->findChild<QPlainTextEdit *>()->setPlainText(reason);
        press(*why);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(IntakeTest)
#include "tst_intake.moc"
