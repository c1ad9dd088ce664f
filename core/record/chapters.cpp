// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/rollbackplan.h"
#include "core/record/auditparts.h"
#include "core/wording/durations.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What happened beside the ticking, each kind in a chapter of its own; a kind that did not happen has none.
class Chapters
{
public:
    Chapters(const RecordSource &source, const RecordNames &names) : m_source(source), m_names(names) {}

    QList<AuditChapter> collect()
    {
        add(emergency());
        add(waivers());
        add(handOvers());
        for (const Rollback &each : m_source.state.operations.rollbacks)
            add(rollback(each));
        add(answers());
        add(watch());
        add(recurring());
        add(otherCommands());
        return m_chapters;
    }

private:
    const Operations &operations() const { return m_source.state.operations; }

    void add(AuditChapter chapter)
    {
        if (m_source.detail == RecordDetail::Summary)
            chapter.sections.clear();
        chapter.facts.removeIf([](const AuditFact &fact) { return fact.value.isEmpty(); });
        chapter.sections.removeIf([](const AuditSection &section) { return section.items.isEmpty(); });
        if (!chapter.facts.isEmpty() || !chapter.sections.isEmpty())
            m_chapters.append(chapter);
    }

    QString by(const PersonId &person, const QDateTime &at) const { return recordText(RecordText::By, {m_names.person(person), m_names.time(at)}); }

    AuditChapter emergency() const
    {
        const std::optional<Emergency> &declared = m_source.state.emergency;
        if (!declared)
            return {};
        const bool reviewed = declared->reviewedAt.isValid();
        return {.title = recordText(RecordText::Emergency),
                .facts = {{recordText(RecordText::Declared), by(declared->by, declared->at)},
                          {recordText(RecordText::Why), declared->fact.reason},
                          {recordText(RecordText::ReviewDue), m_names.time(declared->fact.reviewDue)},
                          {recordText(RecordText::Reviewed),
                           reviewed ? by(declared->reviewedBy, declared->reviewedAt) : recordText(RecordText::NotReviewed)},
                          {recordText(RecordText::Findings), declared->findings}}};
    }

    // Those that stand; one that was taken back is in the timeline.
    AuditChapter waivers() const
    {
        AuditSection section;
        const auto take = [&](const ItemId &id, const QString &text, int line) {
            const ItemState state = m_source.state.items.value(id);
            if (state.attestation != Attestation::Waived)
                return;
            AuditItem item{.id = id, .text = text, .status = Status::Waived, .who = m_names.person(state.by), .when = m_names.minute(state.at)};
            item.line = line;
            item.remarks.append(recordText(RecordText::AsReason, {state.until, state.reason}));
            if (!state.ticket.isEmpty())
                item.remarks.append(recordText(RecordText::Ticket, {state.ticket}));
            if (!state.requester.isEmpty())
                item.remarks.append(recordText(RecordText::AskedForBy, {m_names.person(state.requester)}));
            section.items.append(item);
        };
        for (const Item &item : m_source.checklist.items)
            take(item.id, item.text, item.lines.first);
        for (const Step &step : m_source.checklist.steps)
            take(step.id, step.text, step.lines.first);
        return {.title = recordText(RecordText::Waivers), .sections = {section}};
    }

    AuditChapter handOvers() const
    {
        AuditChapter chapter{.title = recordText(RecordText::HandOver)};
        for (const RecordedEvent &event : m_source.events) {
            if (const auto *handed = std::get_if<LeadHandedOver>(&event.fact))
                chapter.facts.append(
                    {m_names.second(event.event.at),
                     recordText(RecordText::HandedOver, {m_names.person(event.event.actor), m_names.person(handed->to), handed->reason})});
        }
        return chapter;
    }

