// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/environmentmodel.h"
#include "tests/support/suite.h"
#include "tests/support/hand.h"
#include "tests/support/stage.h"
#include "ui/environment/valuedialog.h"
#include "ui/probes/allowsecretdialog.h"
#include "ui/standing/conditionbars.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Environment

- [ ] `SECRET_KEY` - Strong random secret (min 32 characters)
- [ ] `DEBUG` MUST be false
- [ ] `SMTP_PORT` - SMTP port (typically 587 for TLS)

## Health

- [ ] `curl -H "Authorization: Bearer $API_TOKEN" https://api.acme.io/jobs` returns 200
)";

} // namespace

// The editor of variables, by keyboard alone, with key stores in every mood.
class EnvironmentPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().showPage(Page::Environment);
        table()->setFocus();
        choose(u"SECRET_KEY"_s);
    }

    void cleanup() { m_stage.reset(); }

    void aValueIsSetAndJudgedByKeyboard()
    {
        give(u"short"_s);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Check).contains(u"5 characters"); }));
        QCOMPARE(cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Value), QString(8, u'●'));
        give(good);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Check) == u"Passing"; }));
        QCOMPARE(cell(u"SECRET_KEY"_s, EnvironmentModel::Column::StoredIn), u"key store"_s);
        choose(u"DEBUG"_s);
        give(u"true"_s);
        QVERIFY(soon([&] { return cell(u"DEBUG"_s, EnvironmentModel::Column::Check).contains(u"want false"); }));
        give(u"false"_s);
        QVERIFY(soon([&] { return cell(u"DEBUG"_s, EnvironmentModel::Column::Check) == u"Passing"; }));
    }

    void everyButtonIsReachedByTab()
    {
        give(good);
        QVERIFY(soon([&] { return button(u"copyVariable"_s)->isEnabled(); }));
        QSet<QString> wanted{u"setVariable"_s, u"generateVariable"_s, u"revealVariable"_s, u"copyVariable"_s, u"clearVariable"_s,
                             u"allowSecret"_s, u"importEnv"_s,        u"compareEnv"_s,     u"writeEnv"_s,     u"lockSecrets"_s};
        table()->setFocus();
        for (int i = 0; i < 40 && !wanted.isEmpty(); ++i) {
            QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
            wanted.remove(window().focusWidget()->objectName());
        }
        QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.cbegin(), wanted.cend()).join(u' ')));
    }

    void aGeneratedSecretHoldsAndIsTakenAway()
    {
        press(window(), u"generateVariable"_s);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Check) == u"Passing"; }));
        press(window(), u"clearVariable"_s);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Value) == u"—"; }));
    }

    // A screen reader gets a name for the table, and words for each cell; never the secret.
    void everyCellSpeaks()
    {
        give(good);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Check) == u"Passing"; }));
        QAccessible::setActive(true);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table());
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), u"Variables"_s);
        QAccessibleTableInterface *cells = spoken->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->rowCount(), table()->model()->rowCount());
        for (int row = 0; row < cells->rowCount(); ++row) {
            for (int column = 0; column < cells->columnCount(); ++column) {
                const QString text = cells->cellAt(row, column)->text(QAccessible::Name);
                QVERIFY2(!text.isEmpty(), qPrintable(u"row %1, column %2"_s.arg(row).arg(column)));
                QVERIFY(!text.contains(good));
            }
        }
        QCOMPARE(cells->cellAt(rowOf(u"DEBUG"_s), int(EnvironmentModel::Column::Value))->text(QAccessible::Name), u"not set"_s);
        const int row = rowOf(u"SECRET_KEY"_s);
        QCOMPARE(cells->cellAt(row, int(EnvironmentModel::Column::Value))->text(QAccessible::Name), u"hidden"_s);
        QVERIFY(cells->cellAt(row, 0)->text(QAccessible::Name).startsWith(u"SECRET_KEY, required"));
    }

    void troubleIsSaidWithAWayOut_data()
    {
        QTest::addColumn<Error>("trouble");
        QTest::addColumn<QString>("words");
        QTest::newRow("no bus") << Error{ErrorCode::KeychainAbsent, {u"The given address is empty"_s}} << u"There is no key store on this system"_s;
        QTest::newRow("no daemon") << Error{ErrorCode::KeychainAbsent, {u"org.freedesktop.secrets was not provided"_s}}
                                   << u"Start one, for example"_s;
        QTest::newRow("no default keyring") << Error{ErrorCode::KeychainAbsent, {u"no-default-keyring"_s}} << u"has no default keyring"_s;
        QTest::newRow("locked, or dismissed") << Error{ErrorCode::KeychainLocked, {}} << u"The key store is locked"_s;
        QTest::newRow("no answer") << Error{ErrorCode::KeychainTimeout, {u"30"_s}} << u"did not answer within 30 seconds"_s;
        QTest::newRow("refused") << Error{ErrorCode::KeychainFailed, {u"the wallet was deleted"_s}}
                                 << u"The key store refused: the wallet was deleted"_s;
        QTest::newRow("given up") << Error{ErrorCode::Cancelled, {}} << u"Cancelled"_s;
    }

    void troubleIsSaidWithAWayOut()
    {
        QFETCH(const Error, trouble);
        QFETCH(const QString, words);
        m_stage->vault().refusal = trouble;
        give(good);
        QVERIFY(soon([&] { return seen<QPushButton>(window(), u"keepInMemory"_s) != nullptr; }));
        QVERIFY(seen<QPushButton>(window(), u"unlock"_s));
        QVERIFY2(bar().contains(words), qPrintable(bar()));
        QVERIFY(cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Value) == u"—");

        press(window(), u"keepInMemory"_s); // the only alternative
        QVERIFY(soon([&] { return !seen<QPushButton>(window(), u"unlock"_s); }));
        table()->setFocus();
        give(good);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::StoredIn) == u"memory, until you quit"; }));
        QCOMPARE(cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Check), u"Passing"_s);
    }

    void unlockingBringsItBack()
    {
        give(good);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::Check) == u"Passing"; }));
        press(window(), u"lockSecrets"_s);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::StoredIn) == u"key store, closed"; }));
        m_stage->vault().refusal = Error{ErrorCode::KeychainLocked, {}};
        press(window(), u"unlock"_s);
        QVERIFY(soon([&] { return bar().contains(u"The key store is locked"); }));
        m_stage->vault().refusal.reset();
        press(window(), u"unlock"_s);
        QVERIFY(soon([&] { return cell(u"SECRET_KEY"_s, EnvironmentModel::Column::StoredIn) == u"key store"; }));
        QVERIFY(!seen<QPushButton>(window(), u"unlock"_s));
    }

    // A key store that says nothing stops nobody.
    void theWindowGoesOnWhileItWaits()
    {
        m_stage->vault().silent = true;
        give(good);
        QVERIFY(soon([&] { return seen<QPushButton>(window(), u"giveUp"_s) != nullptr; }));
        QVERIFY(bar().contains(u"Waiting for the key store"));
        choose(u"DEBUG"_s); // what needs no secret goes on
        give(u"false"_s);
        QVERIFY(soon([&] { return cell(u"DEBUG"_s, EnvironmentModel::Column::Check) == u"Passing"; }));
        press(window(), u"giveUp"_s);
        QVERIFY(soon([&] { return seen<QPushButton>(window(), u"keepInMemory"_s) != nullptr; }));
        QVERIFY(bar().contains(u"Cancelled"));
    }

    void anotherKeyStoreIsNoticed()
    {
        m_stage->vault().program = u"kwalletd6"_s;
        m_stage->preferences().setValue(u"keystore/keeper"_s, u"gnome-keyring-daemon"_s);
        m_stage->reopenWindow();
        window().show();
        auto *bars = window().findChild<ConditionBars *>();
        QVERIFY(soon([&] { return bars->text(u"keyStore"_s).contains(u"kept by gnome-keyring-daemon so far; now kwalletd6"); }));
        auto *goOn = bars->findChild<QWidget *>(u"condition.keyStore"_s)->findChild<QAbstractButton *>();
        QTest::keyClick(goOn, Qt::Key_Space);
        QVERIFY(bars->text(u"keyStore"_s).isEmpty());
        QCOMPARE(m_stage->preferences().value(u"keystore/keeper"_s).toString(), u"kwalletd6"_s);
    }

    // A check whose secret may not go to its host says so, and one button leads on.
    void aWithheldSecretIsAllowedWhereItIsMissed()
    {
        m_stage->execute(SetVariable{u"API_TOKEN"_s, true, {}, QString(32, u'a')});
        m_stage->approveAll();
        m_stage->probe();
        const auto waits = std::ranges::find(m_stage->deployment().evidence(), Obstacle::SecretNotBound, &Evidence::obstacle);
        QVERIFY(waits != m_stage->deployment().evidence().end());
        window().reveal(m_stage->item(u"curl"_s));
        QAbstractButton *allow = nullptr;
        QVERIFY(soon([&] {
            for (QAbstractButton *each : window().findChildren<QAbstractButton *>()) {
                if (each->isVisible() && each->text() == u"Allow the secret…")
                    allow = each;
            }
            return allow != nullptr;
        }));
        allow->setFocus();
        QTest::keyClick(allow, Qt::Key_Space);
        auto *question = dialog<AllowSecretDialog>();
        QVERIFY(question);
        press(*question);
        QVERIFY(
            soon([&] { return m_stage->deployment().state().settings.secretHosts.contains(SecretBinding{u"API_TOKEN"_s, u"api.acme.io"_s, 443}); }));
    }

