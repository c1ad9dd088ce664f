// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/commandclass.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isOneOf(QStringView word, const QSet<QStringView> &words) { return words.contains(word); }

bool looksByItself(QStringView program)
{
    static const QSet<QStringView> programs = {
        u"ls",         u"cat",      u"head",    u"tail",   u"grep",       u"egrep",    u"df",         u"du",   u"free", u"ps",
        u"netstat",    u"ss",       u"ping",    u"nproc",  u"env",        u"printenv", u"which",      u"stat", u"wc",   u"find",
        u"id",         u"uname",    u"lsof",    u"uptime", u"test",       u"[",        u"journalctl", u"jq",   u"diff", u"lsb_release",
        u"pg_isready", u"promtool", u"dig",     u"host",   u"nslookup",   u"logcli",   u"stern",      u"zcat", u"awk",  u"date",
        u"ip",         u"ifconfig", u"openssl", u"nmap",   u"traceroute", u"less"};
    return isOneOf(program, programs);
}

// Words behind the program that say it only reads.
bool looksBySubcommand(const Invocation &invocation)
{
    static const QSet<QStringView> reading = {
        u"list",    u"ls",        u"get",        u"show",      u"status",     u"logs",         u"log",   u"describe",  u"info",     u"version",
        u"inspect", u"ps",        u"top",        u"history",   u"current",    u"heads",        u"diff",  u"rev-parse", u"ls-files", u"stats",
        u"images",  u"is-active", u"is-enabled", u"wait",      u"config",     u"cluster-info", u"plan",  u"outdated",  u"view",     u"whoami",
        u"events",  u"tail",      u"active",     u"scheduled", u"registered", u"report",       u"freeze"};
    static const QSet<QStringView> writing = {u"delete", u"rollback", u"restart", u"stop", u"start", u"up",     u"down",     u"apply", u"create",
                                              u"set",    u"download", u"undo",    u"edit", u"add",   u"remove", u"checkout", u"push",  u"pull"};
    QStringList words;
    for (const QString &argument : invocation.arguments) {
        if (!argument.startsWith(u'-') && words.size() < 3)
            words += argument;
    }
    const bool writes = std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, writing); });
    return !writes && std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, reading); });
}

bool asksVersion(const Invocation &invocation)
{
    return invocation.arguments.contains(u"--version"_s)
           || (invocation.arguments.size() == 1 && QStringList{u"-V"_s, u"-v"_s, u"version"_s}.contains(invocation.arguments.first()));
}

// Scripts say what they do in their names.
bool isCheckScript(const QString &program)
{
    static const QRegularExpression name(u"(?:check|verify|health|smoke|validate|status|test)[\\w-]*\\.?(?:sh|py|js|rb)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return program.contains(u'/') && name.match(program.section(u'/', -1)).hasMatch();
}

bool runsTests(const Invocation &invocation)
{
    static const QSet<QStringView> runners = {u"npm",  u"yarn",    u"pnpm",      u"bun",    u"cargo",  u"go",  u"make",
                                              u"mvn",  u"gradle",  u"./gradlew", u"./mvnw", u"dotnet", u"mix", u"composer",
                                              u"deno", u"flutter", u"rails",     u"rake",   u"php"};
    static const QSet<QStringView> tasks = {u"test", u"tests",  u"lint", u"audit",    u"check",  u"typecheck",
                                            u"vet",  u"clippy", u"e2e",  u"coverage", u"verify", u"spec"};
    const bool task = std::ranges::any_of(
        invocation.arguments, [](const QString &word) { return isOneOf(word, tasks) || word.startsWith("test:"_L1) || word.startsWith("lint:"_L1); });
    return isOneOf(invocation.program, runners) && task;
}

} // namespace

bool isQualityTool(QStringView program)
{
    static const QSet<QStringView> tools = {u"pytest",         u"flake8",     u"mypy",    u"bandit",     u"ruff",       u"black",    u"isort",
                                            u"pylint",         u"eslint",     u"jest",    u"vitest",     u"tox",        u"safety",   u"phpunit",
                                            u"rspec",          u"rubocop",    u"trivy",   u"gitleaks",   u"trufflehog", u"semgrep",  u"snyk",
                                            u"golangci-lint",  u"shellcheck", u"tsc",     u"playwright", u"cypress",    u"prettier", u"pip-audit",
                                            u"detect-secrets", u"grype",      u"checkov", u"tfsec",      u"hadolint"};
    return isOneOf(program, tools);
}

