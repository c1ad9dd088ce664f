// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/factsentences.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Ticks of one person for one reason within a minute: a selection, or a page worked down. Each stands with its time at its item.
struct Ticks {
    const RecordedEvent *first = nullptr;
    const RecordedEvent *last = nullptr;
    qsizetype count = 0;

    QString reason() const { return std::get<ItemTicked>(first->fact).reason; }
    bool takes(const RecordedEvent &event) const
    {
        const auto *ticked = std::get_if<ItemTicked>(&event.fact);
        return count > 0 && ticked && ticked->reason == reason() && last->event.actor == event.event.actor
               && last->event.at.secsTo(event.event.at) < 60;
    }
};

class Timeline
{
public:
    Timeline(const RecordSource &source, const RecordNames &names) : m_source(source), m_names(names) {}

    QList<AuditFact> collect()
    {
        for (const RecordedEvent &event : m_source.events) {
            if (!m_ticks.takes(event))
                closeTicks();
            if (std::holds_alternative<ItemTicked>(event.fact))
                m_ticks = {m_ticks.count > 0 ? m_ticks.first : &event, &event, m_ticks.count + 1};
            else
                add(event, sentenceOf(event));
        }
        closeTicks();
        return m_timeline;
    }

private:
    void add(const RecordedEvent &event, const QString &sentence) { m_timeline.append({m_names.second(event.event.at), sentence}); }

    QString sentenceOf(const RecordedEvent &event) const
    {
        return factSentence(
            event.fact,
            {.actor = m_names.person(event.event.actor), .about = m_names.about(event), .other = m_names.person(secondPerson(event.fact))});
    }

    void closeTicks()
    {
        const Ticks ticks = std::exchange(m_ticks, {});
        if (ticks.count == 1)
            add(*ticks.first, sentenceOf(*ticks.first));
        if (ticks.count <= 1)
            return;
        const QString sentence = recordCount(RecordText::TickedSeveral, ticks.count,
                                             {m_names.person(ticks.first->event.actor), m_names.about(*ticks.first), m_names.about(*ticks.last)});
        const QString reason = ticks.reason().isEmpty() ? QString() : u": "_s + recordText(RecordText::Reason, {ticks.reason()});
        add(*ticks.first, sentence + reason);
    }

    const RecordSource &m_source;
    const RecordNames &m_names;
    Ticks m_ticks;
    QList<AuditFact> m_timeline;
};

} // namespace

QList<AuditFact> timelineOf(const RecordSource &source, const RecordNames &names) { return Timeline(source, names).collect(); }

} // namespace countersign
