// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/commandnature.h"

#include "core/checks/rules/commandclass.h"
#include "core/probing/readingstatement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool any(const QStringList &words, const QStringList &wanted)
{
    return std::ranges::any_of(words, [&](const QString &word) { return wanted.contains(word); });
}

// Programs that are a screen of their own.
bool isScreen(const QString &program)
{
    static const QStringList screens{u"nano"_s, u"vi"_s,   u"vim"_s,    u"nvim"_s, u"emacs"_s,  u"less"_s,  u"more"_s,   u"top"_s,
                                     u"htop"_s, u"man"_s,  u"passwd"_s, u"su"_s,   u"visudo"_s, u"tmux"_s,  u"screen"_s, u"telnet"_s,
                                     u"ftp"_s,  u"sftp"_s, u"pico"_s,   u"k9s"_s,  u"ncdu"_s,   u"wscat"_s, u"gdb"_s,    u"irb"_s};
    return screens.contains(program);
}

// "logs -f", "tail -f", "kubectl get -w": they never end by themselves.
bool followsForEver(const Invocation &call)
{
    const bool reads = any({call.program}, {u"tail"_s, u"journalctl"_s, u"stern"_s, u"dmesg"_s}) || call.arguments.contains(u"logs"_s);
    const bool follow = std::ranges::any_of(call.arguments, [](const QString &word) {
        static const QRegularExpression option(u"^(?:-[a-zA-Z]*f|-F|--follow|--tail=?follow)$"_s);
        return option.match(word).hasMatch();
    });
    const bool watch = (call.program == "kubectl"_L1 || call.program == "oc"_L1) && any(call.arguments, {u"-w"_s, u"--watch"_s});
    return (reads && follow) || watch;
}

// Servers that stay in the foreground until somebody stops them.
bool isServer(const Invocation &call)
{
    const QStringList &words = call.arguments;
    if (any({call.program}, {u"uvicorn"_s, u"gunicorn"_s, u"hypercorn"_s, u"daphne"_s}))
        return !any(words, {u"--version"_s, u"--help"_s, u"-D"_s, u"--daemon"_s, u"--check-config"_s});
    if (call.program == "celery"_L1)
        return any(words, {u"worker"_s, u"beat"_s}) && !words.contains(u"--detach"_s);
    if (any({call.program}, {u"npm"_s, u"yarn"_s, u"pnpm"_s, u"next"_s}))
        return any(words, {u"start"_s, u"dev"_s});
    if ((call.program == "docker"_L1 || call.program == "docker-compose"_L1 || call.program == "podman"_L1) && words.contains(u"up"_s))
        return !any(words, {u"-d"_s, u"--detach"_s, u"--wait"_s, u"--no-start"_s});
    return call.program == "flask"_L1 && words.contains(u"run"_s);
}

// A session that is given neither a command nor a file waits for somebody to type.
bool isSession(const Invocation &call, bool fed)
{
    const QString &program = call.program;
    const QStringList &words = call.arguments;
    if (fed || any(words, {u"--version"_s, u"-V"_s, u"--help"_s}))
        return false;
    if (program == "psql"_L1)
        return !std::ranges::any_of(words, [](const QString &w) {
            return w == "-c"_L1 || w.startsWith("--command"_L1) || w == "-f"_L1 || w.startsWith("--file"_L1) || w == "-l"_L1 || w == "--list"_L1
                   || w.startsWith("-c"_L1) || w == "-tAc"_L1 || w == "-tc"_L1 || w == "-Atc"_L1;
        });
    if (program == "mysql"_L1 || program == "mariadb"_L1)
        return !std::ranges::any_of(words, [](const QString &w) { return w.startsWith("-e"_L1) || w.startsWith("--execute"_L1); });
    if (program == "mongosh"_L1 || program == "mongo"_L1)
        return !std::ranges::any_of(words, [](const QString &w) { return w.startsWith("--eval"_L1) || w == "-f"_L1 || w.endsWith(".js"_L1); });
    if (program == "redis-cli"_L1 || program == "valkey-cli"_L1)
        return Options(words, u"u h p a n i -user -pass").operands().isEmpty();
    if (program == "sqlite3"_L1)
        return Options(words, u"cmd init").operands().size() < 2;
    if (any({program}, {u"python"_s, u"python3"_s, u"node"_s, u"ruby"_s, u"bash"_s, u"sh"_s, u"zsh"_s, u"dash"_s, u"ash"_s}))
        return !std::ranges::any_of(words, [](const QString &w) {
            return !w.startsWith(u'-') || (w.size() > 1 && w.at(1) != u'-' && (w.endsWith(u'c') || w.endsWith(u'm') || w.endsWith(u'e')));
        });
    if (program == "ssh"_L1)
        return Options(words, u"p i o l F J L R D b c E I m O Q S W w B").operands().size() < 2;
    return false;
}

