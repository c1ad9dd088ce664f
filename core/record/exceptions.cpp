// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/record/tally.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Exceptions
{
public:
    Exceptions(const RecordSource &source, const RecordNames &names) : m_source(source), m_names(names) {}

    QList<AuditException> collect()
    {
        m_leaves = requiredLeavesOf(m_source);
        for (const RequiredLeaf &leaf : m_leaves)
            addLeaf(leaf);
        for (const RoleView &role : m_source.view.roles)
            addRole(role);
        addEmergency();
        addRollbacks();
        addSeveralRoles();
        addUnsettled();
        addNotApplicable();
        addDismissed();
        std::ranges::stable_sort(m_found, {}, &AuditException::status);
        return m_found;
    }

private:
    void add(Status status, RecordText text, const QStringList &arguments, const QString &detail = {})
    {
        m_found.append({status, recordText(text, arguments), detail});
    }

    // "Maria Keller, 2026-…: “reason”"
    QString wordOfPerson(const ItemState &state) const
    {
        QStringList parts{recordText(RecordText::By, {m_names.person(state.by), m_names.time(state.at)})};
        if (!state.until.isEmpty())
            parts.append(recordText(RecordText::WaivedDetail, {state.until}));
        if (!state.ticket.isEmpty())
            parts.append(state.ticket);
        if (!state.reason.isEmpty())
            parts.append(recordText(RecordText::Reason, {state.reason}));
        return parts.join(u" · "_s);
    }

    void addLeaf(const RequiredLeaf &leaf)
    {
        const QStringList text{shortened(leaf.text)};
        const bool hasWord = leaf.view->attestation != Attestation::Open;
        const QString detail = hasWord ? wordOfPerson(leaf.state) : QString();
        if (leaf.view->contradicted)
            add(Status::Failing, RecordText::Contradicted, text, detail);
        else if (leaf.view->status == Status::Failing)
            add(Status::Failing, RecordText::Failing, text, detail);
        else if (leaf.view->overridden)
            add(Status::Unknown, RecordText::Overridden, text, detail);
        else if (leaf.view->status == Status::Waived)
            add(Status::Waived, RecordText::Waived, text, detail);
        else if (leaf.view->status == Status::Degraded)
            add(Status::Degraded, RecordText::Degraded, text, detail);
    }

    void addRole(const RoleView &role)
    {
        const QString name = m_names.role(role.role);
        switch (role.standing) {
        case RoleStanding::NotYet: add(Status::Open, RecordText::RoleOpen, {name}, holdersOf(name)); break;
        case RoleStanding::Void:
            add(Status::Stale, RecordText::RoleVoid, {name},
                role.changed.isEmpty() ? QString() : recordText(RecordText::Changed, {shortened(role.changed.join(u", "_s))}));
            break;
        case RoleStanding::Rejected:
            add(Status::Failing, RecordText::RoleRejected, {name}, m_source.state.signatures.value(role.role).fact.note);
            break;
        case RoleStanding::Signed: break;
        }
        if (role.redSince)
            add(Status::Failing, RecordText::RedSince, {name});
    }

    QString holdersOf(const QString &role) const
    {
        const QStringList names = m_names.holders(role);
        return names.isEmpty() ? recordText(RecordText::NobodyMaySign) : recordText(RecordText::MaySign, {names.join(u", "_s)});
    }

    void addEmergency()
    {
        const std::optional<Emergency> &emergency = m_source.state.emergency;
        if (!emergency)
            return;
        const QString by = recordText(RecordText::By, {m_names.person(emergency->by), m_names.time(emergency->at)});
        const bool reviewed = emergency->reviewedAt.isValid();
        add(reviewed ? Status::Degraded : Status::Failing, reviewed ? RecordText::EmergencyReviewed : RecordText::EmergencyOpen, {},
            by + u" · "_s + recordText(RecordText::Reason, {emergency->fact.reason}));
    }

    // A rehearsal changed nothing and is no exception.
    void addRollbacks()
    {
        for (const Rollback &each : m_source.state.operations.rollbacks) {
            if (each.fact.drill)
                continue;
            const QString by = recordText(RecordText::By, {m_names.person(each.by), m_names.time(each.at)});
            const QString why = each.fact.reason.isEmpty() ? each.fact.triggers.join(u"; "_s) : each.fact.reason;
            add(each.standing == RollbackStanding::StoodDown ? Status::Degraded : Status::Failing,
                each.standing == RollbackStanding::StoodDown ? RecordText::RollbackCalledOff : RecordText::RolledBack, {},
                by + u" · "_s + recordText(RecordText::Reason, {why}));
        }
    }

    void addSeveralRoles()
    {
        QMap<PersonId, QStringList> roles;
        for (const Signature &signature : m_source.state.signatures)
            roles[signature.person].append(signature.fact.roleName);
        for (const auto &[person, names] : roles.asKeyValueRange()) {
            if (names.size() > 1)
                add(Status::Degraded, RecordText::SeveralRoles, {m_names.person(person), names.join(u", "_s)});
        }
    }

    // One line for all of a kind: a list of hundreds would hide the rest.
    void addSummary(RecordText text, Status status, const std::function<bool(const RequiredLeaf &)> &belongs)
    {
        constexpr qsizetype named = 3;
        QStringList texts;
        for (const RequiredLeaf &leaf : m_leaves) {
            if (belongs(leaf))
                texts.append(shortened(leaf.text));
        }
        if (texts.isEmpty())
            return;
        const QString list = texts.first(qMin(named, texts.size())).join(u"; "_s) + (texts.size() > named ? u" …"_s : QString());
        m_found.append({status, recordCount(text, texts.size(), {list}), {}});
    }

    void addUnsettled()
    {
        addSummary(RecordText::Unsettled, Status::Open,
                   [](const RequiredLeaf &leaf) { return isUnsettled(leaf.view->status) && leaf.view->status != Status::Failing; });
    }

    void addNotApplicable()
    {
        addSummary(RecordText::NotApplicable, Status::NotApplicable,
                   [](const RequiredLeaf &leaf) { return leaf.view->attestation == Attestation::NotApplicable; });
    }

    // Checks that somebody did not want: what they would have seen, nobody knows.
    void addDismissed()
    {
        QStringList sentences;
        for (const auto &[check, reason] : m_source.state.settings.dismissed.asKeyValueRange()) {
            const CheckSpec *spec = m_names.check(check);
            const QString said = reason.isEmpty() ? QString() : u" "_s + recordText(RecordText::Reason, {reason});
            if (spec)
                sentences.append(shortened(spec->sentence) + said);
        }
        if (!sentences.isEmpty())
            m_found.append({Status::NotApplicable, recordCount(RecordText::Dismissed, sentences.size(), {sentences.join(u"; "_s)}), {}});
    }

    const RecordSource &m_source;
    const RecordNames &m_names;
    QList<RequiredLeaf> m_leaves;
    QList<AuditException> m_found;
};

} // namespace

QList<AuditException> exceptionsOf(const RecordSource &source, const RecordNames &names) { return Exceptions(source, names).collect(); }

} // namespace countersign
