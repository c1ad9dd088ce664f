// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/acceptance/seeds.h"
#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/audit/exportdialog.h"
#include "ui/dialogs/enroldialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/signoff/reviewdialog.h"
#include "ui/signoff/rolecard.h"
#include "ui/start/startdialog.h"
#include "ui/tree/checklistview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Mira Kovač"_s, u"Ayşe Demir"_s, u"Jon Park"_s, u"Lea Brandt"_s, u"Tomás Silva"_s, u"Nia Obi"_s};

bool isButtonOf(const QWidget &widget, const RoleId &role)
{
    const auto *card = qobject_cast<const RoleCard *>(widget.parentWidget());
    return card && card->objectName() == u"role."_s + role.toString() && qobject_cast<const QPushButton *>(&widget);
}

} // namespace

// The whole night on one laptop, each of its people with the keyboard alone: the release manager from the file to the last item, every role
// in its turn, and the auditor who is handed the record.
class LongJourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byKeyboardAlone_data()
    {
        QTest::addColumn<QString>("checklist");
        QTest::newRow("starter") << QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/containers.md");
        const QStringList seeds = seedFiles();
        for (const qsizetype seed : {0, 4}) {
            if (seed < seeds.size())
                QTest::addRow("seed %03d", int(seed)) << seeds.at(seed);
        }
    }

    void byKeyboardAlone()
    {
        QFETCH(const QString, checklist);
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<Stage>();
        m_people.clear();
        QVERIFY(m_folder->isValid());
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        const auto steps = {&LongJourneyTest::start,         &LongJourneyTest::tickEverything, &LongJourneyTest::settleTheRest,
                            &LongJourneyTest::signEveryRole, &LongJourneyTest::goLive,         &LongJourneyTest::exportRecord,
                            &LongJourneyTest::verify};
        m_file = checklist;
        for (const auto step : steps) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanup() { m_stage.reset(); }

private:
    MainWindow &window() { return m_stage->window(); }
    DeploymentService &deployment() { return m_stage->deployment(); }
    ChecklistView &tree() { return *seen<ChecklistView>(window(), u"checklistView"_s); }
    QString record() const { return m_folder->filePath(u"record.pdf"_s); }

    static bool nothingAsks()
    {
        return soon([] { return !QApplication::activeModalWidget(); });
    }

    // The dialog reads folders while one types: what it completes itself is typed over, and Return is struck again where a list took the first.
    static void chooseFile(const QString &path)
    {
        auto *ask = dialog<QFileDialog>();
        QVERIFY(ask);
        tabTo(u"fileNameEdit"_s);
        const auto chosen = [&] {
            if (QApplication::activeModalWidget() != ask)
                return true;
            strike(Qt::Key_A, Qt::ControlModifier);
            strike(path);
            strike(Qt::Key_Return);
            return false;
        };
        QVERIFY(soon(chosen));
    }

    void start()
    {
        strike(Qt::Key_O, Qt::ControlModifier);
        chooseFile(m_file);
        QVERIFY(soon([] { return qobject_cast<StartDialog *>(QApplication::activeModalWidget()); }));
        tabTo(u"primary"_s);
        strike(Qt::Key_Space);
        tabTo([](const QWidget &widget) { return widget.objectName() == "system"_L1 || widget.parentWidget()->objectName() == "system"_L1; },
              u"system"_s);
        strike(u"Parcel Tracker"_s);
        tabTo(u"version"_s);
        strike(u"2.4"_s);
        for (int page = 1; page < 3; ++page) { // no host is allowed: nothing is probed
            tabTo(u"primary"_s);
            strike(Qt::Key_Space);
        }
        QVERIFY(dialog<EnrolDialog>());
        enrol(names.first());
        QVERIFY(soon([&] { return m_stage->session().current() != nullptr; }));
        QVERIFY(nothingAsks());
        QCOMPARE(window().page(), Page::Run);
    }

    // The enrolment dialog is in front.
    void enrol(const QString &name)
    {
        tabTo(u"name"_s);
        strike(name);
        tabTo(u"email"_s);
        strike(u"person%1@shop.test"_s.arg(m_people.size()));
        for (const QString &field : {u"pin"_s, u"pinAgain"_s}) {
            tabTo(field);
            strike(u"123456"_s);
        }
        const qsizetype before = m_stage->session().journal().state().people.size();
        strike(Qt::Key_Return);
        QVERIFY(soon([&] { return m_stage->session().journal().state().people.size() > before; }));
        m_people << m_stage->session().journal().state().people.last().id;
    }

    // Shift+Space from the first row to the last, as quickly as the keys come.
    void tickEverything()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        tabTo(u"checklistView"_s);
        strike(Qt::Key_Asterisk); // everything unfolded
        strike(Qt::Key_Home);
        QModelIndex before;
        QElapsedTimer clock;
        clock.start();
        int keys = 0;
        while (tree().currentIndex() != before) {
            before = tree().currentIndex();
            strike(Qt::Key_Space, Qt::ShiftModifier);
            ++keys;
        }
        const QList<Item> &items = deployment().checklist().items;
        const auto ticked = [&] {
            return std::ranges::count_if(
                items, [&](const Item &item) { return deployment().state().items.value(item.id).attestation == Attestation::Ticked; });
        };
        QVERIFY2(soon([&] { return ticked() == items.size(); }), qPrintable(u"%1 of %2"_s.arg(ticked()).arg(items.size())));
        qInfo("%d rows in %lld ms", keys, clock.elapsed());
    }

    // What the ticks left open: questions that the text asks, answered as the window offers it.
    void settleTheRest()
    {
        for (int i = 0; i < 40; ++i) {
            const GateView &gate = deployment().view().gates.at(deployment().view().currentGate);
            const auto blocker = std::ranges::find_if(gate.blockers, [](const Blocker &each) { return !each.item.isEmpty(); });
            if (blocker == gate.blockers.end())
                return;
            strike(Qt::Key_F8);
            tabTo(u"checklistView"_s);
            strike(Qt::Key_N);
            QVERIFY(dialog<ReasonDialog>());
            strike(u"Not part of this release, agreed with the team"_s);
            tabTo(u"primary"_s);
            strike(Qt::Key_Space);
            QVERIFY(nothingAsks());
            QVERIFY(soon([&] { return deployment().state().items.value(blocker->item).attestation == Attestation::NotApplicable; }));
        }
        QFAIL("something still stands in the way");
    }

    void signEveryRole()
    {
        QStringList signers; // by name of the role: nobody signs as two
        for (const Role &role : deployment().checklist().roles) {
            if (!signers.contains(role.name))
                signers << role.name;
            sign(role, signers.indexOf(role.name));
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(deployment().state().signatures.size(), deployment().checklist().roles.size());
    }

    void sign(const Role &role, qsizetype person)
    {
        strike(Qt::Key_2, Qt::AltModifier);
        tabTo([&](const QWidget &widget) { return isButtonOf(widget, role.id); }, role.name);
        strike(Qt::Key_Space);
        auto *review = dialog<ReviewDialog>();
        QVERIFY(review);
        tabTo(u"haveRead"_s);
        strike(Qt::Key_Space);
        tabTo(u"primary"_s);
        strike(Qt::Key_Space);
        tabTo(u"meaning.approved"_s);
        strike(Qt::Key_Space);
        tabTo(u"primary"_s);
        strike(Qt::Key_Space);
        const bool isNew = person >= m_people.size();
        if (isNew) {
            tabTo(u"somebodyNew"_s);
            strike(Qt::Key_Space);
            QVERIFY(dialog<EnrolDialog>());
            enrol(names.at(person));
            QVERIFY(soon([&] { return QApplication::activeModalWidget() == review; }));
        } else {
            tabTo(u"person"_s);
            strike(names.at(person).left(4));
            QCOMPARE(seen<QComboBox>(*review, u"person"_s)->currentText(), names.at(person));
        }
        tabTo(u"pin"_s);
        strike(u"123456"_s);
        if (isNew) { // the owner allows it, once
            tabTo(u"granterPin"_s);
            strike(u"123456"_s);
        }
        tabTo(u"primary"_s);
        strike(Qt::Key_Space);
        QVERIFY2(soon([&] { return review->step() == 3 || !review->errorText().isEmpty(); }), "neither signed nor refused");
        QCOMPARE(review->errorText(), QString());
        tabTo(u"primary"_s);
        strike(Qt::Key_Space);
        QVERIFY(nothingAsks());
    }

    void goLive()
    {
        strike(Qt::Key_2, Qt::AltModifier);
        tabTo(u"goLive"_s);
        strike(Qt::Key_Space);
        QVERIFY(dialog<PinDialog>());
        strike(u"123456"_s);
        strike(Qt::Key_Return);
        QVERIFY(soon([&] { return deployment().view().verdict == VerdictKind::Live; }));
        QVERIFY(nothingAsks());
    }

    void exportRecord()
    {
        strike(Qt::Key_E, Qt::ControlModifier);
        auto *ask = dialog<ExportDialog>();
        QVERIFY(ask);
        tabTo(u"path"_s);
        strike(Qt::Key_A, Qt::ControlModifier);
        strike(record());
        for (const PersonId &person : std::as_const(m_people)) {
            tabTo(u"pin."_s + person.toString());
            strike(u"123456"_s);
        }
        strike(Qt::Key_Return);
        QVERIFY(soon([&] { return QFile::exists(record()) && seen<TextLabel>(*ask, u"exportResult"_s); }));
        strike(Qt::Key_Return);
        QVERIFY(nothingAsks());
    }

    void verify()
    {
        strike(Qt::Key_O, Qt::ControlModifier);
        chooseFile(record());
        const auto *summary = window().findChild<TextLabel *>(u"verifySummary"_s);
        QVERIFY2(soon([&] { return summary->text().startsWith(u"Sound: all "_s); }), qPrintable(summary->text()));
        QCOMPARE(window().page(), Page::Audit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stage> m_stage;
    QString m_file;
    QList<PersonId> m_people; // in the order of `names`
};

COUNTERSIGN_SUITE(LongJourneyTest)
#include "tst_longjourney.moc"
