// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/judgecheck.h"

#include "core/base/wipe.h"
#include "core/checklist/variables/variablenames.h"
#include "core/checks/condition/glob.h"
#include "core/wording/conditionwording.h"
#include "core/wording/variablewording.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool fitsName(const QString &pattern, const QString &name) { return matchesGlob(pattern, name).value_or(false); }

bool isFamily(const QString &body) { return body.contains(u'*') || body.contains(u' ') || body == ".env"_L1; }

Variable variableNamed(const QString &name, const QList<Variable> &variables)
{
    const auto found = std::ranges::find(variables, name, &Variable::name);
    return found == variables.end() ? Variable{.name = name, .secret = namesSecret(name), .rules = {u"no-placeholder"_s}} : *found;
}

bool isSharedWithOthers(const QString &name, const EnvironmentValues &values)
{
    const QByteArrayView mine = values.of(name);
    return std::ranges::any_of(values.values.keys(), [&](const QString &other) { return other != name && values.of(other) == mine; });
}

// What the condition language sees of one value.
Observation observe(const QString &name, const EnvironmentValues &values, const QString &text, bool family, const QDateTime &now)
{
    const QByteArrayView bytes = values.of(name);
    const bool reused = family ? values.unchanged.contains(name) : isSharedWithOthers(name, values);
    Observation seen;
    seen.at = now;
    seen.values = {{u"VALUE"_s, text},
                   {u"CLASSES"_s, QString::number(characterClasses(bytes))},
                   {u"BYTES"_s, QString::number(decodedBytes(bytes))},
                   {u"REUSED"_s, reused ? u"true"_s : u"false"_s},
                   {u"OPEN"_s, isPlaceholderValue(text) ? u"1"_s : u"0"_s}};
    return seen;
}

// A condition names what it compares with; what it found stays out where that is a secret.
void conceal(ConditionResult &result)
{
    const bool aboutValue = result.condition.startsWith("[VALUE]"_L1);
    wipe(result.got);
    if (aboutValue)
        result.got = hiddenValue();
}

void judgeOne(const CheckSpec &check, const Variable &variable, const EnvironmentValues &values, bool family, ProbeResult &result)
{
    QString text = QString::fromUtf8(values.of(variable.name));
    const bool secret = variable.secret || namesSecret(variable.name);
    for (const QString &condition : check.conditions) {
        if (condition.startsWith("[OPEN]"_L1))
            continue; // counted over all of them
        Observation seen = observe(variable.name, values, text, family, result.observation.at);
        ConditionResult each = evaluateCondition(condition, seen);
        seen.values.clear();
        if (secret && !condition.startsWith("len("_L1) && !condition.startsWith("[CLASSES]"_L1) && !condition.startsWith("[BYTES]"_L1)
            && !condition.startsWith("[REUSED]"_L1))
            conceal(each);
        if (each.truth != Truth::Holds && family)
            each.condition = variable.name + u' ' + each.condition;
        if (!family || each.truth != Truth::Holds)
            result.conditions.append(each);
    }
    wipe(text);
}

void judgeRules(const Variable &variable, const QList<Variable> &variables, const EnvironmentValues &values, ProbeResult &result)
{
    QStringList names;
    for (const Variable &each : variables)
        names.append(each.name);
    for (const RuleVerdict &verdict : judgeVariable(variable, values, names)) {
        if (verdict.truth != Truth::Holds)
            result.conditions.append(asCondition(variable.name, verdict));
    }
}

// [OPEN] == 0: every one is set and filled in. Of what is optional: all or none.
void judgeOpen(const CheckSpec &check, const QList<Variable> &about, const EnvironmentValues &values, ProbeResult &result)
{
    QStringList open;
    for (const Variable &variable : about) {
        const bool set = values.isSet(variable.name);
        QString text = QString::fromUtf8(values.of(variable.name));
        const bool standIn = set && !values.unreadable.contains(variable.name) && isPlaceholderValue(text) && !text.startsWith("[\""_L1);
        wipe(text);
        if ((!set && (variable.need == VariableNeed::Required || isFamily(check.target.body))) || standIn)
            open.append(variable.name);
    }
    const bool all = check.target.body == ".env"_L1;
    if (all)
        open.removeIf([&](const QString &name) { return variableNamed(name, about).need == VariableNeed::Optional && !values.isSet(name); });
    const bool none = !check.required && open.size() == about.size();
    const bool good = open.isEmpty() || none;
    result.conditions.append({u"[OPEN] == 0"_s, good ? Truth::Holds : Truth::Fails, u"0"_s, good ? u"0"_s : open.join(u", "_s), {}});
}

