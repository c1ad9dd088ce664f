// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/signoffrounds.h"
#include "core/checklist/signofftable.h"
#include "core/checklist/textforms.h"
#include "core/checklist/verdicts.h"
#include "core/checklist/vocabulary/criteriawords.h"
#include "core/checklist/vocabulary/rolewords.h"
#include "core/checklist/vocabulary/roundwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class RoleList
{
public:
    explicit RoleList(const Checklist &checklist) : m_checklist(checklist), m_hasRounds(checklist.gates.size() > 1) {}

    void add(const QString &name, int line, QList<ItemId> items = {})
    {
        const QString printed = withoutColon(name.simplified());
        if (printed.isEmpty())
            return;
        const GateId gate = gateAt(line);
        Role role;
        role.id = RoleId(gate.toString() + u'.' + slugOf(printed));
        role.name = printed;
        role.gate = gate;
        role.items = std::move(items);
        role.line = line;
        const auto known = std::ranges::find(m_roles, role.id, &Role::id);
        if (known == m_roles.end())
            m_roles.append(role);
        else
            known->items += role.items; // named twice in one round: one signature
    }

    bool isEmpty() const { return m_roles.isEmpty(); }
    QList<Role> take() { return std::move(m_roles); }

private:
    GateId gateAt(int line) const
    {
        if (!m_hasRounds)
            return m_checklist.gates.first().id;
        for (int at = sectionAt(m_checklist.sections, line); at >= 0; at = m_checklist.sections.at(at).parent) {
            const Round round = roundOf(m_checklist.sections.at(at).title);
            if (round != Round::None)
                return m_checklist.gates.at(round == Round::Before ? 0 : 1).id;
        }
        return m_checklist.gates.last().id;
    }

    const Checklist &m_checklist;
    bool m_hasRounds;
    QList<Role> m_roles;
};

bool isInSignOff(const Checklist &checklist, int section) { return section >= 0 && checklist.sections.at(section).signOff; }

// What the sign-off sections hold to be confirmed, by section; the answers to "GO or NO-GO?" are no such thing.
using Confirmed = QMap<int, QList<const Item *>>;

Confirmed confirmedIn(const Checklist &checklist)
{
    const QList<int> answers = verdictItems(checklist.items); // in order
    Confirmed confirmed;
    for (int at = 0; at < checklist.items.size(); ++at) {
        const Item &item = checklist.items.at(at);
        if (isInSignOff(checklist, item.section) && !std::ranges::binary_search(answers, at))
            confirmed[item.section].append(&item);
    }
    return confirmed;
}

QList<ItemId> idsOf(const QList<const Item *> &items)
{
    QList<ItemId> ids;
    for (const Item *item : items)
        ids.append(item->id);
    return ids;
}

constexpr qsizetype mostWords = 6; // longer texts are sentences

// "Tech Lead", "QA sign-off: ____", but not "No critical security issue is open".
bool namesSigner(const QString &text)
{
    static const QRegularExpression blankToFill(uR"(\s*[:：]?\s*_{3,}.*$)"_s);
    const QString name = QString(text).remove(blankToFill).simplified();
    return name.count(u' ') < mostWords && saysRole(name);
}

// "**Technical Lead:**" above its tasks, within a sign-off part.
void readLabels(const Checklist &checklist, const Confirmed &confirmed, RoleList &roles)
{
    for (int at = 0; at < checklist.sections.size(); ++at) {
        const Section &section = checklist.sections.at(at);
        if (!section.signOff || section.parent < 0 || !checklist.sections.at(section.parent).signOff)
            continue;
        const QList<ItemId> items = idsOf(confirmed.value(at));
        if (!items.isEmpty() && roundOf(section.title) == Round::None && !saysSuccess(section.title))
            roles.add(section.title, section.lines.first, items);
    }
}