    QString outcomeOf(const Rollback &rollback) const
    {
        switch (rollback.standing) {
        case RollbackStanding::UnderWay: return recordText(RecordText::RollbackUnderWay);
        case RollbackStanding::StoodDown:
            return recordText(RecordText::RollbackStoodDown, {m_names.time(rollback.endedAt), rollback.standDownReason});
        case RollbackStanding::Finished: break;
        }
        const RollbackFinished &finished = rollback.finished;
        QString outcome = finished.secondsToGreen < 0
                              ? recordText(RecordText::RollbackNotGreen, {m_names.time(rollback.endedAt)})
                              : recordText(RecordText::RollbackGreen, {m_names.time(rollback.endedAt), durationText(finished.secondsToGreen)});
        if (finished.objectiveSeconds > 0)
            outcome += u" · "_s + recordText(RecordText::RollbackObjective, {durationText(finished.objectiveSeconds)});
        if (!finished.reason.isEmpty())
            outcome += u" · "_s + recordText(RecordText::Reason, {finished.reason});
        return outcome;
    }

    AuditItem stepItem(const Rollback &rollback, const ItemId &id) const
    {
        AuditItem item{.id = id, .text = m_names.leaf(id)};
        const auto done = std::ranges::find(rollback.done, id, &RollbackStep::item);
        if (done == rollback.done.end())
            return item;
        item.status = Status::Ticked;
        item.who = m_names.person(done->by);
        item.when = m_names.minute(done->at);
        if (!done->note.isEmpty())
            item.remarks.append(done->note);
        return item;
    }

    AuditItem verificationItem(const QString &seen) const
    {
        const CheckSpec *check = m_names.check(CheckId(seen.section(u'=', 0, 0)));
        const QString status = seen.section(u'=', 1);
        const bool green = status == nameOf(EvidenceStatus::Passing);
        return {.text = check ? check->sentence : seen.section(u'=', 0, 0),
                .status = green                                       ? Status::Verified
                          : status == nameOf(EvidenceStatus::Failing) ? Status::Failing
                                                                      : Status::Unknown};
    }

    AuditChapter rollback(const Rollback &rollback) const
    {
        const RollbackPlan plan = rollbackPlanOf(m_source.checklist, m_source.checks, m_source.state);
        const RollbackVariant *variant = plan.variant(rollback.fact.variant);
        AuditSection steps{.title = recordText(RecordText::RollbackSteps), .level = 2, .status = Status::Ticked};
        for (const ItemId &id : (variant ? variant->steps : QList<ItemId>()) + plan.verificationItems)
            steps.items.append(stepItem(rollback, id));
        for (const RollbackStep &done : rollback.done) { // of a text that has been revised since
            if (!std::ranges::contains(steps.items, done.item, &AuditItem::id))
                steps.items.append(stepItem(rollback, done.item));
        }
        steps.required = int(steps.items.size());
        steps.settled = int(std::ranges::count(steps.items, Status::Ticked, &AuditItem::status));
        steps.status = steps.settled == steps.required ? Status::Ticked : Status::Open;
        AuditSection verification{.title = recordText(RecordText::RollbackVerification), .level = 2, .status = Status::Verified};
        for (const QString &seen : rollback.finished.verification) {
            verification.items.append(verificationItem(seen));
            verification.status = std::min(verification.status, verification.items.last().status);
        }
        return {.title = recordText(rollback.fact.drill ? RecordText::RollbackDrill : RecordText::Rollback),
                .facts = {{recordText(RecordText::Called), by(rollback.by, rollback.at)},
                          {recordText(RecordText::Why), rollback.fact.reason},
                          {recordText(RecordText::Triggers), rollback.fact.triggers.join(u"; "_s)},
                          {recordText(RecordText::Variant), rollback.fact.variant},
                          {recordText(RecordText::BackTo), rollback.fact.target},
                          {recordText(RecordText::Outcome), outcomeOf(rollback)}},
                .sections = {steps, verification}};
    }

    // Blanks that were filled, ways that were chosen, conditions that were answered.
    AuditChapter answers() const
    {
        AuditChapter chapter{.title = recordText(RecordText::Answers)};
        const DeploymentState &state = m_source.state;
        for (const QMap<QString, Answer> &answers : {state.alternatives, state.conditions, state.fields}) {
            for (const Answer &answer : answers) {
                if (!answer.value.isEmpty())
                    chapter.facts.append({answer.label, recordText(RecordText::AnsweredBy, {answer.value, by(answer.by, answer.at)})});
            }
        }
        return chapter;
    }

    struct Lane {
        int samples = 0;
        int failed = 0;
        int hours = 0;
        int slowest = 0; // of the hourly medians
        QDateTime until = {};
    };

