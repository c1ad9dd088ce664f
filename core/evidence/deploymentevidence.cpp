// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/deploymentevidence.h"

#include "core/agenda/agenda.h"
#include "core/checklist/writtendate.h"
#include "core/deployment/gates.h"
#include "core/deployment/questions.h"
#include "core/evidence/rollupevidence.h"
#include "core/probing/prepared.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What a condition is about, as it is now.
struct Finding {
    QString placeholder = {};
    QString value = {}; // empty: nothing is known
    bool mayStillHold = false; // that it does not yet is no failure
    bool mayStillFail = false; // that it holds so far is no success
};

QString seconds(qint64 value) { return QString::number(qMax<qint64>(0, value)) + u's'; }

bool isOpen(const DeploymentFacts &facts, const ItemId &item) { return facts.state.items.value(item).attestation == Attestation::Open; }

QString valueOf(const Field &field, const DeploymentFacts &facts)
{
    return facts.state.fields.value(fieldId(facts.checklist, field)).value.trimmed();
}

Finding ageOfDocument(const CheckSpec &check, const DeploymentFacts &facts)
{
    const QDate date = writtenDate(check.target.body);
    return {u"AGE"_s, date.isValid() ? QString::number(qMax<qint64>(0, date.daysTo(facts.now.date()))) + u'd' : QString()};
}

// A part that must be finished before anything behind it: that fails once somebody has gone on.
Finding openInPart(const CheckSpec &check, const DeploymentFacts &facts)
{
    const Standings standings = standingsOf(facts.checklist, facts.state);
    const QList<Item> &items = facts.checklist.items;
    const QSet<ItemId> part(check.items.begin(), check.items.end());
    int open = 0;
    qsizetype last = -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!part.contains(items.at(i).id))
            continue;
        last = i;
        open += isOpen(facts, items.at(i).id) && standings.items.at(i).excuse == Excuse::None;
    }
    const auto behind = items.sliced(last + 1);
    const bool wentOn = std::ranges::any_of(behind, [&](const Item &item) { return !isOpen(facts, item.id); });
    return {u"OPEN"_s, QString::number(open), !wentOn};
}

// What was left open in parts before the last one that was begun.
Finding openBefore(const DeploymentFacts &facts)
{
    const Standings standings = standingsOf(facts.checklist, facts.state);
    const QList<Item> &items = facts.checklist.items;
    int begun = -1;
    for (const Item &item : items) {
        if (!isOpen(facts, item.id))
            begun = qMax(begun, item.section);
    }
    int open = 0;
    for (qsizetype i = 0; i < items.size(); ++i)
        open += items.at(i).section < begun && standings.items.at(i).required && isOpen(facts, items.at(i).id)
                && standings.items.at(i).excuse == Excuse::None;
    return {u"OPEN"_s, begun < 0 ? QString() : QString::number(open)};
}

// The blank on its line; where it has none, the one that the sentence names: "RTO defined" beside "RTO: ____".
Finding valueOfField(const CheckSpec &check, const DeploymentFacts &facts)
{
    const Field *named = nullptr;
    for (const Field &field : facts.checklist.fields) {
        if (check.lines.contains(field.line))
            return {u"VALUE"_s, valueOf(field, facts)};
        if (!named && !field.label.isEmpty() && check.target.body.contains(field.label, Qt::CaseInsensitive))
            named = &field;
    }
    return {u"VALUE"_s, named ? valueOf(*named, facts) : QString()};
}

// A table of people: what of it is still a stand-in, until the system is live.
Finding valueOfContacts(const CheckSpec &check, const DeploymentFacts &facts)
{
    QStringList cells;
    for (const Contact &contact : facts.checklist.contacts) {
        if (check.lines.contains(contact.line))
            cells << contact.role << contact.name << contact.reach;
    }
    QString text = cells.join(u", "_s);
    for (const auto &[placeholder, value] : facts.state.settings.parameters.asKeyValueRange()) {
        if (!value.isEmpty())
            text.replace(placeholder, value);
    }
    return {u"VALUE"_s, text, facts.state.phase == Phase::Running};
}

Finding chosenWay(const CheckSpec &check, const DeploymentFacts &facts)
{
    QStringList chosen;
    for (const Alternative &each : alternativesOf(facts.checklist)) {
        const QString value = facts.state.alternatives.value(each.name).value;
        if (!value.isEmpty() && std::ranges::any_of(each.options, [&](const QString &option) { return check.target.body.contains(option); }))
            chosen.append(value);
    }
    return {u"VALUE"_s, chosen.join(u", "_s)};
}

