// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/view.h"

#include "core/deployment/gates.h"
#include "core/deployment/questions.h"
#include "core/deployment/subject.h"

namespace countersign {

namespace {

// What persons ticked is all that such a check is about: it says nothing against a tick.
bool isAboutTicks(CheckKind kind)
{
    return kind == CheckKind::Gate || kind == CheckKind::Order || kind == CheckKind::Due || kind == CheckKind::Cadence || kind == CheckKind::Watch;
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
    return good && evidence.result.observation.at.addSecs(check.freshness.count()) < now ? EvidenceStatus::Stale : evidence.status;
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
Status combined(Attestation attestation, bool reasoned, EvidenceStatus evidence)
{
    if (attestation == Attestation::NotApplicable || attestation == Attestation::Waived)
        return attested(attestation);
    const bool ticked = attestation == Attestation::Ticked;
    const bool overridden = ticked && reasoned;
    switch (evidence) {
    case EvidenceStatus::Failing: return Status::Failing;
    case EvidenceStatus::Unknown: return overridden ? Status::Ticked : Status::Unknown;
    case EvidenceStatus::Stale: return !ticked ? Status::Open : overridden ? Status::Ticked : Status::Stale;
    case EvidenceStatus::Degraded: return ticked ? Status::Degraded : Status::Open;
    case EvidenceStatus::Checking: return Status::Checking;
    case EvidenceStatus::Passing: return ticked ? Status::Verified : Status::Open;
    case EvidenceStatus::None: return attested(attestation);
    }
    Q_UNREACHABLE_RETURN(Status::Open);
}

// Every red of it is one that a person knows of.
bool isQuiet(const QList<const CheckSpec *> &checks, const EvidenceByCheck &evidence, const QMap<CheckId, Acknowledgement> &known,
             const QDateTime &now)
{
    return std::ranges::all_of(checks, [&](const CheckSpec *check) {
        const auto found = evidence.constFind(check->id);
        return found == evidence.constEnd() || found->status != EvidenceStatus::Failing || known.value(check->id).until > now;
    });
}

// A waiver holds to the end of its day.
bool isExpired(const ItemState &item, const QDateTime &now)
{
    const QDate until = QDate::fromString(item.until, Qt::ISODate);
    return item.attestation == Attestation::Waived && until.isValid() && until < now.toUTC().date();
}

ItemView viewOfItem(const ItemState &item, const Standing &standing, const QList<const CheckSpec *> &checks, const EvidenceByCheck &evidence,
                    const DeploymentState &state, const QDateTime &now)
{
    ItemView view;
    view.gate = standing.gate;
    view.required = standing.required;
    view.blocking = standing.blocking;
    view.excuse = standing.excuse;
    view.waiverExpired = isExpired(item, now);
    view.attestation = view.waiverExpired ? Attestation::Open : item.attestation;
    EvidenceStatus worst = EvidenceStatus::None;
    for (const CheckSpec *check : checks) {
        const auto found = evidence.constFind(check->id);
        if (found == evidence.constEnd())
            continue;
        const EvidenceStatus status = present(*check, *found, now);
        if (rank(status) < rank(worst)) {
            worst = status;
            view.leading = check->id;
            view.sighting = {found->result.observation.at, found->obstacle, found->inFlight};
        }
    }
    // what nobody has to do is not applicable, unless somebody did it all the same
    const bool excused = standing.excuse != Excuse::None && view.attestation == Attestation::Open;
    view.status = excused ? Status::NotApplicable : combined(view.attestation, !item.reason.isEmpty(), worst);
    view.contradicted = view.attestation == Attestation::Ticked && worst == EvidenceStatus::Failing;
    view.quiet = view.status == Status::Failing && isQuiet(checks, evidence, state.acknowledged, now);
    view.overridden = view.attestation == Attestation::Ticked && !item.reason.isEmpty();
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

void appendDifferences(QStringList &changed, const QMap<QString, QString> &then, const QMap<QString, QString> &now)
{
    QStringList names = then.keys() + now.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (then.value(name) != now.value(name))
            changed.append(name);
    }
}

QMap<QString, QString> byLabel(const Checklist &checklist, const DeploymentState &state, const QMap<QString, QString> &values, const GateId &gate)
{
    QMap<QString, QString> labelled;
    for (const Field &field : checklist.fields) {
        const QString id = state.fields.isEmpty() ? QString() : fieldId(checklist, field);
        if (values.contains(id) && gateAt(checklist, field.section, field.line) == gate)
            labelled.insert(field.label, values.value(id));
    }
    return labelled;
}

// The checks that a person took out or changed; which of them since the signature is not kept.
QStringList alteredChecks(const QList<CheckSpec> &checks, const EnvironmentSettings &settings)
{
    QStringList sentences;
    for (const CheckSpec &check : checks) {
        if (settings.dismissed.contains(check.id) || settings.revised.contains(check.id))
            sentences.append(check.sentence);
    }
    return sentences;
}

// What of the subject differs from what was signed, by the names a person knows.
QStringList changedSince(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state, const Signature &signature)
{
    QStringList changed;
    const GateId gate = signature.fact.gate;
    if (state.document.seq > signature.seq)
        changed.append(state.document.fileName);
    for (const Leaf &leaf : requiredLeaves(checklist, state, gate)) {
        if (state.items.value(leaf.id).lastSeq > signature.seq)
            changed.append(leaf.text);
    }
    for (const auto *answers : {&state.alternatives, &state.conditions}) {
        for (const Answer &answer : *answers) {
            if (answer.lastSeq > signature.seq)
                changed.append(answer.label);
        }
    }
    appendDifferences(changed, byLabel(checklist, state, signature.fields, gate), byLabel(checklist, state, fieldsOf(checklist, state, gate), gate));
    appendDifferences(changed, signature.parameters, state.settings.parameters);
    return changed.isEmpty() ? alteredChecks(checks, state.settings) : changed; // nothing else is left that it covers
}

RoleView viewOfRole(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state, const QList<LeafInSection> &leaves,
                    const Role &role)
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
        view.changed = changedSince(checklist, checks, state, *found);
    const auto supersedes = [&](const Rollback &each) {
        return !each.fact.drill && each.seq > found->seq && each.standing != RollbackStanding::StoodDown;
    };
    view.superseded = std::ranges::any_of(state.operations.rollbacks, supersedes);
    view.redSince = std::ranges::any_of(leaves, [&](const LeafInSection &leaf) {
        return leaf.view->gate == role.gate && leaf.view->required && leaf.view->status == Status::Failing;
    });
    return view;
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
        if (!isSettled(*leaf.view))
            view.blockers.append({leaf.id, {}, leaf.view->status, leaf.view->leading, leaf.view->quiet, leaf.view->blocking, leaf.view->sighting});
    }
    std::ranges::stable_sort(view.blockers, {}, [](const Blocker &b) { return std::tuple(b.status != Status::Failing, !b.blocking, b.status); });
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

EmergencyStanding emergencyOf(const DeploymentState &state, const QDateTime &now)
{
    if (!state.emergency)
        return EmergencyStanding::None;
    if (!state.emergency->findings.isEmpty())
        return EmergencyStanding::Reviewed;
    if (!state.decision || !state.decision->emergency)
        return EmergencyStanding::Declared;
    return state.emergency->fact.reviewDue < now ? EmergencyStanding::ReviewLate : EmergencyStanding::ReviewDue;
}

} // namespace

bool blocks(const ItemView &leaf, const GateId &gate) { return leaf.required && leaf.gate == gate && !isSettled(leaf); }

ChecksOfLeaves checksOfLeaves(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    QHash<ItemId, QList<const CheckSpec *>> byId;
    for (const CheckSpec &check : checks) {
        if (isAboutTicks(check.kind))
            continue;
        for (const ItemId &item : check.items)
            byId[item].append(&check);
    }
    ChecksOfLeaves found;
    for (const Item &item : checklist.items)
        found.items.append(byId.value(item.id));
    for (const Step &step : checklist.steps)
        found.steps.append(byId.value(step.id));
    return found;
}

DeploymentView viewOf(const Checklist &checklist, const QList<CheckSpec> &checks, const ChecksOfLeaves &ofLeaves, const DeploymentState &state,
                      const EvidenceByCheck &evidence, const QDateTime &moment)
{
    const QDateTime now = moment.toUTC(); // local times are slow to compare
    DeploymentView view;
    const Standings standings = standingsOf(checklist, state);
    const auto viewEach = [&](const auto &list, const auto &standing, const auto &listOfChecks, QList<ItemView> &views) {
        static const ItemState untouched;
        views.reserve(list.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto found = state.items.constFind(list.at(i).id);
            views.append(viewOfItem(found == state.items.constEnd() ? untouched : *found, standing.at(i), listOfChecks.at(i), evidence, state, now));
        }
    };
    viewEach(checklist.items, standings.items, ofLeaves.items, view.items);
    viewEach(checklist.steps, standings.steps, ofLeaves.steps, view.steps);

    QList<LeafInSection> leaves;
    for (qsizetype i = 0; i < checklist.items.size(); ++i)
        leaves.append({checklist.items.at(i).section, checklist.items.at(i).id, &view.items.at(i)});
    for (qsizetype i = 0; i < checklist.steps.size(); ++i)
        leaves.append({checklist.steps.at(i).section, checklist.steps.at(i).id, &view.steps.at(i)});

    view.sections.resize(checklist.sections.size());
    rollUp(checklist, leaves, view.sections);
    for (const Role &role : checklist.roles)
        view.roles.append(viewOfRole(checklist, checks, state, leaves, role));
    for (const Gate &gate : checklist.gates)
        view.gates.append(viewOfGate(gate, checklist, leaves, view.roles));
    while (view.currentGate + 1 < view.gates.size() && isPassed(view.gates.at(view.currentGate)))
        ++view.currentGate;
    view.verdict = verdictOf(state, view);
    view.emergency = emergencyOf(state, now);
    return view;
}

} // namespace countersign