    AuditSection lanes() const
    {
        QMap<CheckId, Lane> lanes;
        for (const CheckWatched &hour : operations().watched) {
            Lane &lane = lanes[hour.check];
            lane.samples += hour.samples;
            lane.failed += hour.failed;
            lane.slowest = std::max(lane.slowest, hour.median);
            lane.until = lane.until.isValid() ? std::max(lane.until, hour.until) : hour.until;
            ++lane.hours;
        }
        AuditSection section{.title = recordText(RecordText::Watched), .level = 2, .status = Status::Verified};
        for (const auto &[id, lane] : lanes.asKeyValueRange()) {
            const CheckSpec *check = m_names.check(id);
            const QStringList figures{QString::number(lane.samples), QString::number(lane.failed), QString::number(lane.slowest)};
            section.items.append({.text = check ? check->sentence : id.toString(),
                                  .status = lane.failed > 0 ? Status::Degraded : Status::Verified,
                                  .when = m_names.minute(lane.until),
                                  .remarks = {recordCount(RecordText::WatchedFor, lane.hours, figures)}});
            section.status = std::min(section.status, section.items.last().status);
        }
        return section;
    }

    AuditSection incidents() const
    {
        AuditSection section{.title = recordText(RecordText::Incidents), .level = 2, .status = Status::Degraded};
        for (const Incident &incident : operations().incidents) {
            const CheckSpec *check = m_names.check(incident.check);
            const bool over = incident.until.isValid();
            section.items.append({.text = check ? check->sentence : incident.check.toString(),
                                  .status = over ? Status::Degraded : Status::Failing,
                                  .when = m_names.minute(incident.from),
                                  .remarks = {over ? recordText(RecordText::IncidentOver, {durationText(incident.from.secsTo(incident.until))})
                                                   : recordText(RecordText::IncidentOn)}});
            section.status = std::min(section.status, section.items.last().status);
        }
        return section;
    }

    AuditChapter watch() const
    {
        const bool closed = operations().watchClosedAt.isValid();
        const bool watched = closed || !operations().watched.isEmpty() || !operations().incidents.isEmpty();
        if (!watched)
            return {};
        return {.title = recordText(RecordText::Watch),
                .facts = {{recordText(RecordText::LiveSince), m_names.time(operations().liveAt)},
                          {recordText(RecordText::WatchEnded), m_names.time(operations().watchClosedAt)},
                          {recordText(RecordText::Addendum), operations().addendum}},
                .sections = {lanes(), incidents()}};
    }

    AuditChapter recurring() const
    {
        AuditSection section;
        for (const RecurringRecord &done : operations().recurring) {
            const QString line = done.task.section(u'.', 1);
            const QString leaf = m_names.leaf(ItemId(done.task));
            AuditItem item{.text = leaf == done.task ? recordText(RecordText::WorkOfLine, {line}) : leaf, .status = Status::Ticked};
            item.who = m_names.person(done.by);
            item.when = m_names.minute(done.at);
            item.remarks.append(recordText(RecordText::DueOn, {done.fact.occurrence}));
            if (!done.fact.note.isEmpty())
                item.remarks.append(done.fact.note);
            section.items.append(item);
        }
        return {.title = recordText(RecordText::Maintenance), .sections = {section}};
    }

    // Those that were run for no item of this text.
    AuditChapter otherCommands() const
    {
        AuditSection section;
        for (const CommandRecord &run : operations().commands) {
            if (m_names.leaf(run.item) != run.item.toString() && !run.item.isEmpty())
                continue;
            const AuditCommand command = auditCommandOf(run, m_source, m_names);
            AuditItem item{.text = shortened(run.fact.text.section(u'\n', 0, 0)), .who = command.who, .when = command.when, .commands = {command}};
            item.status = command.truth == Truth::Holds ? Status::Ticked : Status::Failing;
            item.line = run.fact.line;
            section.items.append(item);
        }
        return {.title = recordText(RecordText::Commands), .sections = {section}};
    }

    const RecordSource &m_source;
    const RecordNames &m_names;
    QList<AuditChapter> m_chapters;
};

} // namespace

QList<AuditChapter> chaptersOf(const RecordSource &source, const RecordNames &names) { return Chapters(source, names).collect(); }

} // namespace countersign