private:
    static constexpr QStringView good = u"x7Qp2vLm9KdR4tWz8NcB3hYs6JfG1aEu5pT0";

    MainWindow &window() { return m_stage->window(); }
    QTableView *table() { return window().findChild<QTableView *>(u"variables"_s); }
    QPushButton *button(const QString &name) { return window().findChild<QPushButton *>(name); }

    QString bar()
    {
        auto *inside = button(u"unlock"_s)->parentWidget();
        return inside->findChild<TextLabel *>()->text();
    }

    int rowOf(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        qFatal("no variable %s", qPrintable(name));
    }

    QString cell(const QString &name, EnvironmentModel::Column column) { return table()->model()->index(rowOf(name), int(column)).data().toString(); }

    void choose(const QString &name)
    {
        const int wanted = rowOf(name);
        for (int i = 0; i < 100 && table()->currentIndex().row() != wanted; ++i)
            QTest::keyClick(table(), table()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    void give(QStringView value)
    {
        QTest::keyClick(table(), Qt::Key_Return);
        auto *ask = dialog<ValueDialog>();
        if (!ask)
            qFatal("no dialog came up");
        type(*ask, u"value"_s, value.toString());
        press(*ask);
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 60'000))
            qFatal("the dialog stays");
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(EnvironmentPageTest)
#include "tst_environmentpage.moc"