bool needsTerminal(const Invocation &call, bool fed)
{
    const QStringList &words = call.arguments;
    static const QRegularExpression terminal(u"(?:^|\\s)(?:-it|-ti|-t|--tty|--interactive --tty)(?:\\s|$)"_s);
    for (const QString &wrapper : call.wrappers) {
        const bool container = wrapper.contains("exec"_L1) || wrapper.contains(" run"_L1);
        if ((container && wrapper.contains(terminal)) || wrapper == "watch"_L1 || wrapper.startsWith("watch "_L1))
            return true;
    }
    if (call.program == "crontab"_L1)
        return words.contains(u"-e"_s);
    if (call.program == "kubectl"_L1 && any(words.mid(0, 1), {u"edit"_s, u"attach"_s, u"port-forward"_s, u"proxy"_s}))
        return true;
    if (call.program == "git"_L1
        && ((words.value(0) == "rebase"_L1 && words.contains(u"-i"_s)) || (words.value(0) == "add"_L1 && words.contains(u"-p"_s))))
        return true;
    if (call.program == "git"_L1 && words.value(0) == "commit"_L1)
        return !std::ranges::any_of(words, [](const QString &w) {
            return w.startsWith("-m"_L1) || w.startsWith("--message"_L1) || w == "-am"_L1 || w == "--no-edit"_L1 || w == "-F"_L1;
        });
    return isScreen(call.program) || followsForEver(call) || isServer(call) || isSession(call, fed);
}

// curl and its kin read unless told to send.
bool sendsSomething(const Invocation &call)
{
    static const QStringList harmless{u"GET"_s, u"HEAD"_s, u"OPTIONS"_s};
    static const QRegularExpression sending(
        u"^(?:-d|--data.*|--json.*|-F|--form.*|-T|--upload-file.*|--post-data.*|--post-file.*|--body-data.*|--method=(?!GET|HEAD|OPTIONS).*)$"_s);
    const QStringList &words = call.arguments;
    bool method = false, sends = false, get = any(words, {u"-G"_s, u"--get"_s});
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "-X"_L1 || word == "--request"_L1)
            method = method || !harmless.contains(words.value(i + 1).toUpper());
        else if (word.startsWith("-X"_L1) && word.size() > 2)
            method = method || !harmless.contains(word.sliced(2).toUpper());
        sends = sends || sending.match(word).hasMatch() || (word.startsWith("-d"_L1) && word.size() > 2 && !word.startsWith("--"_L1));
    }
    const bool httpie = call.program.startsWith("http"_L1) && any(words.mid(0, 1), {u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s});
    return method || httpie || (sends && !get);
}

// What stands behind -c or -e.
QString given(const QStringList &words, const QRegularExpression &option)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (option.match(words.at(i)).hasMatch())
            return words.at(i + 1);
    }
    return {};
}

CommandNature natureOfScript(const QString &text)
{
    const ShellScript script = readShell(text);
    CommandNature worst = CommandNature::Reads;
    for (const ShellCommand &command : script.commands)
        worst = std::max(worst, natureOf(command, script.variables, true));
    return worst;
}

// "$(…)" and back-ticks run too.
CommandNature natureOfSubstitutions(const ShellCommand &command)
{
    static const QRegularExpression nested(uR"(\$\(([^()]*)\)|`([^`]*)`)"_s);
    CommandNature worst = CommandNature::Reads;
    const auto look = [&](const QString &text) {
        for (auto matches = nested.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            worst = std::max(worst, std::min(natureOfScript(match.captured(1) + match.captured(2)), CommandNature::Changes));
        }
    };
    for (const ShellWord &word : command.words)
        look(word.text);
    for (const ShellAssignment &assignment : command.assignments)
        look(assignment.value);
    return worst;
}

