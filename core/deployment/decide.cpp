// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/decide.h"

#include "core/deployment/gates.h"
#include "core/deployment/policy.h"
#include "core/deployment/subject.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Drafted = Expected<QList<DraftedFact>>;

int visibleCharacters(const QString &text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c.isPrint() && !c.isSpace(); }));
}

Expected<> demandReason(const QString &reason, const QString &what)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {what});
    if (visibleCharacters(reason) < policy.leastReasonCharacters)
        return failure(ErrorCode::ReasonTooShort, {QString::number(policy.leastReasonCharacters)});
    return {};
}

// One visitor call a command; each answers with facts or the reason why not.
struct Decider {
    const DecisionContext &context;

    const ItemView *viewOf(const ItemId &id, QString *text) const
    {
        for (qsizetype i = 0; i < context.checklist.items.size(); ++i) {
            if (context.checklist.items.at(i).id == id) {
                *text = context.checklist.items.at(i).text;
                return &context.view.items.at(i);
            }
        }
        for (qsizetype i = 0; i < context.checklist.steps.size(); ++i) {
            if (context.checklist.steps.at(i).id == id) {
                *text = context.checklist.steps.at(i).text;
                return &context.view.steps.at(i);
            }
        }
        return nullptr;
    }

    // Calls `draft(view, text)` for each item that is not in the wanted state yet.
    template <class Draft>
    Drafted forEachItem(const QList<ItemId> &items, Attestation wanted, Draft draft) const
    {
        QList<DraftedFact> facts;
        for (const ItemId &id : items) {
            QString text;
            const ItemView *view = viewOf(id, &text);
            if (!view)
                return failure(ErrorCode::UnknownItem, {id.toString()});
            if (view->attestation == wanted)
                continue;
            Expected<Fact> fact = draft(id, *view, text);
            if (!fact)
                return std::unexpected(fact.error());
            facts.append({std::move(*fact), id.toString()});
        }
        if (facts.isEmpty())
            return failure(ErrorCode::NothingToChange, {items.size() == 1 ? items.first().toString() : u"none of these items"_s});
        return facts;
    }

    QStringList citedFor(const ItemId &item) const
    {
        QStringList cited;
        for (const CheckSpec &check : context.checks) {
            const Evidence evidence = context.evidence.value(check.id);
            if (check.items.contains(item) && evidence.status != EvidenceStatus::None)
                cited.append(check.id.toString() + u'=' + nameOf(evidence.status));
        }
        return cited;
    }

    Drafted operator()(const Tick &command) const
    {
        return forEachItem(command.items, Attestation::Ticked, [&](const ItemId &id, const ItemView &view, const QString &text) -> Expected<Fact> {
            const bool doubtful = view.status == Status::Failing || view.status == Status::Unknown || hasStaleEvidence(id);
            if (doubtful) {
                if (const auto reason = demandReason(command.reason, text); !reason)
                    return std::unexpected(reason.error());
            }
            return ItemTicked{doubtful ? command.reason.trimmed() : QString(), citedFor(id)};
        });
    }

    bool hasStaleEvidence(const ItemId &item) const
    {
        return std::ranges::any_of(context.checks, [&](const CheckSpec &check) {
            const Evidence evidence = context.evidence.value(check.id);
            return check.items.contains(item) && evidence.status == EvidenceStatus::Passing
                   && evidence.result.observation.at.addSecs(check.freshness.count()) < context.now;
        });
    }

    Drafted operator()(const Untick &command) const
    {
        return forEachItem(command.items, Attestation::Open,
                           [&](const auto &, const auto &, const auto &) -> Expected<Fact> { return ItemUnticked{command.reason.trimmed()}; });
    }

    Drafted operator()(const MarkNotApplicable &command) const
    {
        return forEachItem(command.items, Attestation::NotApplicable, [&](const auto &, const auto &, const QString &text) -> Expected<Fact> {
            if (command.reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonNeeded, {text});
            return ItemMarkedNotApplicable{command.reason.trimmed()};
        });
    }

