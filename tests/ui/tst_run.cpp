// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "models/checklistroles.h"
#include "tests/support/suite.h"
#include "ui/details/checkcard.h"
#include "ui/run/countchip.h"
#include "ui/theme/theme.h"
#include "ui/tree/checklistview.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QTextBrowser>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = R"(# Release

## Database

- [ ] Backups are fresh
- [ ] Migrations are applied

  ```bash
  ./manage migrate --check
  ```

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

## Troubleshooting

### Issue: The service does not answer

```bash
./manage restart-service
```
)";

} // namespace

// The run page, as a person with a keyboard meets it.
class RunPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->start(checklist);
        m_stage->window().resize(1280, 800);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_stage.reset();
    }

    void theSpaceBarTicksAndTicksOff()
    {
        const ItemId item = m_stage->item(u"Backups"_s);
        m_stage->window().reveal(item);
        QTest::keyClick(&tree(), Qt::Key_Space);
        QVERIFY(soon([&] { return m_stage->deployment().state().items.value(item).attestation == Attestation::Ticked; }));
        QTRY_COMPARE(chip(Status::Ticked)->text(), u"1 ticked"_s);
        QCOMPARE(tree().currentIndex().siblingAtColumn(0).data(ChecklistRole::Status).value<Status>(), Status::Ticked);
        QTest::keyClick(&tree(), Qt::Key_Space);
        QVERIFY(soon([&] { return m_stage->deployment().state().items.value(item).attestation == Attestation::Open; }));
        QTRY_VERIFY(!chip(Status::Ticked)->isVisible());
    }

    void aClickOnTheBoxTicksInBothDirections()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            const ItemId item = m_stage->item(direction == Qt::LeftToRight ? u"Backups"_s : u"Dashboards"_s);
            m_stage->window().reveal(item);
            const QRect row = tree().visualRect(tree().currentIndex());
            const int in = row.height() / 2;
            QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                              {direction == Qt::LeftToRight ? row.left() + in : row.right() - in, row.center().y()});
            QVERIFY(soon([&] { return m_stage->deployment().state().items.value(item).attestation == Attestation::Ticked; }));
        }
    }

    void aCountShowsOnlyItsItems()
    {
        const ItemId item = m_stage->item(u"Backups"_s);
        m_stage->window().reveal(item);
        QTest::keyClick(&tree(), Qt::Key_Space);
        QVERIFY(soon([&] { return chip(Status::Ticked)->isVisible(); }));
        toggle(chip(Status::Ticked));
        QTRY_COMPARE(leaves(), QStringList{u"Backups are fresh"_s});
        toggle(chip(Status::Ticked));
        QTRY_VERIFY(leaves().size() >= 4);
    }

    void slashFindsByWords()
    {
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_Slash);
        auto *line = seen<QLineEdit>(m_stage->window(), u"filterLine"_s);
        QVERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u"migrate"_s);
        QTRY_COMPARE(leaves(), QStringList{u"Migrations are applied"_s}); // found by its command
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(leaves().size() >= 4);
    }

    void whatWasOpenAndChosenComesBackAfterAFilter()
    {
        tree().collapseAll();
        m_stage->window().reveal(m_stage->item(u"Migrations"_s));
        const QStringList open = tree().openPlaces();
        const QString place = tree().place();
        QVERIFY(!open.isEmpty() && !place.isEmpty());
        auto *line = seen<QLineEdit>(m_stage->window(), u"filterLine"_s);
        line->setFocus();
        QTest::keyClicks(line, u"zzzz"_s); // nothing is left
        QTRY_COMPARE(tree().model()->rowCount(), 0);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_COMPARE(tree().openPlaces(), open);
        QCOMPARE(tree().place(), place);
    }

    void theDetailsHoldTheItemsOwnCode()
    {
        m_stage->window().reveal(m_stage->item(u"Migrations"_s));
        QTRY_VERIFY(seen<TextLabel>(m_stage->window(), u"itemTitle"_s)->text() == u"Migrations are applied"_s);
        QVERIFY(detailsHold(u"./manage migrate --check"_s));
    }

    void aRedProbeTurnsTheVerdictAndContradictsTheTick()
    {
        const ItemId item = m_stage->item(u"The service"_s);
        m_stage->approveAll();
        m_stage->probe();
        QTRY_COMPARE(statusOf(item), Status::Open);
        m_stage->window().reveal(item);
        QTRY_COMPARE(doubt(), u"The probe says it holds. Tick it when you agree."_s);
        QTest::keyClick(&tree(), Qt::Key_Space);
        QVERIFY(soon([&] { return statusOf(item) == Status::Verified; }));

        for (const CheckSpec &check : m_stage->deployment().checks())
            m_stage->prober().script(check.target.address, {.phases = {.total = 12}, .status = 503, .connected = true});
        m_stage->probe();
        QVERIFY(soon([&] { return statusOf(item) == Status::Failing; }));
        QTRY_COMPARE(seen<TextLabel>(m_stage->window(), u"verdictWord"_s)->text(), u"NO-GO"_s);
        QVERIFY2(doubt().startsWith(u"⚑ The probe contradicts this tick: answered 503"_s), qPrintable(doubt()));
        const QList<TextLabel *> labels = m_stage->window().findChildren<TextLabel *>();
        const auto got = std::ranges::find(labels, u"503"_s, [](const TextLabel *each) { return each->text(); });
        QVERIFY(got != labels.end() && (*got)->isVisible() && (*got)->font().bold()); // what differs from what was expected
        // the text knows what to do about it
        QTRY_VERIFY(detailsHold(u"Issue: The service does not answer"_s) && detailsHold(u"./manage restart-service"_s));
        m_stage->window().reveal(m_stage->item(u"Dashboards"_s)); // the last of them
        QTest::keyClick(&m_stage->window(), Qt::Key_F8);
        QTRY_COMPARE(seen<TextLabel>(m_stage->window(), u"itemTitle"_s)->text(), u"The service answers"_s); // the worst blocker first
    }

    void theCardsOfChecksAreSeenWhole()
    {
        const auto cards = [this] { return m_stage->window().findChildren<CheckCard *>(); };
        const auto isWhole = [](const CheckCard *card) {
            return !card->visibleRegion().isEmpty() && card->height() >= card->heightForWidth(card->width());
        };
        m_stage->approveAll();
        for (int round = 0; round < 2; ++round) { // before an answer, and with one
            m_stage->window().reveal(m_stage->item(u"Backups"_s)); // which has none
            QTRY_VERIFY(cards().isEmpty());
            m_stage->window().reveal(m_stage->item(u"The service"_s));
            QTRY_VERIFY(!cards().isEmpty() && isWhole(cards().first()));
            m_stage->probe();
        }
    }

    void everyTextGrowsWithTheScale()
    {
        m_stage->window().reveal(m_stage->item(u"Backups"_s));
        auto *title = seen<TextLabel>(m_stage->window(), u"itemTitle"_s);
        const int before = title->fontMetrics().height();
        m_stage->window().theme().setTextScale(200);
        QTRY_COMPARE_GE(title->fontMetrics().height(), before * 18 / 10);
        m_stage->window().theme().setTextScale(100);
    }

