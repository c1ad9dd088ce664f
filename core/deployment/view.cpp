// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/view.h"

#include "core/deployment/gates.h"
#include "core/deployment/subject.h"

namespace countersign {

namespace {

using ChecksByItem = QHash<ItemId, QList<const CheckSpec *>>;

ChecksByItem checksByItem(const QList<CheckSpec> &checks)
{
    ChecksByItem map;
    for (const CheckSpec &check : checks) {
        for (const ItemId &item : check.items)
            map[item].append(&check);
    }
    return map;
}

// How strongly a piece of evidence speaks: the lower the earlier it decides.
int rank(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::Failing: return 0;
    case EvidenceStatus::Unknown: return 1;
    case EvidenceStatus::Stale: return 2;
    case EvidenceStatus::Degraded: return 3;
    case EvidenceStatus::Checking: return 4;
    case EvidenceStatus::Passing: return 5;
    case EvidenceStatus::None: return 6;
    }
    Q_UNREACHABLE_RETURN(6);
}

EvidenceStatus present(const CheckSpec &check, const Evidence &evidence, const QDateTime &now)
{
    const bool good = evidence.status == EvidenceStatus::Passing || evidence.status == EvidenceStatus::Degraded;
    const bool old = evidence.result.observation.at.addSecs(check.freshness.count()) < now;
    return good && old ? EvidenceStatus::Stale : evidence.status;
}

Status attested(Attestation attestation)
{
    switch (attestation) {
    case Attestation::Open: return Status::Open;
    case Attestation::Ticked: return Status::Ticked;
    case Attestation::NotApplicable: return Status::NotApplicable;
    case Attestation::Waived: return Status::Waived;
    }
    Q_UNREACHABLE_RETURN(Status::Open);
}

// Person and machine side by side: red stays red whatever was ticked; a reasoned tick settles what could not be told.
Status combined(const ItemState &item, EvidenceStatus evidence)
{
    if (item.attestation == Attestation::NotApplicable || item.attestation == Attestation::Waived)
        return attested(item.attestation);
    const bool ticked = item.attestation == Attestation::Ticked;
    const bool overridden = ticked && !item.reason.isEmpty();
    switch (evidence) {
    case EvidenceStatus::Failing: return Status::Failing;
    case EvidenceStatus::Unknown: return overridden ? Status::Ticked : Status::Unknown;
    case EvidenceStatus::Stale: return !ticked ? Status::Open : overridden ? Status::Ticked : Status::Stale;
    case EvidenceStatus::Degraded: return ticked ? Status::Degraded : Status::Open;
    case EvidenceStatus::Checking: return Status::Checking;
    case EvidenceStatus::Passing: return ticked ? Status::Verified : Status::Open;
    case EvidenceStatus::None: return attested(item.attestation);
    }
    Q_UNREACHABLE_RETURN(Status::Open);
}

// Every red of it is one that a person knows of.
bool isQuiet(const QList<const CheckSpec *> &checks, const EvidenceByCheck &evidence, const QMap<CheckId, Acknowledgement> &known,
             const QDateTime &now)
{
    return std::ranges::all_of(checks, [&](const CheckSpec *check) {
        return evidence.value(check->id).status != EvidenceStatus::Failing || known.value(check->id).until > now;
    });
}

ItemView viewOfItem(const ItemState &item, const QList<const CheckSpec *> &checks, const EvidenceByCheck &evidence, const DeploymentState &state,
                    const QDateTime &now)
{
    ItemView view;
    view.attestation = item.attestation;
    EvidenceStatus worst = EvidenceStatus::None;
    for (const CheckSpec *check : checks) {
        const EvidenceStatus status = present(*check, evidence.value(check->id), now);
        if (rank(status) < rank(worst)) {
            worst = status;
            view.leading = check->id;
        }
    }
    view.status = combined(item, worst);
    view.contradicted = item.attestation == Attestation::Ticked && worst == EvidenceStatus::Failing;
    view.quiet = view.status == Status::Failing && isQuiet(checks, evidence, state.acknowledged, now);
    view.overridden = item.attestation == Attestation::Ticked && !item.reason.isEmpty();
    return view;
}

bool isSettled(const ItemView &view)
{
    switch (view.status) {
    case Status::Waived:
    case Status::Ticked:
    case Status::Verified:
    case Status::NotApplicable:
    case Status::Degraded: return true;
    case Status::Failing:
    case Status::Unknown:
    case Status::Stale:
    case Status::Open:
    case Status::Checking: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

struct LeafInSection {
    int section;
    ItemId id;
    const ItemView *view;
};

// Each leaf counts for its section and all above it.
void rollUp(const Checklist &checklist, const QList<LeafInSection> &leaves, QList<SectionView> &sections)
{
    QList<Status> worstOfAny(sections.size(), Status::NotApplicable); // where nothing is required, the rest still shows
    QList<ItemId> worstAnyId(sections.size());
    for (const LeafInSection &leaf : leaves) {
        for (int at = leaf.section; at >= 0; at = checklist.sections.at(at).parent) {
            SectionView &section = sections[at];
            if (leaf.view->status < worstOfAny.at(at) || worstAnyId.at(at).isEmpty()) {
                worstOfAny[at] = leaf.view->status;
                worstAnyId[at] = leaf.id;
            }
            if (!leaf.view->required)
                continue;
            if (section.required == 0 || leaf.view->status < section.status) {
                section.status = leaf.view->status;
                section.worst = leaf.id;
            }
            ++section.required;
            ++section.counts[leaf.view->status];
            section.settled += isSettled(*leaf.view);
            section.blockers += leaf.view->status == Status::Failing;
        }
    }
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(i).required == 0) {
            sections[i].status = worstOfAny.at(i);
            sections[i].worst = worstAnyId.at(i);
        }
    }
}

QStringList changedSince(const Checklist &checklist, const DeploymentState &state, const Signature &signature)
{
    QStringList changed;
    if (state.document.seq > signature.seq)
        changed.append(state.document.fileName);
    for (const Leaf &leaf : requiredLeaves(checklist, signature.fact.gate)) {
        if (state.items.value(leaf.id).lastSeq > signature.seq)
            changed.append(leaf.text);
    }
    for (const auto &[name, value] : state.settings.parameters.asKeyValueRange()) {
        if (state.settingsSeq > signature.seq)
            changed.append(name);
    }
    return changed;
}

RoleView viewOfRole(const Checklist &checklist, const DeploymentState &state, const QList<LeafInSection> &leaves, const Role &role)
{
    RoleView view;
    view.role = role.id;
    const auto found = state.signatures.constFind(role.id);
    if (found == state.signatures.constEnd())
        return view;
    if (found->fact.meaning == Meaning::Rejected) {
        view.standing = RoleStanding::Rejected;
        return view;
    }
    const bool same = subjectDigest(subjectOf(checklist, state, found->cited, role)) == found->fact.subject;
    view.standing = same ? RoleStanding::Signed : RoleStanding::Void;
    if (!same)
        view.changed = changedSince(checklist, state, *found);
    const auto supersedes = [&](const Rollback &each) {
        return !each.fact.drill && each.seq > found->seq && each.standing != RollbackStanding::StoodDown;
    };
    view.superseded = std::ranges::any_of(state.operations.rollbacks, supersedes);
    view.redSince = std::ranges::any_of(leaves, [&](const LeafInSection &leaf) {
        return leaf.view->gate == role.gate && leaf.view->required && leaf.view->status == Status::Failing;
    });
    return view;
}

bool blocks(Status status)
{
    return status == Status::Failing || status == Status::Unknown || status == Status::Stale || status == Status::Open || status == Status::Checking;
}

GateView viewOfGate(const Gate &gate, const Checklist &checklist, const QList<LeafInSection> &leaves, const QList<RoleView> &roles)
{
    GateView view;
    view.gate = gate.id;
    bool rejected = false, marked = false;
    for (const LeafInSection &leaf : leaves) {
        if (!leaf.view->required || leaf.view->gate != gate.id)
            continue;
        ++view.counts[leaf.view->status];
        marked = marked || leaf.view->overridden || leaf.view->status == Status::Waived || leaf.view->status == Status::Degraded;
        if (blocks(leaf.view->status))
            view.blockers.append({leaf.id, {}, leaf.view->status, leaf.view->leading, leaf.view->quiet});
    }
    std::ranges::stable_sort(view.blockers, {}, &Blocker::status);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (checklist.roles.at(i).gate != gate.id)
            continue;
        ++view.roles;
        view.signedRoles += roles.at(i).standing == RoleStanding::Signed;
        rejected = rejected || roles.at(i).standing == RoleStanding::Rejected;
        if (roles.at(i).standing != RoleStanding::Signed)
            view.blockers.append({{}, roles.at(i).role, Status::Open, {}});
    }
    if (rejected || view.counts.value(Status::Failing) > 0)
        view.verdict = VerdictKind::NoGo;
    else if (!view.blockers.isEmpty())
        view.verdict = VerdictKind::Hold;
    else
        view.verdict = marked ? VerdictKind::GoWithWaivers : VerdictKind::Go;
    return view;
}

