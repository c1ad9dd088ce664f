// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/audit/exportdialog.h"
#include "ui/dialogs/enroldialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/signoff/reviewdialog.h"
#include "ui/signoff/rolecard.h"
#include "ui/start/startdialog.h"
#include "ui/tree/checklistview.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Before

- [ ] Backups are fresh
- [ ] The service answers

  ```bash
  curl -f https://shop.test/health
  # Expected: 200
  ```

## Sign-off

- [ ] Release Manager: ________
- [ ] QA Lead: ________
)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// From a file nobody has opened to a record that verifies, with nothing but the window.
class JourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromAFileToAVerifiedRecord()
    {
        QVERIFY(m_folder.isValid());
        QFile file(m_folder.filePath(u"release.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(checklist) == checklist.size());
        file.close();
        window().resize(1280, 800);
        window().show();

        start(file.fileName());
        if (QTest::currentTestFailed())
            return;
        tickEverything();
        if (QTest::currentTestFailed())
            return;
        for (const QString &role : {u"Release Manager"_s, u"QA Lead"_s})
            sign(role);
        if (QTest::currentTestFailed())
            return;
        goLive();
        exportRecord();
        if (QTest::currentTestFailed())
            return;
        verify();
    }

private:
    MainWindow &window() { return m_stage.window(); }
    QString record() const { return m_folder.filePath(u"record.pdf"_s); }

    void start(const QString &path)
    {
        window().openFile(path);
        auto *ask = dialog<StartDialog>();
        QVERIFY(ask);
        press(*ask);
        press(*ask); // without names it goes nowhere and says what is missing
        QVERIFY(!ask->errorText().isEmpty());
        type(*ask, u"system"_s, u"Shop"_s);
        type(*ask, u"version"_s, u"2.4"_s);
        press(*ask);
        auto *hosts = seen<QAbstractItemView>(*ask, u"hosts"_s);
        QVERIFY(hosts);
        QCOMPARE(hosts->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // approval is a deed
        hosts->setCurrentIndex(hosts->model()->index(0, 0));
        QTest::keyClick(hosts, Qt::Key_Space);
        press(*ask);
        auto *enrol = dialog<EnrolDialog>(); // nobody is known yet
        QVERIFY(enrol);
        type(*enrol, u"name"_s, u"Mira Kovač"_s);
        type(*enrol, u"email"_s, u"mira@shop.test"_s);
        type(*enrol, u"pin"_s, u"123456"_s);
        type(*enrol, u"pinAgain"_s, u"123456"_s);
        press(*enrol);
        QVERIFY(soon([&] { return m_stage.session().current() != nullptr; }));
        QVERIFY(soon([&] { return !m_stage.deployment().state().settings.approved.isEmpty(); }));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(window().page(), Page::Run);
        QVERIFY(soon([&] { return m_stage.deployment().evidence().size() > 0; }));
    }

    void tickEverything()
    {
        auto *tree = seen<ChecklistView>(window(), u"checklistView"_s);
        QVERIFY(tree);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        for (const QString &text : {u"Backups"_s, u"The service"_s}) {
            const ItemId item = m_stage.item(text);
            window().reveal(item);
            QTest::keyClick(tree, Qt::Key_Space);
            QVERIFY(soon([&] { return m_stage.deployment().state().items.value(item).attestation == Attestation::Ticked; }));
        }
        QTRY_COMPARE(m_stage.deployment().view().items.at(1).status, Status::Verified);
    }

    void sign(const QString &role)
    {
        window().showPage(Page::SignOff);
        const qsizetype before = m_stage.deployment().state().signatures.size();
        for (RoleCard *card : window().findChildren<RoleCard *>()) {
            if (card->accessibleName().startsWith(role))
                QTest::keyClick(card->findChild<QPushButton *>(), Qt::Key_Space);
        }
        auto *review = dialog<ReviewDialog>();
        QVERIFY(review);
        QTest::keyClick(seen<QCheckBox>(*review, u"haveRead"_s), Qt::Key_Space);
        press(*review);
        QTest::keyClick(seen<QRadioButton>(*review, u"meaning.approved"_s), Qt::Key_Space);
        press(*review);
        type(*review, u"pin"_s, u"123456"_s);
        press(*review);
        QVERIFY(soon([&] { return m_stage.deployment().state().signatures.size() > before; }));
        QVERIFY(soon([&] { return review->step() == 3; }));
        press(*review);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void goLive()
    {
        QVERIFY(soon([&] { return seen<QPushButton>(window(), u"goLive"_s)->isEnabled(); }));
        press(window(), u"goLive"_s);
        auto *pin = dialog<PinDialog>();
        QVERIFY(pin);
        type(*pin, u"pin"_s, u"123456"_s);
        press(*pin);
        QVERIFY(soon([&] { return m_stage.deployment().view().verdict == VerdictKind::Live; }));
    }

    void exportRecord()
    {
        window().actions().find(u"export"_s)->trigger();
        auto *ask = dialog<ExportDialog>();
        QVERIFY(ask);
        type(*ask, u"path"_s, record());
        type(*ask, u"pin."_s + m_stage.session().journal().state().people.first().id.toString(), u"123456"_s);
        press(*ask);
        QVERIFY(soon([&] { return QFile::exists(record()) && seen<TextLabel>(*ask, u"exportResult"_s); }));
        QVERIFY(contentOf(record()).startsWith("%PDF-"));
        press(*ask);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void verify()
    {
        drop(record());
        QVERIFY2(soon([&] { return summary().startsWith(u"Sound: all "_s); }), qPrintable(summary()));
        QVERIFY(summary().contains(u"2 signature"));

        QByteArray changed = contentOf(record());
        changed[changed.size() / 3] = char(changed.at(changed.size() / 3) ^ 1);
        const QString broken = m_folder.filePath(u"changed.pdf"_s);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
        file.close();
        drop(broken);
        QVERIFY2(soon([&] { return summary().startsWith(u"Not sound"_s) || summary().contains(u"cannot be read"_s); }), qPrintable(summary()));
    }

    QString summary() { return window().findChild<TextLabel *>(u"verifySummary"_s)->text(); }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter); // a drop goes to whoever let the drag in
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    QTemporaryDir m_folder;
    Stage m_stage;
};

COUNTERSIGN_SUITE(JourneyTest)
#include "tst_journey.moc"
