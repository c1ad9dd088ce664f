// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/commands.h"

#include "core/checks/rules/commandclass.h"
#include "core/checks/rules/expectedoutput.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/place.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

CheckKind kindOf(const CommandUse &use)
{
    if (use.invocation.program == "kubectl"_L1 || use.invocation.program == "oc"_L1 || use.invocation.program == "helm"_L1)
        return CheckKind::Kubernetes;
    return use.invocation.program == "git"_L1 && classOf(use.invocation) == CommandClass::Looks ? CheckKind::Git : CheckKind::Command;
}

// Probes speak for these.
bool isProbed(const Reading &reading, const CommandUse &use)
{
    static const QStringList probes = {u"dig"_s, u"nslookup"_s, u"host"_s,     u"ab"_s,        u"hey"_s,        u"wrk"_s, u"siege"_s,
                                       u"oha"_s, u"wscat"_s,    u"websocat"_s, u"redis-cli"_s, u"valkey-cli"_s, u"k6"_s};
    const QString &program = use.invocation.program;
    const bool sql = program == "psql"_L1 && reading.services.engine == DatabaseEngine::PostgreSql;
    const bool scripted = use.command.text().contains(".ping()"_L1);
    return probes.contains(program) || sql || scripted || (readHttpRequest(use) && program != "wget"_L1) || program == "curl"_L1;
}

// Help for when something is broken, and reminders: nothing that a deployment must show.
bool isAside(const Reading &reading, int section)
{
    static const Pattern aside(
        u"troubleshooting|troubleshoot|issue|issues|faq|problem|common_issues|useful_command|reference|cheat_sheet|essential_command|help");
    for (; section >= 0; section = reading.checklist.sections[section].parent) {
        if (aside.matches(Words(reading.checklist.sections[section].title)))
            return true;
    }
    return false;
}

// Whole pipeline, as typed, but for what would keep it waiting for ever: "logs -f", "tail -f".
QString textOf(const CommandUse &use)
{
    static const QRegularExpression follows(u"(?:^|\\s)(?:logs|journalctl|tail)(?=\\s)"_s);
    static const QRegularExpression option(u"\\s(?:-f|--follow)(?=\\s|$)"_s);
    QString text = use.command.text();
    if (const auto match = follows.match(text); match.hasMatch())
        text = text.first(match.capturedEnd()) + text.sliced(match.capturedEnd()).remove(option);
    for (const ShellRedirect &redirect : use.command.redirects) {
        if (!redirect.sign.startsWith("<<"_L1) && !redirect.target.isEmpty())
            text += u' ' + redirect.sign + (redirect.target.startsWith(u'&') ? QString() : u" "_s) + redirect.target;
    }
    for (const Invocation &next : use.pipedInto)
        text += u" | "_s + next.program + u' ' + next.arguments.join(u' ');
    return text;
}

