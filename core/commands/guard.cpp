// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/guard.h"

#include "core/checklist/placeholders.h"
#include "core/commands/commandnature.h"
#include "core/probing/environmentsettings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool hides(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    const bool direction =
        (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f || code == 0x61c;
    const bool invisible = (code >= 0x200b && code <= 0x200d) || code == 0x2060 || code == 0xfeff || code == 0x2028 || code == 0x2029 || code == 0xad;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || direction || invisible;
}

// Lines end as the shell wants them; what a prompt shows in front is not typed; a line feed at the end would be.
QString tidied(QString code)
{
    static const QRegularExpression prompt(u"^\\$ "_s, QRegularExpression::MultilineOption);
    code.replace("\r\n"_L1, "\n"_L1).remove(prompt);
    while (code.endsWith(u'\n') || code.endsWith(u' '))
        code.chop(1);
    return code;
}

int lineOf(const QString &text, qsizetype at) { return int(text.first(at).count(u'\n')) + 1; }

void findHidden(const QString &text, QList<GuardFinding> &findings)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (hides(text.at(i)))
            findings.append({GuardKind::HiddenCharacter,
                             u"U+"_s + QString::number(text.at(i).unicode(), 16).toUpper().rightJustified(4, u'0'),
                             {},
                             lineOf(text, i)});
    }
}

// "[A-Za-z]" belongs to a pattern.
bool isCharacterSet(const QString &word)
{
    static const QRegularExpression set(uR"(^\[(?:\w-\w)+[\w.-]*\]$)"_s);
    return set.match(word).hasMatch();
}

// Comments hold words that are no commands.
QString withoutComments(const QString &text)
{
    static const QRegularExpression comment(u"(?:^|(?<=\\s))#[^\\n]*"_s, QRegularExpression::MultilineOption);
    return QString(text).remove(comment);
}

void findOpen(const QString &text, const GuardContext &context, QList<GuardFinding> &findings)
{
    const QString code = withoutComments(text);
    QStringList open;
    QMap<QString, QString> marks;
    const QSet<QString> assigned = assignedVariables(text);
    for (const QString &name : context.openParameters) {
        const QString bare = QString(name).remove(u'$').remove(u'{').remove(u'}');
        const bool variable = name.startsWith(u'$') || std::ranges::contains(context.variables, bare, &KnownVariable::name);
        if (!(variable || assigned.contains(bare)) && substitute(code, {{name, QString(QChar(0xe0c5))}}).contains(QChar(0xe0c5)))
            open.append(name);
    }
    open += anglePlaceholders(code);
    for (const QString &word : placeholderWords(code) + commandPlaceholders(code)) {
        if (!word.startsWith(u'$') && !isCharacterSet(word) && !context.parameters.values().contains(word))
            open.append(word);
    }
    static const QRegularExpression dots(u"(?:^|[\\s=\"'])(\\.{3}|…)(?=[\\s\"',]|$)"_s, QRegularExpression::MultilineOption);
    if (code.contains(dots))
        open.append(u"..."_s);
    open.removeDuplicates();
    // "yourdomain.com" says it all where "api.yourdomain.com" was found as well
    for (const QString &name : std::as_const(open))
        findings.append({GuardKind::OpenPlaceholder, name, {}, lineOf(text, std::max<qsizetype>(0, text.indexOf(name)))});
}