void readTables(const Checklist &checklist, RoleList &roles)
{
    for (const Block &block : checklist.document.blocks) {
        if (block.kind != BlockKind::Table)
            continue;
        const int section = sectionAt(checklist.sections, block.lines.first);
        for (const SignOffRow &row : readSignOffTable(block, isInSignOff(checklist, section)))
            roles.add(row.role, row.line);
    }
}

// A plain list of tasks under the heading, of which at least one names who signs: then each names who or what has to be there.
void readTasks(const Checklist &, const Confirmed &confirmed, RoleList &roles)
{
    static const QRegularExpression blankToFill(uR"(\s*[:：]?\s*_{3,}.*$)"_s); // "QA Lead: ________"
    for (QList<const Item *> items : confirmed) {
        items.removeIf([](const Item *item) { return item->parent >= 0; });
        if (std::ranges::none_of(items, [](const Item *item) { return namesSigner(item->text); }))
            continue;
        for (const Item *item : std::as_const(items))
            roles.add(QString(item->text).remove(blankToFill), item->lines.first, {item->id});
    }
}

// "QA Lead: ________", or "Name: ____ Date: ____" under a heading that is the role.
void readForms(const Checklist &checklist, const Confirmed &, RoleList &roles)
{
    for (qsizetype at = 0; at < checklist.fields.size(); ++at) {
        const Field &field = checklist.fields.at(at);
        if (!isInSignOff(checklist, field.section))
            continue;
        const Field next = checklist.fields.value(at + 1);
        const bool hasDetails = next.line == field.line && next.label.startsWith(field.label + u" –"_s); // "Ivanov: ____ Date: ____"
        const Section &section = checklist.sections.at(field.section);
        const bool underRole = section.parent >= 0 && checklist.sections.at(section.parent).signOff && roundOf(section.title) == Round::None;
        if (saysSignatureDetail(field.label) && underRole)
            roles.add(section.title, section.lines.first);
        else if (!saysSignatureDetail(field.label) && !field.label.contains(u'–') && (hasDetails || saysRole(field.label)))
            roles.add(field.label, field.line);
    }
}

// "- Product Owner" among those who sign.
void readBullets(const Checklist &checklist, const Confirmed &, RoleList &roles)
{
    for (const Block &block : checklist.document.blocks) {
        if (block.kind != BlockKind::ListItem || block.level > 1 || !isInSignOff(checklist, sectionAt(checklist.sections, block.lines.first)))
            continue;
        static const QRegularExpression rest(uR"(\s*(?:[:：(（]|\s[-–—]\s).*$)"_s);
        const QString name = block.text.section(u'\n', 0, 0).remove(rest).simplified();
        if (namesSigner(name))
            roles.add(name, block.lines.first);
    }
}

// Nobody is named: these are offered, and can be changed. What stands under a sign-off heading is theirs to confirm.
QList<Role> defaultRoles(const Confirmed &confirmed, const GateId &gate)
{
    QList<ItemId> items;
    for (const QList<const Item *> &each : confirmed)
        items += idsOf(each);
    QList<Role> roles;
    for (const QString &name : {u"Release Manager"_s, u"Technical Lead"_s, u"Operations Lead"_s}) {
        Role role;
        role.id = RoleId(gate.toString() + u'.' + slugOf(name));
        role.name = name;
        role.gate = gate;
        role.items = items;
        roles.append(role);
    }
    return roles;
}

} // namespace

QList<Role> findRoles(const Checklist &checklist)
{
    const Confirmed confirmed = confirmedIn(checklist);
    RoleList roles(checklist);
    readLabels(checklist, confirmed, roles);
    readTables(checklist, roles);
    for (const auto read : {&readTasks, &readForms, &readBullets}) {
        if (roles.isEmpty())
            read(checklist, confirmed, roles);
    }
    return roles.isEmpty() ? defaultRoles(confirmed, checklist.gates.last().id) : roles.take();
}

} // namespace countersign