    Drafted operator()(const Waive &command) const
    {
        if (!QDate::fromString(command.until, Qt::ISODate).isValid())
            return failure(ErrorCode::ValueRefused, {command.until, u"YYYY-MM-DD"_s});
        return forEachItem(command.items, Attestation::Waived, [&](const auto &, const ItemView &view, const QString &text) -> Expected<Fact> {
            if (const auto reason = demandReason(command.reason, text); !reason)
                return std::unexpected(reason.error());
            // nobody waives alone what is red, unless there is nobody else
            if (view.status == Status::Failing && !context.journal.soloMode() && context.actor == context.state.lead)
                return failure(ErrorCode::RoleNotGranted, {nameOfActor(), u"second approver"_s});
            return ItemWaived{command.reason.trimmed(), context.actor, command.until, command.ticket};
        });
    }

    Drafted operator()(const AddNote &command) const
    {
        const QString text = command.text.trimmed();
        if (text.isEmpty())
            return failure(ErrorCode::NothingToChange, {QString()});
        if (text.size() > policy.mostNoteCharacters)
            return failure(ErrorCode::TextTooLong, {QString::number(text.size()), QString::number(policy.mostNoteCharacters)});
        QString unused;
        if (command.item && !viewOf(*command.item, &unused))
            return failure(ErrorCode::UnknownItem, {command.item->toString()});
        return QList{DraftedFact{NoteAdded{text}, command.item.value_or(ItemId()).toString()}};
    }

    Drafted operator()(const BindParameter &command) const
    {
        const bool known = std::ranges::any_of(context.checklist.parameters, [&](const Parameter &p) { return p.name == command.name; });
        if (!known) {
            QStringList names;
            for (const Parameter &parameter : context.checklist.parameters)
                names.append(parameter.name);
            return failure(ErrorCode::ParameterUnknown, {command.name, names.join(u", "_s)});
        }
        return one(ParameterBound{command.name, command.value});
    }

    Drafted operator()(const ApproveHost &command) const { return one(HostApproved{command.endpoint}); }
    Drafted operator()(const RouteHost &command) const { return one(HostRouted{command.route}); }
    Drafted operator()(const TrustAuthority &command) const { return one(AuthorityTrusted{command.authority}); }

    Drafted operator()(const RecordEvidence &command) const
    {
        QList<DraftedFact> facts;
        for (const ProbeResult &result : command.results) {
            CheckJudged fact{.check = result.check, .status = result.status, .obstacle = result.obstacle};
            fact.failure = result.observation.failure;
            fact.address = result.observation.address;
            fact.httpStatus = result.observation.status;
            fact.totalMilliseconds = int(result.observation.phases.total.value_or(0));
            fact.observedAt = result.observation.at.isValid() ? result.observation.at : context.now;
            fact.conditions = result.conditions;
            facts.append({std::move(fact), result.check.toString()});
        }
        return facts;
    }

    const Role *roleOf(const RoleId &id) const
    {
        const auto found = std::ranges::find(context.checklist.roles, id, &Role::id);
        return found == context.checklist.roles.end() ? nullptr : &*found;
    }

    QString nameOfActor() const
    {
        const Person *person = context.journal.person(context.actor);
        return person ? person->name : context.actor.toString();
    }

    // With more than one person in the journal, nobody signs in two roles of one gate.
    Expected<> demandOneHat(const Role &role) const
    {
        if (context.journal.soloMode())
            return {};
        for (const Signature &signature : context.state.signatures) {
            if (signature.person == context.actor && signature.fact.gate == role.gate && signature.fact.role != role.id)
                return failure(ErrorCode::OnePersonOneRole, {nameOfActor(), signature.fact.roleName});
        }
        return {};
    }

