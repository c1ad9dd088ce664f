// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/hand.h"
#include "tests/ui/stage.h"

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

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

// The release manager, the roles around one laptop and the auditor, one after the other at the real window, with the keyboard alone,
// on checklists as long as those it was asked for.
class LongJourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup() { m_stage.reset(); }

    void fromALongChecklistToAVerifiedRecord_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList seeds = seedFiles();
        if (seeds.size() < 5) {
            QTest::newRow("containers") << u":/checklists/containers.md"_s;
            QTest::newRow("server") << u":/checklists/server-service.md"_s;
            return;
        }
        QTest::newRow("seed 0") << seeds.first();
        QTest::newRow("seed 4") << seeds.last();
    }

    void fromALongChecklistToAVerifiedRecord()
    {
        QFETCH(const QString, path);
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        const auto stages = {&LongJourneyTest::start, &LongJourneyTest::settleEverything, &LongJourneyTest::signEveryRole,
                             &LongJourneyTest::exportRecord, &LongJourneyTest::audit};
        m_path = path;
        for (const auto stage : stages) {
            (this->*stage)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    MainWindow &window() { return m_stage->window(); }
    const DeploymentView &view() { return m_stage->deployment().view(); }
    QString record() const { return m_folder->filePath(u"record.pdf"_s); }

    void start()
    {
        window().openFile(m_path);
        auto *ask = dialog<StartDialog>();
        QVERIFY(ask);
        press(*ask);
        type(*ask, u"system"_s, u"Shop"_s);
        type(*ask, u"version"_s, u"2.4"_s);
        for (int step = 0; step < 6 && !qobject_cast<EnrolDialog *>(QApplication::activeModalWidget()); ++step)
            press(*ask);
        auto *enrol = dialog<EnrolDialog>();
        QVERIFY(enrol);
        type(*enrol, u"name"_s, u"Mira Kovač"_s);
        type(*enrol, u"email"_s, u"mira@shop.test"_s);
        type(*enrol, u"pin"_s, u"123456"_s);
        type(*enrol, u"pinAgain"_s, u"123456"_s);
        press(*enrol);
        QVERIFY(soon([&] { return m_stage->session().current() != nullptr; }));
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), 20'000);
        QCOMPARE(window().page(), Page::Run);
    }

    // One reason covers a selection, where probes cannot tell.
    void settleEverything()
    {
        auto *tree = seen<ChecklistView>(window(), u"checklistView"_s);
        QVERIFY(tree);
        tree->setFocus();
        tree->expandAll(); // "*" on each section
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(tree, Qt::Key_Space);
        const auto left = [&] {
            return std::ranges::count_if(view().items + view().steps,
                                         [](const ItemView &item) { return item.required && item.attestation == Attestation::Open; });
        };
        QVERIFY(soon([&] { return left() == 0 || qobject_cast<ReasonDialog *>(QApplication::activeModalWidget()); }));
        if (auto *why = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget())) {
            type(*why, u"reason"_s, u"Looked at by hand on the server itself"_s);
            press(*why);
        }
        QVERIFY2(soon([&] { return left() == 0; }), qPrintable(QString::number(left())));
    }

    void signEveryRole()
    {
        for (int gate = 0; gate < m_stage->deployment().checklist().gates.size() && view().verdict != VerdictKind::Live; ++gate) {
            QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
            QCOMPARE(window().page(), Page::SignOff);
            for (int turn = 0; turn < 12 && nextCard(); ++turn) {
                sign(*nextCard());
                if (QTest::currentTestFailed())
                    return;
            }
        }
        if (view().verdict == VerdictKind::Live)
            return;
        QVERIFY(soon([&] { return seen<QPushButton>(window(), u"goLive"_s) && seen<QPushButton>(window(), u"goLive"_s)->isEnabled(); }));
        press(window(), u"goLive"_s);
        auto *pin = dialog<PinDialog>();
        QVERIFY(pin);
        type(*pin, u"pin"_s, u"123456"_s);
        press(*pin);
        QVERIFY(soon([&] { return view().verdict == VerdictKind::Live; }));
    }

    // The first role of the present gate that has not signed.
    RoleCard *nextCard()
    {
        const auto &checklist = m_stage->deployment().checklist();
        for (qsizetype i = 0; i < checklist.roles.size(); ++i) {
            if (view().roles.at(i).standing == RoleStanding::Signed || checklist.roles.at(i).gate != checklist.gates.at(view().currentGate).id)
                continue;
            for (RoleCard *card : window().findChildren<RoleCard *>()) {
                const auto *button = card->findChild<QPushButton *>();
                if (card->isVisible() && button && button->isEnabled() && card->accessibleName().startsWith(checklist.roles.at(i).name))
                    return card;
            }
        }
        return nullptr;
    }

    void sign(RoleCard &card)
    {
        const qsizetype before = m_stage->deployment().state().signatures.size();
        QTest::keyClick(card.findChild<QPushButton *>(), Qt::Key_Space);
        auto *review = dialog<ReviewDialog>();
        QVERIFY(review);
        QTest::keyClick(seen<QCheckBox>(*review, u"haveRead"_s), Qt::Key_Space);
        press(*review);
        QTest::keyClick(seen<QRadioButton>(*review, u"meaning.approved"_s), Qt::Key_Space);
        press(*review);
        type(*review, u"pin"_s, u"123456"_s);
        press(*review);
        QVERIFY(soon([&] { return m_stage->deployment().state().signatures.size() > before; }));
        QVERIFY(soon([&] { return review->step() == 3; }));
        press(*review);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void exportRecord()
    {
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        auto *ask = dialog<ExportDialog>();
        QVERIFY(ask);
        type(*ask, u"path"_s, record());
        type(*ask, u"pin."_s + m_stage->session().journal().state().people.first().id.toString(), u"123456"_s);
        press(*ask);
        QVERIFY(soon([&] { return QFile::exists(record()) && seen<TextLabel>(*ask, u"exportResult"_s); }));
        press(*ask);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void audit()
    {
        window().openFile(record());
        const auto summary = [&] { return window().findChild<TextLabel *>(u"verifySummary"_s)->text(); };
        QVERIFY2(soon([&] { return summary().startsWith(u"Sound: all "_s); }), qPrintable(summary()));
    }

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(LongJourneyTest)
#include "tst_longjourney.moc"
