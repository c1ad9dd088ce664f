// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/dialogs/enroldialog.h"
#include "ui/signoff/handoverscreen.h"
#include "ui/signoff/reviewdialog.h"
#include "ui/signoff/reviewlist.h"
#include "ui/signoff/rolecard.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

- [ ] Backups are fresh

## Sign-off

- [ ] Release Manager: ________
- [ ] QA Lead: ________
)";

} // namespace

// A round of people around one laptop.
class SigningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        m_stage->execute(Tick{{m_stage->item(u"Backups"_s)}});
        m_stage->window().resize(1280, 800);
        m_stage->window().show();
        m_stage->window().showPage(Page::SignOff);
    }

    void cleanup() { m_stage.reset(); }

    void enterAloneLeadsNowhere()
    {
        ReviewDialog *review = open(u"Release Manager"_s);
        QVERIFY(review);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : review, Qt::Key_Return);
        QCOMPARE(review->step(), 0);
        QVERIFY(m_stage->deployment().state().signatures.isEmpty());
        read(*review);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : review, Qt::Key_Return);
        QVERIFY(review->step() <= 1); // the statement asks for a choice of its own
        QVERIFY(m_stage->deployment().state().signatures.isEmpty());
    }

    void thePersonSignsWhatIsShown()
    {
        ReviewDialog *review = open(u"Release Manager"_s);
        goToIdentity(*review, u"meaning.approved"_s);
        const QString statement = review->findChild<TextLabel *>(u"statement"_s)->text();
        type(*review, u"pin"_s, u"123456"_s);
        press(*review);
        QVERIFY(soon([&] { return review->step() == 3; }));
        const Signature signature = m_stage->deployment().state().signatures.first();
        QCOMPARE(signature.fact.statement, statement);
        QVERIFY(statement.contains(u"Release Manager"));
        press(*review);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void aWrongPinSaysSoAndNothingIsSigned()
    {
        ReviewDialog *review = open(u"QA Lead"_s);
        goToIdentity(*review, u"meaning.approved"_s);
        type(*review, u"pin"_s, u"654321"_s);
        press(*review);
        QVERIFY(soon([&] { return !review->errorText().isEmpty(); }));
        QCOMPARE(review->step(), 2);
        QVERIFY(m_stage->deployment().state().signatures.isEmpty());
    }

    void aRejectionNeedsItsReason()
    {
        ReviewDialog *review = open(u"QA Lead"_s);
        read(*review);
        press(*review);
        seen<QRadioButton>(*review, u"meaning.rejected"_s)->setChecked(true);
        QVERIFY(!seen<QPushButton>(*review, u"primary"_s)->isEnabled());
        type(*review, u"note"_s, u"The restore was not rehearsed"_s);
        QVERIFY(seen<QPushButton>(*review, u"primary"_s)->isEnabled());
        press(*review);
        type(*review, u"pin"_s, u"123456"_s);
        press(*review);
        QVERIFY(soon([&] { return review->step() == 3; }));
        QCOMPARE(m_stage->deployment().view().verdict, VerdictKind::NoGo);
    }

    void signingAgainShowsWhatHasChanged()
    {
        ReviewDialog *review = open(u"Release Manager"_s);
        QVERIFY(!seen<QCheckBox>(*review, u"everything"_s));
        goToIdentity(*review, u"meaning.approved"_s);
        type(*review, u"pin"_s, u"123456"_s);
        press(*review);
        QVERIFY(soon([&] { return review->step() == 3; }));
        press(*review);
        QTRY_VERIFY(!QApplication::activeModalWidget());

        m_stage->execute(Untick{{m_stage->item(u"Backups"_s)}});
        review = open(u"Release Manager"_s);
        const auto *list = review->findChild<ReviewList *>();
        QVERIFY(list->isDifference());
        QStringList shown;
        for (int row = 0; row < list->count(); ++row)
            shown << list->item(row)->text();
        QCOMPARE(shown.size(), 2); // when it was signed, what changed
        QVERIFY2(shown.at(1).contains(u"Backups"_s), qPrintable(shown.join(u'\n')));
        const int difference = list->count();
        QTest::keyClick(seen<QCheckBox>(*review, u"everything"_s), Qt::Key_Space);
        QVERIFY(!list->isDifference());
        QVERIFY(list->count() > difference);
    }

    void somebodyNewIsEnrolledAllowedAndSigns()
    {
        ReviewDialog *review = open(u"QA Lead"_s);
        goToIdentity(*review, u"meaning.approved"_s);
        QVERIFY(!seen<QWidget>(*review, u"granterPin"_s));
        press(*review, u"somebodyNew"_s);
        auto *enrol = dialog<EnrolDialog>();
        QVERIFY(enrol);
        type(*enrol, u"name"_s, u"Ayşe Demir"_s);
        type(*enrol, u"email"_s, u"ayse@shop.test"_s);
        type(*enrol, u"pin"_s, u"246810"_s);
        type(*enrol, u"pinAgain"_s, u"246810"_s);
        press(*enrol);
        QVERIFY(soon([&] { return QApplication::activeModalWidget() == review; }));
        QCOMPARE(seen<QComboBox>(*review, u"person"_s)->currentText(), u"Ayşe Demir"_s);
        type(*review, u"pin"_s, u"246810"_s);
        QVERIFY(!seen<QPushButton>(*review, u"primary"_s)->isEnabled()); // the owner has not allowed it yet
        type(*review, u"granterPin"_s, u"123456"_s);
        press(*review);
        QVERIFY2(soon([&] { return review->step() == 3 || !review->errorText().isEmpty(); }), "neither signed nor refused");
        QCOMPARE(review->errorText(), QString());
        QCOMPARE(m_stage->session().journal().state().people.last().roles, QStringList{u"QA Lead"_s});
        QCOMPARE(m_stage->deployment().state().signatures.size(), 1);
    }

    void theLaptopIsPassedLocked()
    {
        const PersonId person = m_stage->session().journal().state().people.first().id;
        QVERIFY(m_stage->session().people().isPresent(person));
        QPushButton *pass = nullptr;
        QTRY_VERIFY((pass = passButton(u"QA Lead"_s)));
        pass->click();
        auto *screen = dialog<HandOverScreen>();
        QVERIFY(screen && screen->isFullScreen());
        QVERIFY(!m_stage->session().people().isPresent(person));
        QTest::keyClick(screen, Qt::Key_Return); // nobody comes in by Enter alone
        QVERIFY(screen->isVisible());
        press(*screen);
        QVERIFY(soon([] { return qobject_cast<ReviewDialog *>(QApplication::activeModalWidget()); }));
        QApplication::activeModalWidget()->close();
    }

private:
    QPushButton *passButton(const QString &role)
    {
        for (RoleCard *card : m_stage->window().findChildren<RoleCard *>()) {
            if (card->accessibleName().startsWith(role))
                return seen<QPushButton>(*card, u"passLaptop"_s);
        }
        return nullptr;
    }

    ReviewDialog *open(const QString &role)
    {
        for (RoleCard *card : m_stage->window().findChildren<RoleCard *>()) {
            if (!card->accessibleName().startsWith(role))
                continue;
            for (QPushButton *button : card->findChildren<QPushButton *>()) {
                if (button->objectName() == u"passLaptop"_s)
                    continue;
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        }
        return dialog<ReviewDialog>();
    }

    static void read(ReviewDialog &review) { QTest::keyClick(seen<QCheckBox>(review, u"haveRead"_s), Qt::Key_Space); }

    static void goToIdentity(ReviewDialog &review, const QString &meaning)
    {
        read(review);
        press(review);
        QTest::keyClick(seen<QRadioButton>(review, meaning), Qt::Key_Space);
        press(review);
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(SigningTest)
#include "tst_signing.moc"
