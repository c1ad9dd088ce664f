// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/deployment/scene.h"

#include "core/deployment/apply.h"
#include "tests/models/samples.h"

using namespace Qt::StringLiterals;

namespace countersign::testing {

Scene::Scene(const Checklist &given) : checklist(given), now(noon())
{
    state.id = DeploymentId(u"d1"_s);
    state.start = {.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s};
    for (const QString &name : {u"Release Manager"_s, u"QA Lead"_s})
        checklist.roles << Role{.id = RoleId(u"release."_s + name), .name = name, .gate = checklist.gates.first().id, .line = 90};
}

PersonId Scene::add(const QString &name, const QStringList &roles)
{
    const bool first = journal.people.isEmpty();
    const PersonId id(name);
    Person person{.id = id, .name = name, .owner = first, .roles = roles};
    for (const QString &role : roles)
        person.grants.append({role});
    journal.people << person;
    if (first)
        state.lead = id;
    return id;
}

void Scene::answer(const CheckSpec &check, EvidenceStatus status, int httpStatus)
{
    evidence.insert(check.id, answered(check, status, httpStatus, now));
}

Expected<> Scene::run(const Command &command, const PersonId &actor)
{
    const DeploymentView seen = view();
    const auto facts = decide(command, {checklist, checks, journal, state, seen, evidence, actor, now});
    if (!facts)
        return std::unexpected(facts.error());
    for (const DraftedFact &drafted : *facts) {
        ++m_seq;
        const Event event{
            .id = EventId(QString::number(m_seq)), .seq = m_seq, .deployment = state.id, .item = drafted.item, .actor = actor, .at = now};
        apply(state, event, drafted.fact, Digest(QString::number(m_seq)));
    }
    return {};
}

DeploymentView Scene::view() const { return viewOf(checklist, checks, state, evidence, now); }

Status Scene::statusOf(const ItemId &item) const
{
    const auto at = std::ranges::find(checklist.items, item, &Item::id) - checklist.items.begin();
    return view().items.at(at).status;
}

const Role &Scene::role(const QString &name) const { return *std::ranges::find(checklist.roles, name, &Role::name); }

SignOff Scene::signOff(const QString &roleName, Meaning meaning) const
{
    return {role(roleName).id, meaning, u"I have reviewed it as "_s + roleName, meaning == Meaning::Rejected ? u"not like this"_s : QString()};
}

RoleStanding Scene::standingOf(const QString &roleName) const
{
    const DeploymentView seen = view();
    return std::ranges::find(seen.roles, role(roleName).id, &RoleView::role)->standing;
}

} // namespace countersign::testing
