// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/historyservice.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTreeWidget;

namespace countersign {

class TextLabel;

// Every deployment of the journal with what it came to; of two chosen ones, what changed between them.
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
    void compareChosen();
    void showComparison(const RecordSource &before, const RecordSource &after);

    HistoryService &m_history;
    QTreeWidget *const m_list;
    QPushButton *const m_compare;
    TextLabel *const m_result;
};

} // namespace countersign