private:
    ChecklistView &tree() { return *seen<ChecklistView>(m_stage->window(), u"checklistView"_s); }
    QString doubt() { return m_stage->window().findChild<TextLabel *>(u"itemDoubt"_s)->text(); }

    bool detailsHold(const QString &text)
    {
        return std::ranges::any_of(m_stage->window().findChildren<QTextBrowser *>(),
                                   [&](const QTextBrowser *browser) { return browser->isVisible() && browser->toPlainText().contains(text); });
    }

    static void toggle(CountChip *chip)
    {
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
    }

    CountChip *chip(Status status)
    {
        const auto chips = m_stage->window().findChildren<CountChip *>();
        return *std::ranges::find(chips, status, &CountChip::status);
    }

    Status statusOf(const ItemId &item)
    {
        const QList<Item> items = m_stage->deployment().checklist().items;
        const auto at = std::ranges::find(items, item, &Item::id) - items.begin();
        return m_stage->deployment().view().items.at(at).status;
    }

    // The items that the tree shows, top to bottom.
    QStringList leaves()
    {
        QStringList shown;
        tree().expandAll();
        for (QModelIndex row = tree().model()->index(0, 0); row.isValid(); row = tree().indexBelow(row)) {
            if (row.data(ChecklistRole::Kind).value<NodeKind>() == NodeKind::Item)
                shown << row.data().toString();
        }
        return shown;
    }

    std::unique_ptr<Stage> m_stage;
};

COUNTERSIGN_SUITE(RunPageTest)
#include "tst_run.moc"