// Nothing is left to be watched or done.
bool isGone(const DeploymentFacts &facts) { return facts.state.phase == Phase::RolledBack || facts.state.phase == Phase::Aborted; }

// When the watch behind going live ends, or now.
QDateTime endOfWatch(const DeploymentFacts &facts)
{
    if (facts.state.operations.watchClosedAt.isValid())
        return facts.state.operations.watchClosedAt;
    return isOver(facts.state.phase) ? facts.state.lastAt : facts.now;
}

Finding watched(const DeploymentFacts &facts)
{
    const QDateTime live = facts.state.operations.liveAt;
    const QDateTime end = endOfWatch(facts);
    return {u"ELAPSED"_s, live.isValid() && !isGone(facts) ? seconds(live.secsTo(end)) : QString(), end == facts.now};
}

// When it was done last, by a tick or as recurring work; invalid: not yet.
QDateTime lastDone(const DeploymentFacts &facts, const QString &task)
{
    QDateTime last;
    for (const RecurringRecord &record : facts.state.operations.recurring) {
        if (record.task == task && (!last.isValid() || record.at > last))
            last = record.at;
    }
    return last;
}

QDateTime settledAt(const DeploymentFacts &facts, const ItemId &item)
{
    const QDateTime done = lastDone(facts, item.toString());
    const ItemState state = facts.state.items.value(item);
    return done.isValid() || state.attestation == Attestation::Open ? done : state.at;
}

Finding doneWithin(const CheckSpec &check, const DeploymentFacts &facts)
{
    const QDateTime live = facts.state.operations.liveAt;
    if (!live.isValid() || isGone(facts) || check.items.isEmpty())
        return {u"ELAPSED"_s, {}};
    qint64 longest = 0;
    bool open = false;
    for (const ItemId &item : check.items) {
        const QDateTime at = settledAt(facts, item);
        open = open || !at.isValid();
        longest = qMax(longest, live.secsTo(at.isValid() ? at : facts.now));
    }
    return {u"ELAPSED"_s, seconds(longest), false, open};
}

// Of several tasks the one that was left longest. What was never done counts from going live.
Finding sinceLastDone(const CheckSpec &check, const DeploymentFacts &facts)
{
    qint64 longest = -1;
    bool never = false;
    for (const AgendaTask &task : agendaTasks(facts.checklist, facts.state)) {
        if (!check.lines.contains(task.line))
            continue;
        const QDateTime done = lastDone(facts, task.task);
        never = never || !done.isValid();
        longest = qMax(longest, (done.isValid() ? done : task.anchor).secsTo(facts.now));
    }
    return {u"SINCE"_s, longest < 0 ? QString() : seconds(longest), false, never};
}

// The longest of the commands that were run from these lines, each as it was run last.
Finding runTime(const CheckSpec &check, const DeploymentFacts &facts)
{
    QMap<int, int> milliseconds;
    for (const CommandRecord &run : facts.state.operations.commands) {
        if (check.lines.contains(run.fact.line))
            milliseconds[run.fact.line] = run.fact.milliseconds;
    }
    return {u"ELAPSED"_s, milliseconds.isEmpty() ? QString() : QString::number(std::ranges::max(milliseconds)) + u"ms"_s};
}

Finding openPlaceholders(const CheckSpec &check, const DeploymentFacts &facts)
{
    int open = 0;
    for (const Parameter &parameter : facts.checklist.parameters) {
        const bool here = std::ranges::any_of(parameter.lines, [&](int line) { return check.lines.contains(line); });
        open += here && facts.state.settings.parameters.value(parameter.name).isEmpty();
    }
    const bool wasRun =
        std::ranges::any_of(facts.state.operations.commands, [&](const CommandRecord &run) { return check.lines.contains(run.fact.line); });
    return {u"OPEN"_s, QString::number(open), !wasRun};
}