QStringList variablesIn(const QString &text)
{
    static const QRegularExpression use(uR"((?<!\\)\$(?:\{)?([A-Za-z_][A-Za-z0-9_]*))"_s);
    QStringList names;
    for (auto matches = use.globalMatch(withoutComments(text)); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

void findVariables(GuardedCommand &guarded, const GuardContext &context)
{
    const QSet<QString> assigned = assignedVariables(guarded.text);
    for (const QString &name : variablesIn(guarded.text)) {
        if (assigned.contains(name) || guarded.values.contains(name))
            continue;
        const auto known = std::ranges::find(context.variables, name, &KnownVariable::name);
        const bool isSet = known != context.variables.end() && known->isSet;
        if (isSet)
            guarded.variables.append(name);
        if (known != context.variables.end() && known->secret)
            guarded.secrets.append(name);
        static const QRegularExpression constant(u"^[A-Z][A-Z0-9_]+$"_s);
        if (!isSet && !context.inherited.contains(name) && (known != context.variables.end() || constant.match(name).hasMatch()))
            guarded.findings.append(
                {GuardKind::MissingVariable, name, {}, lineOf(guarded.text, std::max<qsizetype>(0, guarded.text.indexOf(u'$' + name)))});
    }
}

bool isLoopback(const QString &host) { return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1 || host == "[::1]"_L1; }

QStringList hostsIn(const ShellCommand &command)
{
    static const QRegularExpression url(uR"([a-z][a-z0-9+.-]*://(?:[^/\s@"']*@)?(\[[0-9a-f:]+\]|[^/:\s"'?#]+))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression login(uR"(^(?:[\w.-]+@)([\w.-]+)(?::.*)?$)"_s);
    QStringList hosts;
    const bool remote = command.program() == "ssh"_L1 || command.program() == "scp"_L1 || command.program() == "rsync"_L1;
    for (const ShellWord &word : command.words) {
        for (auto matches = url.globalMatch(word.text); matches.hasNext();)
            hosts.append(matches.next().captured(1));
        if (const auto match = login.match(word.text); remote && match.hasMatch())
            hosts.append(match.captured(1));
    }
    hosts.removeDuplicates();
    hosts.removeIf([](const QString &host) { return isLoopback(host) || host.startsWith(u'$'); });
    return hosts;
}

void look(const ShellCommand &command, GuardedCommand &guarded)
{
    const QStringList hosts = hostsIn(command);
    const QString text = command.text();
    QStringList secrets;
    for (const QString &name : std::as_const(guarded.secrets)) {
        const QRegularExpression use(u"\\$\\{?"_s + name + u"\\b"_s);
        if (text.contains(use))
            secrets.append(name);
    }
    for (const QString &host : hosts) {
        guarded.findings.append({GuardKind::RemoteHost, host, {}, command.lines.first});
        for (const QString &secret : std::as_const(secrets))
            guarded.findings.append({GuardKind::SecretToHost, secret, host, command.lines.first});
    }
    const bool prints = command.program() == "echo"_L1 || command.program() == "printf"_L1 || command.program() == "printenv"_L1;
    for (const QString &secret : prints ? secrets : QStringList())
        guarded.findings.append({GuardKind::SecretPrinted, secret, {}, command.lines.first});
}

void findNature(GuardedCommand &guarded)
{
    const ShellScript script = readShell(guarded.text);
    for (const ShellCommand &command : script.commands) {
        look(command, guarded);
        const CommandNature nature = natureOf(command, script.variables, command.join == ShellJoin::Pipe);
        if (nature == CommandNature::Interactive)
            guarded.findings.append({GuardKind::Interactive, command.text(), {}, command.lines.first});
        else if (nature == CommandNature::Changes)
            guarded.findings.append({GuardKind::Mutating, command.text(), {}, command.lines.first});
    }
}

} // namespace

bool GuardedCommand::has(GuardKind kind) const { return std::ranges::contains(findings, kind, &GuardFinding::kind); }

QStringList GuardedCommand::blockers() const
{
    QStringList subjects;
    for (const GuardFinding &finding : findings) {
        const bool blocks = finding.kind == GuardKind::OpenPlaceholder || finding.kind == GuardKind::UnsafeValue
                            || finding.kind == GuardKind::HiddenCharacter || finding.kind == GuardKind::MissingVariable;
        if (blocks && !subjects.contains(finding.subject))
            subjects.append(finding.subject);
    }
    return subjects;
}

GuardedCommand guard(const QString &code, const GuardContext &context)
{
    const ExpandedCommand expanded = expandCommand(tidied(code), context.parameters);
    GuardedCommand guarded{.text = expanded.text, .values = expanded.variables};
    findHidden(guarded.text, guarded.findings);
    findOpen(guarded.text, context, guarded.findings);
    for (const QString &name : expanded.unsafe)
        guarded.findings.append({GuardKind::UnsafeValue, name});
    findVariables(guarded, context);
    findNature(guarded);
    return guarded;
}

} // namespace countersign
