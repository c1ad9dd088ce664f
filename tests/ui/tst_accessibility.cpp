// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/tree/checklistview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Health

- [ ] The service answers

  ```bash
  curl -f https://shop.test/health
  # Expected: 200
  ```

- [ ] Dashboards are open

## Sign-off

- [ ] Release Manager: ________
- [ ] QA Lead: ________
)";

QStringList said; // what was announced, in order

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        said << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

bool wantsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::MenuItem: return true;
    default: return false;
    }
}

QString classOf(const QObject *object) { return object ? QString::fromLatin1(object->metaObject()->className()) : QString(); }

// Everything that can be seen and used, as a screen reader walks it.
void walk(QAccessibleInterface *at, QStringList &nameless, int &visited, int depth = 0)
{
    if (!at || !at->isValid() || depth > 40 || at->state().invisible)
        return;
    ++visited;
    if (wantsName(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty() && at->text(QAccessible::Description).trimmed().isEmpty()) {
        const QObject *object = at->object();
        const auto *parent = object ? object->parent() : nullptr;
        nameless << u"role %1 %2 %3 in %4"_s.arg(at->role()).arg(classOf(object), object ? object->objectName() : QString(), classOf(parent));
    }
    if (at->role() == QAccessible::Tree || at->role() == QAccessible::Table)
        return; // cells are looked at by the model
    for (int i = 0; i < at->childCount(); ++i)
        walk(at->child(i), nameless, visited, depth + 1);
}

} // namespace

// What reaches somebody who does not see the window.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QAccessible::setActive(true);
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        said.clear();
        m_before = QAccessible::installUpdateHandler(listen);
    }

    void cleanup()
    {
        QAccessible::installUpdateHandler(m_before);
        m_stage.reset();
    }

    void everyControlHasAName()
    {
        m_stage->approveAll();
        m_stage->probe();
        for (const Page page : keyedPages() << Page::Welcome) {
            window().showPage(page);
            window().reveal(m_stage->item(u"The service"_s));
            window().showPage(page);
            QTest::qWait(20);
            QStringList nameless;
            int visited = 0;
            walk(QAccessible::queryAccessibleInterface(&window()), nameless, visited);
            QVERIFY2(visited > 20, qPrintable(QString::number(visited)));
            QVERIFY2(nameless.isEmpty(), qPrintable(nameOf(page) + u": "_s + nameless.join(u'\n')));
        }
    }

    void everyFieldOfADialogHasAName()
    {
        window().reveal(m_stage->item(u"The service"_s));
        for (const QString &id : {u"note"_s, u"waive"_s, u"assign"_s, u"evidence"_s, u"reviewProbes"_s, u"enrol"_s, u"export"_s, u"palette"_s,
                                  u"editKeys"_s, u"contacts"_s}) {
            window().actions().find(id)->trigger();
            auto *shown = dialog<QDialog>();
            QVERIFY2(shown, qPrintable(id));
            QStringList nameless;
            int visited = 0;
            walk(QAccessible::queryAccessibleInterface(shown), nameless, visited);
            QVERIFY2(visited > 3 && nameless.isEmpty(), qPrintable(id + u": "_s + nameless.join(u'\n')));
            shown->close();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }

    void noCellIsEmpty()
    {
        int cells = 0;
        for (const QAbstractItemView *view : window().findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model())
                continue;
            QList<QModelIndex> parents{QModelIndex()};
            while (!parents.isEmpty()) {
                const QModelIndex parent = parents.takeFirst();
                for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                    for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                        const QModelIndex cell = view->model()->index(row, column, parent);
                        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
                        ++cells;
                        QVERIFY2(!spoken.isEmpty() || !cell.data().toString().isEmpty(),
                                 qPrintable(view->objectName() + u" column "_s + QString::number(column)));
                    }
                    parents << view->model()->index(row, 0, parent);
                }
            }
        }
        QVERIFY(cells > 12);
    }

    void aRowSaysWhereItStands()
    {
        window().reveal(m_stage->item(u"Dashboards"_s));
        const auto *tree = window().findChild<ChecklistView *>();
        const QModelIndex item = tree->currentIndex().siblingAtColumn(0);
        QCOMPARE(item.data(Qt::AccessibleTextRole).toString(), u"Dashboards are open, level 2, Open"_s);
        QCOMPARE(item.parent().data(Qt::AccessibleTextRole).toString(), u"Health, level 1, Open, 0 of 2"_s);
    }

    // The verdict with it. How long it takes is no matter for a test: no timer but that of a batch stands between the answer and the word.
    void aFlipIsSaidAloud()
    {
        if (!QAccessible::isActive())
            QSKIP("nothing listens on this platform: run it under X with an accessibility bus");
        m_stage->approveAll();
        m_stage->probe();
        said.clear();
        const CheckSpec check = m_stage->deployment().checks().first();
        m_stage->prober().script(check.target.address, Observation{.status = 503, .connected = true});
        QElapsedTimer clock;
        connect(&m_stage->session().monitor(), &ProbeMonitor::judged, this, [&] { clock.start(); });
        m_stage->probe();
        QVERIFY2(soon([] { return heard(u"Now failing"_s) && heard(u"NO-GO"_s); }), qPrintable(said.join(u'|')));
        qInfo("said %lld ms after the answer", clock.elapsed());
    }

private:
    MainWindow &window() { return m_stage->window(); }

    static bool heard(const QString &word)
    {
        return std::ranges::any_of(said, [&](const QString &text) { return text.contains(word); });
    }

    std::unique_ptr<Stage> m_stage;
    QAccessible::UpdateHandler m_before = nullptr;
};

COUNTERSIGN_SUITE(AccessibilityTest)
#include "tst_accessibility.moc"