// Planned at all, by the time it is live, and kept to.
ProbeResult judgeWindow(const CheckSpec &check, const DeploymentFacts &facts)
{
    const DeploymentStarted &start = facts.state.start;
    const bool running = facts.state.phase == Phase::Running, planned = start.windowFrom.isValid();
    Observation seen{.at = facts.now};
    if (planned)
        seen.values.insert(u"VALUE"_s, start.windowFrom.toString(Qt::ISODate) + u'/' + start.windowUntil.toString(Qt::ISODate));
    else
        seen.values.insert(u"VALUE"_s, {});
    ProbeResult result{.check = check.id, .status = EvidenceStatus::None, .observation = seen};
    if (!planned && running)
        return result;
    const QDateTime moment = facts.state.operations.liveAt.isValid() ? facts.state.operations.liveAt : facts.now;
    const bool early = running && moment < start.windowFrom; // preparing for it
    const bool within = planned && moment >= start.windowFrom && (!start.windowUntil.isValid() || moment <= start.windowUntil);
    result.conditions = {{check.conditions.value(0), planned ? Truth::Holds : Truth::Fails, u"true"_s, planned ? u"true"_s : u"false"_s, {}}};
    if (planned && !early)
        result.conditions.append(
            {u"has([VALUE]) == true"_s, within ? Truth::Holds : Truth::Fails, seen.values.value(u"VALUE"_s), moment.toString(Qt::ISODate), {}});
    result.status = !planned || (!early && !within) ? EvidenceStatus::Failing : EvidenceStatus::Passing;
    return result;
}

std::optional<Finding> findingOf(const CheckSpec &check, const DeploymentFacts &facts)
{
    switch (check.kind) {
    case CheckKind::Stale: return ageOfDocument(check, facts);
    case CheckKind::Gate: return openInPart(check, facts);
    case CheckKind::Order: return openBefore(facts);
    case CheckKind::Field: return check.needs.contains(Need::Value) ? valueOfContacts(check, facts) : valueOfField(check, facts);
    case CheckKind::Choice: return chosenWay(check, facts);
    case CheckKind::Watch: return watched(facts);
    case CheckKind::Due: return doneWithin(check, facts);
    case CheckKind::Cadence: return sinceLastDone(check, facts);
    case CheckKind::Timeout: return runTime(check, facts);
    case CheckKind::Guard: return openPlaceholders(check, facts);
    default: return std::nullopt;
    }
}

bool asksForWindow(const CheckSpec &check) { return check.kind == CheckKind::Window && check.conditions.value(0).startsWith("has([VALUE])"_L1); }

bool isAnswered(const CheckSpec &check)
{
    switch (check.kind) {
    case CheckKind::Stale:
    case CheckKind::Gate:
    case CheckKind::Order:
    case CheckKind::Field:
    case CheckKind::Choice:
    case CheckKind::Watch:
    case CheckKind::Due:
    case CheckKind::Cadence:
    case CheckKind::Timeout:
    case CheckKind::Guard: return true;
    default: return asksForWindow(check);
    }
}

} // namespace

std::optional<ProbeResult> judgeByDeployment(const CheckSpec &check, const DeploymentFacts &facts)
{
    if (asksForWindow(check))
        return judgeWindow(check, facts);
    const std::optional<Finding> finding = findingOf(check, facts);
    if (!finding)
        return {};
    Observation seen{.at = facts.now};
    if (!finding->value.isEmpty())
        seen.values.insert(finding->placeholder, finding->value);
    const CheckSpec filled = prepared(check, facts.state.settings.parameters);
    ProbeResult result = judge(filled, seen);
    const bool early = finding->value.isEmpty() || std::ranges::any_of(filled.conditions, &isOpenCondition)
                       || result.status == EvidenceStatus::Unknown || (result.status == EvidenceStatus::Failing && finding->mayStillHold)
                       || (result.status == EvidenceStatus::Passing && finding->mayStillFail);
    if (early)
        result = {.check = check.id, .status = EvidenceStatus::None, .observation = seen};
    return result;
}

DeploymentEvidence::DeploymentEvidence(const Checklist &checklist, const QList<CheckSpec> &checks) :
    m_checklist(&checklist),
    m_rollups(rollupsOf(checklist, checks))
{
    std::ranges::copy_if(checks, std::back_inserter(m_own), [](const CheckSpec &check) { return isAnswered(check); });
}

QList<ProbeResult> DeploymentEvidence::answers(const DeploymentState &state, const QDateTime &now) const
{
    QList<ProbeResult> results;
    for (const CheckSpec &check : m_own) {
        if (const auto result = judgeByDeployment(check, {*m_checklist, state, now}))
            results.append(*result);
    }
    return results;
}

EvidenceByCheck DeploymentEvidence::over(EvidenceByCheck evidence, const QList<ProbeResult> &answers, const QDateTime &now) const
{
    const auto enter = [&evidence](const ProbeResult &result) {
        if (Evidence &present = evidence[result.check]; present.obstacle != Obstacle::Dismissed)
            present = {.status = result.status, .result = result};
    };
    std::ranges::for_each(answers, enter);
    for (const Rollup &rollup : m_rollups) // they stand for the others
        enter(judgeRollup(rollup, evidence, now));
    return evidence;
}

} // namespace countersign