bool isPassed(const GateView &gate) { return gate.verdict == VerdictKind::Go || gate.verdict == VerdictKind::GoWithWaivers; }

// On its way back, and not only for practice.
bool goesBack(const DeploymentState &state)
{
    const Rollback *rollback = state.operations.rollbackUnderWay();
    return rollback && !rollback->fact.drill;
}

VerdictKind verdictOf(const DeploymentState &state, const DeploymentView &view)
{
    switch (state.phase) {
    case Phase::Closed: return VerdictKind::Closed;
    case Phase::Aborted: return VerdictKind::Aborted;
    case Phase::RolledBack: return VerdictKind::RolledBack;
    case Phase::Live: return goesBack(state) ? VerdictKind::NoGo : VerdictKind::Live;
    case Phase::Running: break;
    }
    if (state.id.isEmpty() || view.gates.isEmpty())
        return VerdictKind::Draft;
    const bool refused = state.decision && state.decision->decision != Decision::Live;
    return refused || goesBack(state) ? VerdictKind::NoGo : view.gates.at(view.currentGate).verdict;
}

} // namespace

DeploymentView viewOf(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state, const EvidenceByCheck &evidence,
                      const QDateTime &now)
{
    DeploymentView view;
    const ChecksByItem byItem = checksByItem(checks);
    const auto viewEach = [&](const auto &list, QList<ItemView> &views) {
        for (const auto &entry : list) {
            ItemView each = viewOfItem(state.items.value(entry.id), byItem.value(entry.id), evidence, state, now);
            each.gate = gateAt(checklist, entry.section, entry.lines.first);
            each.required = isRequired(checklist, entry);
            views.append(each);
        }
    };
    viewEach(checklist.items, view.items);
    viewEach(checklist.steps, view.steps);

    QList<LeafInSection> leaves;
    for (qsizetype i = 0; i < checklist.items.size(); ++i)
        leaves.append({checklist.items.at(i).section, checklist.items.at(i).id, &view.items.at(i)});
    for (qsizetype i = 0; i < checklist.steps.size(); ++i)
        leaves.append({checklist.steps.at(i).section, checklist.steps.at(i).id, &view.steps.at(i)});

    view.sections.resize(checklist.sections.size());
    rollUp(checklist, leaves, view.sections);
    for (const Role &role : checklist.roles)
        view.roles.append(viewOfRole(checklist, state, leaves, role));
    for (const Gate &gate : checklist.gates)
        view.gates.append(viewOfGate(gate, checklist, leaves, view.roles));
    while (view.currentGate + 1 < view.gates.size() && isPassed(view.gates.at(view.currentGate)))
        ++view.currentGate;
    view.verdict = verdictOf(state, view);
    return view;
}

} // namespace countersign