// A password that stands in a connection string only is judged there: DB_PASSWORD in DATABASE_URL.
EnvironmentValues withPasswordOf(const QString &name, EnvironmentValues values)
{
    static const QStringList databases{u"DATABASE"_s, u"DB"_s, u"POSTGRES"_s};
    const QString stem = name.chopped(qMin<qsizetype>(name.size(), 9));
    const QStringList stems = databases.contains(stem) ? databases : QStringList{stem};
    if (!name.endsWith("_PASSWORD"_L1) || values.isSet(name))
        return values;
    for (const QString &each : stems) {
        QString address = QString::fromUtf8(values.of(each + u"_URL"_s));
        QString password = QUrl(address).password(QUrl::FullyDecoded);
        if (!password.isEmpty() && !values.isSet(name))
            values.values.insert(name, std::make_shared<const Secret>(password.toUtf8()));
        wipe(password);
        wipe(address);
    }
    return values;
}

} // namespace

QList<Variable> variablesOf(const CheckSpec &check, const QList<Variable> &variables, const EnvironmentValues &values)
{
    QStringList known;
    for (const Variable &variable : variables)
        known.append(variable.name);
    for (const QString &name : values.values.keys() + values.unreadable) {
        if (!known.contains(name))
            known.append(name);
    }
    QList<Variable> about;
    for (const QString &pattern : check.target.body.split(u' ', Qt::SkipEmptyParts)) {
        if (!pattern.contains(u'*') && pattern != ".env"_L1) {
            about.append(variableNamed(pattern, variables));
            continue;
        }
        for (const QString &name : std::as_const(known)) {
            if (pattern == ".env"_L1 || fitsName(pattern, name))
                about.append(variableNamed(name, variables));
        }
    }
    return about;
}

ProbeResult judgeEnvironment(const CheckSpec &check, const QList<Variable> &variables, const EnvironmentValues &given, const QDateTime &now)
{
    const EnvironmentValues values = withPasswordOf(check.target.body, given);
    ProbeResult result{.check = check.id, .status = EvidenceStatus::None, .obstacle = Obstacle::ParameterOpen};
    result.observation.at = now;
    const bool family = isFamily(check.target.body);
    const QList<Variable> about = variablesOf(check, variables, values);
    const auto isSet = [&](const Variable &each) { return values.isSet(each.name); };
    if (values.values.isEmpty() && values.unreadable.isEmpty())
        return result;
    if (!check.required && std::ranges::none_of(about, isSet))
        return result;
    result.obstacle = Obstacle::None;
    const auto isUnreadable = [&](const Variable &each) { return values.unreadable.contains(each.name); };
    if (std::ranges::any_of(about, isUnreadable)) {
        result.status = EvidenceStatus::Unknown;
        result.obstacle = Obstacle::SecretMissing;
        return result;
    }
    for (const Variable &variable : about) {
        if (isSet(variable))
            judgeOne(check, variable, values, family, result);
    }
    if (check.conditions.contains(u"[OPEN] == 0"_s))
        judgeOpen(check, about, values, result);
    if (!family) {
        for (Variable variable : about) {
            variable.need = check.required ? VariableNeed::Required : VariableNeed::Optional;
            judgeRules(variable, variables, values, result);
        }
    }
    const bool fails = std::ranges::any_of(result.conditions, [](const ConditionResult &each) { return each.truth == Truth::Fails; });
    result.status = fails ? EvidenceStatus::Failing : EvidenceStatus::Passing;
    return result;
}

VariableJudgement judgeWholly(const Variable &variable, const QList<Variable> &variables, const QList<CheckSpec> &checks,
                              const EnvironmentValues &values, const QDateTime &now)
{
    const CheckSpec rules{.kind = CheckKind::Env, .target = {.body = variable.name}, .required = variable.need == VariableNeed::Required};
    QList<ProbeResult> results{judgeEnvironment(rules, variables, values, now)};
    for (const CheckSpec &check : checks) {
        if (check.kind == CheckKind::Env && check.target.body == variable.name)
            results.append(judgeEnvironment(check, variables, values, now));
    }
    VariableJudgement judgement;
    const auto fails = [](const ConditionResult &each) { return each.truth == Truth::Fails; };
    const bool ruled = std::ranges::any_of(results.first().conditions, fails);
    for (const ProbeResult &result : std::as_const(results)) {
        if (judgement.status == EvidenceStatus::None || result.status == EvidenceStatus::Failing)
            judgement.status = result.status;
        for (const ConditionResult &condition : result.conditions) {
            const QString words = condition.truth == Truth::Fails ? describeFailure(condition) : QString();
            const bool again = ruled && condition.condition.contains("[VALUE]"_L1); // the rule has said it better
            if (!words.isEmpty() && !again && !judgement.findings.contains(words))
                judgement.findings.append(words);
        }
    }
    return judgement;
}

} // namespace countersign
