// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/markdownreader.h"
#include "core/record/periodreport.h"
#include "core/services/journal.h"

namespace countersign {

// What the journal knows of deployments that are not open: each folded anew, with its own checklist. Main thread; the work is off it.
class HistoryService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryService)
public:
    HistoryService(Journal &journal, const MarkdownReader &reader, const Clock &clock, QObject *parent = nullptr);

    // As its record would be made now.
    QFuture<Expected<std::shared_ptr<const RecordSource>>> source(const DeploymentId &deployment);

    // Every deployment started on these days, in the local zone.
    QFuture<Expected<PeriodReport>> report(const QDate &from, const QDate &to);

private:
    QFuture<Expected<std::shared_ptr<const RecordSource>>> sourceOfLoaded(const DeploymentId &deployment);
    QFuture<Expected<PeriodReport>> addTo(std::shared_ptr<PeriodReport> report, std::shared_ptr<QList<DeploymentId>> left);

    Journal &m_journal;
    const MarkdownReader &m_reader;
    const Clock &m_clock;
};

} // namespace countersign