bool writesAFile(const ShellCommand &command)
{
    return std::ranges::any_of(command.redirects, [](const ShellRedirect &redirect) {
        return redirect.sign.contains(u'>') && !redirect.target.startsWith(u'&') && redirect.target != "/dev/null"_L1;
    });
}

// What Countersign's own knowledge of databases says; nothing for other programs.
std::optional<bool> asksOnly(const Invocation &call)
{
    static const QRegularExpression execute(u"^-(?:c|e|[A-Za-z]*c|-command|-execute)$"_s);
    if (call.program == "psql"_L1 || call.program == "mysql"_L1)
        return isReadingStatement(given(call.arguments, execute));
    if (call.program == "redis-cli"_L1 || call.program == "valkey-cli"_L1)
        return isReadingCommand(Options(call.arguments, u"u h p a n i -user -pass").operands().join(u' '));
    if (call.program == "sqlite3"_L1) {
        const QString statement = Options(call.arguments, u"cmd init").operands().value(1);
        return statement.startsWith("PRAGMA"_L1, Qt::CaseInsensitive) ? !statement.contains(u'=')
                                                                      : isReadingStatement(statement) || statement.startsWith(u'.');
    }
    return std::nullopt;
}

bool changesByItself(const Invocation &call)
{
    static const QStringList harmless{u"cd"_s,       u"echo"_s,    u"export"_s, u"source"_s, u"."_s,     u"exit"_s,      u"clear"_s,
                                      u"set"_s,      u"sleep"_s,   u"pwd"_s,    u"true"_s,   u"false"_s, u"printf"_s,    u"read"_s,
                                      u"sort"_s,     u"uniq"_s,    u"cut"_s,    u"tr"_s,     u"seq"_s,   u"sha256sum"_s, u"md5sum"_s,
                                      u"basename"_s, u"dirname"_s, u"column"_s, u"yes"_s,    u"time"_s};
    if (harmless.contains(call.program) || call.program.isEmpty())
        return false;
    if (call.program == "sed"_L1)
        return std::ranges::any_of(call.arguments, [](const QString &w) { return w.startsWith("-i"_L1) || w.startsWith("--in-place"_L1); });
    if (call.program == "find"_L1)
        return any(call.arguments, {u"-delete"_s, u"-exec"_s, u"-execdir"_s, u"-ok"_s});
    if (any({call.program}, {u"curl"_s, u"wget"_s, u"http"_s, u"https"_s, u"httpie"_s}))
        return sendsSomething(call);
    if (any({call.program}, {u"pg_dump"_s, u"pg_dumpall"_s, u"mysqldump"_s, u"mongodump"_s}))
        return false; // where it goes is a redirect or a file of its own
    if (call.program == "crontab"_L1)
        return !call.arguments.contains(u"-l"_s);
    if (const auto reads = asksOnly(call))
        return !*reads;
    const CommandClass kind = classOf(call);
    return kind == CommandClass::Changes;
}

} // namespace

CommandNature natureOf(const ShellCommand &command, const QMap<QString, QString> &variables, bool fed)
{
    const CommandNature inner = natureOfSubstitutions(command);
    if (command.words.isEmpty())
        return inner;
    const Invocation call = unwrap(command, variables);
    const bool input = fed || std::ranges::any_of(command.redirects, [](const ShellRedirect &r) { return r.sign.startsWith(u'<'); });
    if (needsTerminal(call, input))
        return CommandNature::Interactive;
    static const QRegularExpression scripted(u"^-[a-z]*c$"_s);
    const bool shell = any({call.program}, {u"bash"_s, u"sh"_s, u"zsh"_s, u"dash"_s, u"ash"_s});
    if (const QString script = shell ? given(call.arguments, scripted) : QString(); !script.isEmpty())
        return std::max(inner, natureOfScript(script));
    if (call.program == "ssh"_L1)
        return std::max(inner, natureOfScript(Options(call.arguments, u"p i o l F J L R D b c E I m O Q S W w B").operands().mid(1).join(u' ')));
    if (writesAFile(command) || changesByItself(call))
        return CommandNature::Changes;
    return inner;
}

} // namespace countersign