bool isInteractive(const Invocation &invocation)
{
    static const QSet<QStringView> sessions = {u"psql",   u"mysql",   u"mongosh",   u"mongo", u"sqlite3",
                                               u"python", u"python3", u"redis-cli", u"bash",  u"sh"};
    static const QRegularExpression given(u"^-(?:c|e|f|-command|-eval|-file|m)$"_s);
    const bool script = std::ranges::any_of(invocation.arguments, [](const QString &word) { return given.match(word).hasMatch(); });
    const bool file = std::ranges::any_of(
        invocation.arguments, [](const QString &word) { return word.endsWith(".py"_L1) || word.endsWith(".sh"_L1) || word.endsWith(".sql"_L1); });
    return isOneOf(invocation.program, sessions) && !script && !file;
}

namespace {

// An address, "q" of a database session and a sentence's first word stand where a program would.
bool mayBeProgram(const QString &program)
{
    const bool sentence = !program.isEmpty() && program.front().isUpper() && !program.contains(u'/') && !program.contains(u'.');
    return !program.contains("://"_L1) && (program.size() > 1 || program == "["_L1) && !sentence;
}

// It prints something to copy; running it shows nothing.
bool makesSecret(const Invocation &invocation)
{
    static const QRegularExpression scripted(u"secrets\\.token|uuid\\.uuid4|get_random_secret_key|generate_key\\(|randomBytes\\("_s);
    const bool random =
        invocation.program == "openssl"_L1 && QStringList{u"rand"_s, u"genrsa"_s, u"genpkey"_s}.contains(invocation.arguments.value(0));
    static const QSet<QStringView> generators = {u"pwgen", u"uuidgen", u"mkpasswd", u"ssh-keygen"};
    return random || isOneOf(invocation.program, generators) || scripted.match(invocation.arguments.join(u' ')).hasMatch();
}

// Servers that stay in the foreground: they never end by themselves, so no exit code will come.
bool staysRunning(const Invocation &invocation)
{
    static const QSet<QStringView> servers = {u"uvicorn", u"hypercorn", u"daphne", u"gunicorn", u"waitress-serve"};
    static const QSet<QStringView> runners = {u"npm", u"yarn", u"pnpm", u"bun", u"flask", u"rails", u"next", u"nuxt"};
    static const QSet<QStringView> tasks = {u"start", u"dev", u"serve", u"server", u"s"};
    const bool detached = invocation.arguments.contains(u"--daemon"_s) || invocation.arguments.contains(u"-D"_s);
    const qsizetype task = invocation.arguments.value(0) == "run"_L1 ? 1 : 0;
    const bool flask = invocation.program == "flask"_L1 && task == 1;
    return !detached
           && (isOneOf(invocation.program, servers) || flask
               || (isOneOf(invocation.program, runners) && isOneOf(invocation.arguments.value(task), tasks)));
}

// "[ -n "${!name}" ]" inside a loop: alone it asks about a variable that nobody set.
bool testsVariable(const Invocation &invocation)
{
    const bool test = invocation.program == "["_L1 || invocation.program == "[["_L1 || invocation.program == "test"_L1;
    return test && std::ranges::any_of(invocation.arguments, [](const QString &word) { return word.contains(u'$'); });
}

} // namespace

CommandClass classOf(const Invocation &invocation)
{
    static const QSet<QStringView> nothing = {u"cd",  u"echo", u"export", u"source", u".",     u"nano", u"vi",   u"vim",   u"crontab", u"su",
                                              u"ssh", u"exit", u"clear",  u"set",    u"sleep", u"pwd",  u"true", u"false", u"\\q",     u"printf"};
    if (isOneOf(invocation.program, nothing) || isInteractive(invocation) || !mayBeProgram(invocation.program) || makesSecret(invocation)
        || staysRunning(invocation) || testsVariable(invocation))
        return CommandClass::Nothing;
    if (isQualityTool(invocation.program) || runsTests(invocation))
        return CommandClass::Tests;
    const bool syntax = invocation.program == "nginx"_L1 && invocation.arguments.contains(u"-t"_s);
    if (looksByItself(invocation.program) || asksVersion(invocation) || isCheckScript(invocation.program) || syntax || looksBySubcommand(invocation))
        return CommandClass::Looks;
    return CommandClass::Changes;
}

} // namespace countersign
