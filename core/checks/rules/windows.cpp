// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr double minute = 60'000;

// How long something is kept, in "kept 35 days, restore tested within 90 days": the first time behind the word.
std::optional<Measure> keptIn(const QString &text)
{
    static const QRegularExpression keeps(
        u"\\b(?:retain\\w*|retention|keep|kept|retención|retenção|rétention|conserv\\w+|aufbewahr\\w+)|保留|保存|保持|보관|보존"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto word = keeps.match(text);
    for (const Measure &measure : findMeasures(text)) {
        if (word.hasMatch() && measure.start >= word.capturedEnd() && measure.quantity.unit == Unit::Milliseconds && measure.quantity.value >= minute)
            return measure;
    }
    return std::nullopt;
}

// A stretch of time in a sentence; the last of several ("5-15 minutes").
std::optional<Measure> spanIn(const QString &text)
{
    std::optional<Measure> span;
    for (const Measure &measure : findMeasures(text)) {
        if (measure.quantity.unit == Unit::Milliseconds && measure.quantity.value >= minute)
            span = measure;
    }
    return span;
}

void add(const Reading &reading, const Statement &statement, CheckKind kind, const QString &condition, const QList<Need> &needs,
         QList<CheckSpec> &checks)
{
    CheckSpec check = checkAt(reading, statement, kind);
    check.target.body = statement.text;
    check.conditions = {condition};
    check.needs = needs;
    checks.append(check);
}

void deriveStatement(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern maintenance(u"maintenance_window|deployment_window|change_window|release_window|maintenance_windows");
    static const Pattern watches(
        u"watch|monitor|observe|baseline|hypercare|soak !every !each !interval !before !expire !expiry !expiration !uptime_monitoring");
    static const Pattern soaks(u"sustain|soak|endurance load|test|traffic");
    static const Pattern keeps(
        u"retention|retain|keep|kept backup|log|metric|dump|snapshot|archive|history|record|data|retention|retain|trace|event");
    static const Pattern lifetimes(u"ttl|lifetime cache|cached|dns|record");
    static const Pattern meetings(u"retrospective|post_mortem|postmortem|lessons_learned schedule|plan|hold");
    const bool task = statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet;
    if (maintenance.matches(statement.words))
        return add(reading, statement, CheckKind::Window, u"has([VALUE]) == true"_s, {Need::Value}, checks);
    if (!task || reading.cadenceOf(statement.section) != Cadence::None || reading.isRollback(statement.section))
        return;
    if (meetings.matches(statement.words))
        return add(reading, statement, CheckKind::Due, u"[ELAPSED] <= <due-within>"_s, {Need::Value}, checks);
    const auto span = spanIn(statement.text);
    if (!span)
        return;
    if (soaks.matches(statement.words))
        add(reading, statement, CheckKind::Window, u"[ELAPSED] >= "_s + span->text(), {}, checks);
    else if (keeps.matches(statement.words))
        add(reading, statement, CheckKind::Window, u"[AGE] >= "_s + keptIn(statement.text).value_or(*span).text(), {}, checks);
    else if (lifetimes.matches(statement.words))
        add(reading, statement, CheckKind::Window, u"[TTL] <= "_s + span->text(), {}, checks);
    else if (watches.matches(statement.words))
        add(reading, statement, CheckKind::Watch, u"[ELAPSED] >= "_s + span->text(), {}, checks);
}

// "misfire_grace_time: 300", "scrape_interval: 15s": how old a thing may get before something is wrong.
void deriveFence(const Reading &reading, const Fence &fence, QList<CheckSpec> &checks)
{
    static const QRegularExpression setting(
        u"['\"]?([A-Za-z_]*(?:interval|grace_time|grace_period|ttl|max_age|stale_after|retention_time))['\"]?\\s*[:=]\\s*['\"]?(\\d+(?:\\.\\d+)?)\\s*(ms|s|m|h|d)?['\"]?\\s*,?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    CheckSpec check;
    Quantity longest;
    for (const FenceLine &line : linesOf(fence)) {
        const auto match = setting.match(line.text);
        const auto value =
            match.hasMatch() ? readQuantity(match.captured(2) + (match.captured(3).isEmpty() ? u"s"_s : match.captured(3))) : std::nullopt;
        if (!value)
            continue;
        if (check.lines.isEmpty())
            check = checkAt(reading, fence, line.line, CheckKind::Window);
        else
            check.lines += line.line;
        if (value->value > longest.value) {
            longest = *value;
            check.target.body = match.captured(1);
        }
    }
    if (check.lines.isEmpty())
        return;
    check.conditions = {u"[AGE] <= "_s + Measure{.quantity = {2 * longest.value, Unit::Milliseconds}}.text()};
    checks.append(check);
}

// --timeout=300s on several commands of a block.
void deriveTimeouts(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression option(u"^--(?:[a-z-]*-)?timeout[= ](\\d+(?:ms|s|m|h)?)$"_s);
    QMap<int, CheckSpec> byBlock;
    for (const CommandUse &use : reading.commands) {
        for (const QString &argument : use.invocation.arguments) {
            const auto match = use.codeBlock >= 0 ? option.match(argument) : QRegularExpressionMatch();
            if (!match.hasMatch() || use.invocation.program == "curl"_L1)
                continue;
            CheckSpec &check = byBlock[use.codeBlock];
            if (check.lines.isEmpty())
                check = checkAt(reading, use, CheckKind::Timeout);
            check.lines += use.lines.first;
            const QString limit = match.captured(1).back().isDigit() ? match.captured(1) + u's' : match.captured(1);
            check.conditions = {u"[ELAPSED] <= "_s + limit};
            check.target.body = use.command.text();
        }
    }
    for (const CheckSpec &check : std::as_const(byBlock))
        checks.append(check);
}

// The TTL of a DNS record that is shown: for so long the old answer may still be given.
void deriveRecordLifetimes(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression ttl(u"^TTL\\s*:\\s*(\\d+)"_s);
    for (const Fence &fence : reading.fences) {
        for (const FenceLine &line : fence.kind == FenceKind::DnsRecord ? linesOf(fence) : QList<FenceLine>()) {
            const auto match = ttl.match(line.text);
            if (!match.hasMatch())
                continue;
            CheckSpec check = checkAt(reading, fence, line.line, CheckKind::Window);
            check.target.body = line.text;
            check.conditions = {u"[TTL] <= %1s"_s.arg(match.captured(1))};
            checks.append(check);
        }
    }
}

} // namespace

void deriveWindows(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Statement &statement : reading.statements) {
        if (!reading.isSignOff(statement.section))
            deriveStatement(reading, statement, checks);
    }
    for (const Fence &fence : reading.fences) {
        if (fence.kind == FenceKind::Yaml || fence.kind == FenceKind::Program)
            deriveFence(reading, fence, checks);
    }
    deriveTimeouts(reading, checks);
    deriveRecordLifetimes(reading, checks);
}

} // namespace countersign
