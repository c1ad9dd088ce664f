// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/historypanel.h"

#include "core/base/future.h"
#include "core/record/comparison.h"
#include "core/wording/errors.h"
#include "core/wording/systemname.h"
#include "core/wording/words.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLines = 12; // of a comparison; the records themselves hold everything

QString recordsOf(const ReportedDeployment &deployment)
{
    QStringList numbers;
    for (const KnownRecord &record : deployment.records)
        numbers.append(QString::number(record.number));
    numbers.removeDuplicates();
    return numbers.isEmpty() ? u"—"_s : numbers.join(u", "_s); // a cell that is empty says nothing to a reader
}

QString block(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString text = title + u'\n';
    for (const QString &line : lines.first(qMin(mostLines, lines.size())))
        text += u"  "_s + line + u'\n';
    return lines.size() > mostLines ? text + u"  …\n"_s : text;
}

} // namespace

HistoryPanel::HistoryPanel(HistoryService &history, QWidget *parent) :
    Card(parent),
    m_history(history),
    m_list(new QTreeWidget(this)),
    m_compare(new QPushButton(tr("Compare the two chosen"), this)),
    m_result(new TextLabel(TextLabel::Rank::Body, this))
{
    setObjectName(u"historyPanel"_s);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("Deployments"));
    m_list->setHeaderLabels({tr("Started"), tr("Deployment"), tr("Verdict"), tr("Exceptions"), tr("Record")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(160);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setEnabled(false);
    m_result->setObjectName(u"comparison"_s);
    m_result->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 18);
    all->setSpacing(10);
    all->addWidget(new TextLabel(tr("History"), TextLabel::Rank::Heading, this));
    all->addWidget(m_list, 1);
    all->addWidget(m_compare, 0, Qt::AlignLeading);
    all->addWidget(m_result);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryPanel::followChosen);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compareChosen);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void HistoryPanel::refresh()
{
    m_history.report(QDate(1970, 1, 1), QDate::currentDate().addDays(1)).then(this, [this](const Expected<PeriodReport> &report) {
        if (report)
            show(*report);
        else
            m_result->setTextOrHide(sentence(report.error()));
    });
}

// Newest first.
void HistoryPanel::show(const PeriodReport &report)
{
    m_list->clear();
    m_deployments = report.deployments;
    for (auto each = report.deployments.rbegin(); each != report.deployments.rend(); ++each) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(0, locale().toString(each->startedAt.toLocalTime(), QLocale::ShortFormat));
        row->setText(1, tr("%1 %2 to %3").arg(systemName(each->system, each->rehearsal), each->version, each->environment));
        row->setText(2, wordOf(each->verdict));
        row->setText(3, QString::number(each->exceptions.size()));
        row->setText(4, recordsOf(*each));
        row->setToolTip(1, each->reason);
    }
}

std::optional<std::pair<DeploymentId, DeploymentId>> HistoryPanel::chosenPair() const
{
    const auto deploymentOf = [this](QTreeWidgetItem *row) { return &m_deployments.at(m_deployments.size() - 1 - m_list->indexOfTopLevelItem(row)); };
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    if (chosen.isEmpty() || chosen.size() > 2)
        return std::nullopt;
    const ReportedDeployment *after = deploymentOf(chosen.first());
    const ReportedDeployment *before = chosen.size() == 2 ? deploymentOf(chosen.last()) : counterpartOf(m_deployments, *after);
    if (!before)
        return std::nullopt;
    const bool swapped = before->rehearsal != after->rehearsal ? after->rehearsal : after->startedAt < before->startedAt;
    return swapped ? std::pair(after->id, before->id) : std::pair(before->id, after->id);
}

void HistoryPanel::followChosen()
{
    m_compare->setEnabled(chosenPair().has_value());
    m_compare->setText(m_compare->isEnabled() && m_list->selectedItems().size() == 1 ? tr("Compare the rehearsal with the real one")
                                                                                     : tr("Compare the two chosen"));
}

void HistoryPanel::compareChosen()
{
    const auto pair = chosenPair();
    if (!pair)
        return;
    const auto &[before, after] = *pair;
    using Source = std::shared_ptr<const RecordSource>;
    andThen(m_history.source(before), this, [this, after = after](const Source &old) {
        return andThen(m_history.source(after), this, [this, old](const Source &now) {
            showComparison(*old, *now);
            return readyFuture(Expected<>());
        });
    }).then(this, [this](const Expected<> &done) {
        if (!done)
            m_result->setTextOrHide(sentence(done.error()));
    });
}

void HistoryPanel::showComparison(const RecordSource &before, const RecordSource &after)
{
    const Comparison comparison = compare(before, after);
    const QString text =
        block(tr("Changed"), comparison.items) + block(tr("Slower"), comparison.slower) + block(tr("An exception both times"), comparison.again);
    m_result->setTextOrHide(text.isEmpty() ? tr("Nothing differs between the two.") : text.trimmed());
}

} // namespace countersign
