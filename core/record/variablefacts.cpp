// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/conditionwording.h"
#include "core/wording/record.h"
#include "core/wording/variablerule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What the journal says of one variable. Not one line of it needs the value.
class VariableRow
{
public:
    VariableRow(const Variable &variable, const RecordSource &source) :
        m_variable(variable),
        m_source(source),
        m_setting(source.state.settings.variables.value(variable.name))
    {
    }

    AuditVariable audit() const
    {
        AuditVariable row{.name = m_variable.name, .need = need(), .rules = rules(), .fingerprint = m_setting.fingerprint};
        row.status = status(row.remarks);
        row.word = recordText(m_setting.isSet() ? wordFor(row.status) : RecordText::VariableNotSet);
        if (m_setting.secret && !m_setting.previous.isEmpty() && m_setting.previous == m_setting.fingerprint)
            row.remarks.append(recordText(RecordText::VariableUnchanged));
        QStringList hosts;
        for (const SecretBinding &each : m_source.state.settings.secretHosts) {
            if (each.name == m_variable.name)
                hosts.append(u"%1:%2"_s.arg(each.host).arg(each.port));
        }
        if (!hosts.isEmpty())
            row.remarks.append(recordText(RecordText::VariableSentTo, {hosts.join(u", "_s)}));
        return row;
    }

private:
    QString need() const
    {
        return recordText(m_variable.need == VariableNeed::Required ? RecordText::VariableRequired : RecordText::VariableOptional) + u", "_s
               + recordText(m_variable.secret ? RecordText::VariableSecret : RecordText::VariablePlain);
    }

    QString rules() const
    {
        QStringList texts;
        for (const QString &rule : m_variable.rules)
            texts.append(variableRuleText(rule));
        return texts.join(u", "_s);
    }

    // The worst that any check about it alone has come to, and what it asks that does not hold.
    Status status(QStringList &remarks) const
    {
        Status worst = m_setting.isSet() ? Status::Ticked : m_variable.need == VariableNeed::Required ? Status::Open : Status::NotApplicable;
        bool judged = false;
        for (const CheckSpec &check : m_source.checks) {
            if (check.kind != CheckKind::Env || check.target.body != m_variable.name)
                continue;
            const Evidence evidence = m_source.evidence.value(check.id);
            if (evidence.status == EvidenceStatus::Failing)
                worst = Status::Failing;
            else if (evidence.status == EvidenceStatus::Unknown && worst != Status::Failing)
                worst = Status::Unknown;
            judged = judged || evidence.status == EvidenceStatus::Passing;
            for (const ConditionResult &each : evidence.result.conditions) {
                if (each.truth != Truth::Fails || !m_setting.isSet())
                    continue;
                const bool rule = each.condition.startsWith(m_variable.name); // its words already
                const QString wanted = recordText(RecordText::VariableWanted, {rule ? each.expected : describeCondition(each.condition)});
                if (!remarks.contains(wanted))
                    remarks.append(wanted);
            }
        }
        return worst == Status::Ticked && judged ? Status::Verified : worst;
    }

    static RecordText wordFor(Status status)
    {
        switch (status) {
        case Status::Failing: return RecordText::VariableFails;
        case Status::Unknown: return RecordText::VariableUnreadable;
        case Status::Verified: return RecordText::VariableHolds;
        case Status::Ticked: return RecordText::VariableSet;
        default: return RecordText::VariableNotSet;
        }
    }

    const Variable &m_variable;
    const RecordSource &m_source;
    const VariableSetting m_setting;
};

} // namespace

QList<AuditVariable> variablesOf(const RecordSource &source)
{
    QList<Variable> variables = source.checklist.variables;
    for (const auto &[name, setting] : source.state.settings.variables.asKeyValueRange()) {
        if (!std::ranges::contains(variables, name, &Variable::name))
            variables.append({.name = name, .need = VariableNeed::Optional, .secret = setting.secret});
    }
    QList<AuditVariable> rows;
    for (const Variable &variable : std::as_const(variables))
        rows.append(VariableRow(variable, source).audit());
    return rows;
}

} // namespace countersign