    Expected<> demandSettled(const Role &role) const
    {
        for (const GateView &gate : context.view.gates) {
            if (gate.gate != role.gate)
                continue;
            const auto open = std::ranges::count_if(gate.blockers, [](const Blocker &b) { return !b.item.isEmpty(); });
            if (open > 0)
                return failure(ErrorCode::GateNotReady, {QString::number(open)});
        }
        return {};
    }

    Drafted operator()(const SignOff &command) const
    {
        const Role *role = roleOf(command.role);
        if (!role)
            return failure(ErrorCode::UnknownRole, {command.role.toString(), roleNames()});
        const Person *person = context.journal.person(context.actor);
        if (!person)
            return failure(ErrorCode::UnknownPerson, {context.actor.toString()});
        if (!person->holds(role->name))
            return failure(ErrorCode::RoleNotGranted, {person->name, role->name});
        if (command.statement.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded, {role->name});
        if (const auto hat = demandOneHat(*role); !hat)
            return std::unexpected(hat.error());
        if (command.meaning == Meaning::Rejected && command.note.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded, {role->name});
        if (command.meaning != Meaning::Rejected) {
            if (const auto settled = demandSettled(*role); !settled)
                return std::unexpected(settled.error());
            if (isSigned(role->id))
                return failure(ErrorCode::AlreadySigned, {role->name});
        }
        const Digest subject = subjectDigest(subjectOf(context.checklist, context.state, citedEvidence(context.state), *role));
        return QList{DraftedFact{
            SignedOff{role->id, role->name, role->gate, person->name, command.meaning, command.statement, subject, command.note.trimmed()},
            role->id.toString()}};
    }

    bool isSigned(const RoleId &role) const
    {
        return std::ranges::any_of(context.view.roles, [&](const RoleView &v) { return v.role == role && v.standing == RoleStanding::Signed; });
    }

    QString roleNames() const
    {
        QStringList names;
        for (const Role &role : context.checklist.roles)
            names.append(role.name);
        names.removeDuplicates();
        return names.join(u", "_s);
    }

    Expected<> demandLead() const
    {
        if (context.actor == context.state.lead)
            return {};
        const Person *lead = context.journal.person(context.state.lead);
        return failure(ErrorCode::NotTheLead, {lead ? lead->name : context.state.lead.toString()});
    }

    Drafted operator()(const MakeDecision &command) const
    {
        if (const auto lead = demandLead(); !lead)
            return std::unexpected(lead.error());
        if (command.decision == Decision::Live) {
            const GateView &gate = context.view.gates.first();
            if (gate.verdict != VerdictKind::Go && gate.verdict != VerdictKind::GoWithWaivers)
                return failure(ErrorCode::GateNotReady, {QString::number(gate.blockers.size())});
        } else if (command.reason.trimmed().isEmpty()) {
            return failure(ErrorCode::ReasonNeeded, {nameOf(command.decision)});
        }
        return one(DecisionMade{command.decision, command.reason.trimmed()});
    }

    Drafted operator()(const Close &) const
    {
        if (const auto lead = demandLead(); !lead)
            return std::unexpected(lead.error());
        if (context.state.phase != Phase::Live)
            return failure(ErrorCode::GateNotReady, {u"not live"_s});
        return one(DeploymentClosed{});
    }

    Drafted operator()(const Abort &command) const
    {
        if (command.reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded, {context.state.start.system});
        return one(DeploymentAborted{command.reason.trimmed()});
    }

    static Drafted one(Fact fact) { return QList{DraftedFact{std::move(fact), {}}}; }
};

} // namespace

bool needsConsent(const Command &command)
{
    return std::holds_alternative<Waive>(command) || std::holds_alternative<SignOff>(command) || std::holds_alternative<MakeDecision>(command);
}

Expected<QList<DraftedFact>> decide(const Command &command, const DecisionContext &context)
{
    if (context.state.phase == Phase::Closed || context.state.phase == Phase::Aborted)
        return failure(ErrorCode::DeploymentOver, {context.state.phase == Phase::Closed ? u"closed"_s : u"aborted"_s});
    return std::visit(Decider{context}, command);
}

} // namespace countersign
