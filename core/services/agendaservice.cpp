// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/agendaservice.h"

#include "core/base/future.h"
#include "core/services/historyservice.h"

#include <QSaveFile>

namespace countersign {

AgendaService::AgendaService(const Journal &journal, HistoryService &history, const Clock &clock, QObject *parent) :
    QObject(parent),
    m_journal(journal),
    m_history(history),
    m_clock(clock)
{
}

QFuture<Expected<CollectedAgenda>> AgendaService::collect(int days)
{
    return add(std::make_shared<CollectedAgenda>(), agendaDeployments(m_journal.state()), days);
}

// One system after the other: each has its own checklist.
QFuture<Expected<CollectedAgenda>> AgendaService::add(std::shared_ptr<CollectedAgenda> collected, QList<DeploymentId> left, int days)
{
    if (left.isEmpty()) {
        std::ranges::stable_sort(collected->entries, {}, &AgendaEntry::due);
        return readyFuture<CollectedAgenda>(*collected);
    }
    const DeploymentId next = left.takeFirst();
    return andThen(m_history.source(next), this, [this, collected, left, days](const std::shared_ptr<const RecordSource> &source) {
        const QDateTime now = m_clock.now();
        collected->entries += agendaOf(source->checklist, source->state, now, now.date().addDays(days));
        collected->sources.append({source->state, agendaTasks(source->checklist, source->state)});
        return add(collected, left, days);
    });
}

QFuture<Expected<>> AgendaService::writeCalendar(const QString &path)
{
    return andThen(collect(0), this, [this, path](const CollectedAgenda &collected) {
        const QByteArray calendar = calendarOf(collected.sources, m_clock.now());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
            return failedFuture<>(Error{ErrorCode::FileUnwritable, {path, file.errorString()}});
        return readyFuture<>(Expected<>());
    });
}

} // namespace countersign
