// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/historyservice.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
class QTreeWidget;

namespace countersign {

class TextLabel;

// Every deployment of the journal with what it came to; of two chosen ones, or of one and its rehearsal, what changed between them.
class HistoryPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)
public:
    explicit HistoryPanel(HistoryService &history, QWidget *parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const PeriodReport &report);
    void followChosen();
    void compareChosen();
    std::optional<std::pair<DeploymentId, DeploymentId>> chosenPair() const; // the older first, a rehearsal before what it was for
    void showComparison(const RecordSource &before, const RecordSource &after);

    HistoryService &m_history;
    QTreeWidget *const m_list;
    QPushButton *const m_compare;
    TextLabel *const m_result;
    QList<ReportedDeployment> m_deployments; // oldest first
};

} // namespace countersign
