// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/recordnames.h"

#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

RecordNames::RecordNames(const RecordSource &source) : m_source(source)
{
    for (const Item &item : source.checklist.items)
        m_leaves.insert(item.id, item.text);
    for (const Step &step : source.checklist.steps)
        m_leaves.insert(step.id, step.text);
    for (const CheckSpec &check : source.checks) {
        m_checks.insert(check.id, &check);
        for (const ItemId &item : check.items)
            m_checksByItem[item].append(&check);
    }
    for (const RecordedEvent &event : source.events) {
        if (const auto *judged = std::get_if<CheckJudged>(&event.fact))
            m_history[judged->check].append({judged->status, judged->totalMilliseconds});
    }
}

QString RecordNames::person(const PersonId &id) const
{
    const Person *found = m_source.journal.person(id);
    return found ? found->name : id.toString();
}

QString RecordNames::leaf(const ItemId &id) const { return m_leaves.value(id, id.toString()); }

QString RecordNames::role(const RoleId &id) const
{
    const auto found = std::ranges::find(m_source.checklist.roles, id, &Role::id);
    return found == m_source.checklist.roles.end() ? id.toString() : found->name;
}

const CheckSpec *RecordNames::check(const CheckId &id) const { return m_checks.value(id); }

QList<const CheckSpec *> RecordNames::checksOf(const ItemId &id) const { return m_checksByItem.value(id); }

QString RecordNames::time(const QDateTime &at) const { return recordTime(at.toTimeZone(m_source.created.timeZone())); }

QString RecordNames::second(const QDateTime &at) const { return at.toTimeZone(m_source.created.timeZone()).toString(u"yyyy-MM-dd HH:mm:ss"_s); }

QString RecordNames::minute(const QDateTime &at) const { return recordMinute(at.toTimeZone(m_source.created.timeZone())); }

QStringList RecordNames::holders(const QString &role) const
{
    QStringList names;
    for (const Person &person : m_source.journal.people) {
        if (person.holds(role))
            names.append(person.name);
    }
    return names;
}

QList<AuditSample> RecordNames::history(const CheckId &id) const { return m_history.value(id); }

QString RecordNames::about(const RecordedEvent &event) const
{
    if (const CheckSpec *spec = check(CheckId(event.event.item)))
        return shortened(spec->sentence);
    return event.event.item.isEmpty() ? QString() : shortened(leaf(ItemId(event.event.item)));
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 140;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace countersign