// What a sentence names in back-ticks is often no command to run: "`docker` group", "`chmod 600` on the key", "never run `git push -f`".
bool isOnlyMentioned(const Reading &reading, const CommandUse &use)
{
    static const QStringList pairs = {u"chmod"_s, u"chown"_s, u"cp"_s, u"mv"_s, u"ln"_s};
    static const QRegularExpression before(
        u"\\b(?:do not|don't|never|must not|should not|avoid|instead of|rather than|nicht|niemals|ne (?:jamais|pas)|nunca|jamais|não)\\b(?:[^\\w.;:]+\\w+){0,2}\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(u"^\\W*(?:nicht|niemals|不要|しない|하지)"_s, QRegularExpression::CaseInsensitiveOption);
    if (use.codeBlock >= 0 || use.statement < 0)
        return false;
    const QString &program = use.invocation.program;
    const qsizetype operands = Options(use.invocation.arguments, u"").operands().size();
    const bool bare = use.invocation.arguments.isEmpty() && !program.contains(u'/') && !isQualityTool(program);
    const QString &text = reading.statements[use.statement].text;
    const qsizetype at = text.indexOf(use.command.words.first().text);
    const bool forbidden = at >= 0 && before.match(text.first(at)).hasMatch();
    const qsizetype end = at < 0 ? -1 : at + use.command.text().size();
    return bare || (pairs.contains(program) && operands < 2) || forbidden
           || (end > 0 && end <= text.size() && behind.match(text.sliced(end)).hasMatch());
}

// "Use `git bisect` if a regression shows up": nothing that must be done.
bool isConditional(const Reading &reading, const CommandUse &use)
{
    static const QRegularExpression condition(u"\\b(?:if|unless|in case|falls|wenn|sofern|si|caso)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (use.codeBlock >= 0 || use.statement < 0)
        return false;
    QString text = reading.statements[use.statement].text;
    return condition.match(text.remove(use.command.text())).hasMatch();
}

void addObservation(const Reading &reading, const CommandUse &use, QList<CheckSpec> &checks)
{
    CheckSpec check = checkAt(reading, use, kindOf(use));
    check.target.body = textOf(use);
    check.conditions = {u"[EXIT] == 0"_s};
    for (const Expectation &expectation : use.expectations)
        check.conditions += conditionsForOutput(expectation.text);
    if (use.statement >= 0)
        check.conditions += conditionsForCommand(use, reading.statements[use.statement].text);
    check.conditions.removeDuplicates();
    const QString last = use.pipedInto.isEmpty() ? use.invocation.program : use.pipedInto.last().program;
    if (check.conditions.contains(u"[LINES] == 0"_s) && last.endsWith("grep"_L1))
        check.conditions.removeAll(u"[EXIT] == 0"_s); // a grep that finds nothing exits with 1
    check.needs = {Need::Consent};
    if (use.invocation.remote)
        need(check, Need::Vantage);
    check.required = check.required && !isConditional(reading, use);
    checks.append(check);
}

// Whether the sentence above a command says what comes of it: "No keys in the history".
bool saysResult(const Reading &reading, const CommandUse &use)
{
    return use.statement >= 0 && !conditionsForCommand(use, reading.statements[use.statement].text).isEmpty();
}

// All commands of one block that are no observations of their own.
struct Group {
    QList<const CommandUse *> uses = {};
};

void addGroup(const Reading &reading, const Group &group, CheckKind kind, bool aside, QList<CheckSpec> &checks)
{
    CheckSpec check = checkAt(reading, *group.uses.first(), kind);
    check.required = false;
    QStringList texts;
    for (const CommandUse *use : group.uses) {
        const CheckSpec one = checkAt(reading, *use, kind);
        check.lines += one.lines;
        texts += textOf(*use);
        check.required = check.required || (one.required && !isConditional(reading, *use));
    }
    check.target.body = texts.join(u'\n');
    check.conditions = {u"[EXIT] == 0"_s};
    check.needs = {Need::Consent};
    if (aside) {
        need(check, Need::Heuristic);
        check.required = false;
        check.items.clear();
    }
    constexpr qsizetype most = 40;
    check.lines = check.lines.first(qMin(most, check.lines.size()));
    checks.append(check);
}

} // namespace

void deriveCommands(const Reading &reading, QList<CheckSpec> &checks)
{
    QMap<std::pair<int, int>, Group> changes, looks; // by code block or statement, and kind
    for (const CommandUse &use : reading.commands) {
        const CommandClass commandClass = classOf(use.invocation);
        if (commandClass == CommandClass::Nothing || isProbed(reading, use) || isOnlyMentioned(reading, use))
            continue;
        const bool aside = isAside(reading, use.section);
        const int place = use.codeBlock >= 0 ? use.codeBlock : -1 - use.statement;
        const std::pair<int, int> key{place, int(kindOf(use))};
        if (commandClass == CommandClass::Changes && !aside)
            changes[key].uses.append(&use);
        else if (commandClass == CommandClass::Looks && (aside || !saysResult(reading, use))
                 && (aside || (use.expectations.isEmpty() && use.codeBlock >= 0 && use.pipedInto.isEmpty())))
            looks[key].uses.append(&use);
        else if (commandClass != CommandClass::Changes)
            addObservation(reading, use, checks);
    }
    for (auto group = changes.cbegin(); group != changes.cend(); ++group)
        addGroup(reading, *group, CheckKind(group.key().second), false, checks);
    for (auto group = looks.cbegin(); group != looks.cend(); ++group)
        addGroup(reading, *group, CheckKind(group.key().second), isAside(reading, group->uses.first()->section), checks);
}

} // namespace countersign
