// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/invocation.h"

#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Wrapper {
    QStringView words; // as the command line begins
    QStringView valued; // its options with a value
    int operands = 0; // words of its own before the wrapped command
    bool remote = false;
};

// Longer beginnings first.
constexpr std::array wrappers = {
    Wrapper{u"docker compose exec", u"f -file u -user e -env w -workdir -index p -project-name", 1, true},
    Wrapper{u"docker-compose exec", u"f -file u -user e -env w -workdir -index p -project-name", 1, true},
    Wrapper{u"docker compose run", u"f -file u -user e -env w -workdir v -volume -entrypoint -name p -project-name", 1, true},
    Wrapper{u"docker-compose run", u"f -file u -user e -env w -workdir v -volume -entrypoint -name p -project-name", 1, true},
    Wrapper{u"docker exec", u"u -user e -env w -workdir", 1, true},
    Wrapper{u"podman exec", u"u -user e -env w -workdir", 1, true},
    Wrapper{u"kubectl exec", u"n -namespace c -container -context", 1, true},
    Wrapper{u"oc exec", u"n -namespace c -container", 1, true},
    Wrapper{u"railway run", u"", 0, true},
    Wrapper{u"heroku run", u"a -app", 0, true},
    Wrapper{u"fly ssh console -C", u"", 0, true},
    Wrapper{u"sudo", u"u g", 0, false},
    Wrapper{u"time", u"f o", 0, false},
    Wrapper{u"nohup", u"", 0, false},
    Wrapper{u"env", u"u", 0, false},
    Wrapper{u"exec", u"", 0, false},
    Wrapper{u"timeout", u"k s", 1, false},
    Wrapper{u"watch", u"n", 0, false},
    Wrapper{u"poetry run", u"", 0, false},
    Wrapper{u"pipenv run", u"", 0, false},
    Wrapper{u"uv run", u"", 0, false},
    Wrapper{u"bundle exec", u"", 0, false},
    Wrapper{u"npx", u"", 0, false},
    Wrapper{u"python -m", u"", 0, false},
    Wrapper{u"python3 -m", u"", 0, false},
};

// Options of the compose command itself stand between "compose" and "exec".
QStringList withoutComposeFiles(QStringList words)
{
    const bool compose = words.value(0) == "docker-compose"_L1 || (words.value(0) == "docker"_L1 && words.value(1) == "compose"_L1);
    const qsizetype start = words.value(0) == "docker"_L1 ? 2 : 1;
    while (compose && start + 1 < words.size()
           && QStringList{u"-f"_s, u"--file"_s, u"-p"_s, u"--project-name"_s, u"--env-file"_s, u"--profile"_s}.contains(words[start]))
        words.remove(start, 2);
    return words;
}

const Wrapper *wrapperOf(const QStringList &words)
{
    for (const Wrapper &wrapper : wrappers) {
        if (words.isEmpty() || !wrapper.words.startsWith(words.first()))
            continue;
        const QStringList start = wrapper.words.toString().split(u' ');
        if (words.size() > start.size() && words.first(start.size()) == start)
            return &wrapper;
    }
    return nullptr;
}

bool takesValue(const QString &option, QStringView valued)
{
    const QString name = option.startsWith("--"_L1) ? option.sliced(1) : option.sliced(1, 1);
    return valued.split(u' ').contains(name);
}

// Drops the wrapper's words, options and operands.
QStringList wrapped(const QStringList &words, const Wrapper &wrapper)
{
    qsizetype at = wrapper.words.count(u' ') + 1;
    int operands = wrapper.operands;
    for (; at < words.size(); ++at) {
        const QString &word = words[at];
        if (word == "--"_L1)
            return words.sliced(at + 1);
        const bool assignment = wrapper.words == u"env" && word.contains(u'=');
        if (word.startsWith(u'-') && word.size() > 1) {
            const bool apart = takesValue(word, wrapper.valued) && !word.contains(u'=') && (word.startsWith("--"_L1) || word.size() == 2);
            at += apart ? 1 : 0;
        } else if (!assignment && operands-- <= 0) {
            break;
        }
    }
    // "kubectl exec -it pod -- command": what stands before the dashes is the wrapper's
    const qsizetype dashes = words.indexOf(u"--"_s, at);
    return words.sliced(wrapper.remote && dashes >= 0 ? dashes + 1 : qMin(at, words.size()));
}

QString withoutSystemPath(const QString &program)
{
    for (const auto &folder : {u"/usr/local/bin/"_s, u"/usr/bin/"_s, u"/usr/sbin/"_s, u"/bin/"_s, u"/sbin/"_s}) {
        if (program.startsWith(folder))
            return program.sliced(folder.size());
    }
    return program;
}

} // namespace

Invocation unwrap(const ShellCommand &command, const QMap<QString, QString> &variables)
{
    QStringList words;
    for (const ShellWord &word : command.words)
        words += expand(word.text, variables);
    Invocation invocation;
    words = withoutComposeFiles(words);
    while (const Wrapper *wrapper = wrapperOf(words)) {
        const QStringList rest = withoutComposeFiles(wrapped(words, *wrapper));
        if (rest.isEmpty())
            break;
        invocation.timed = invocation.timed || wrapper->words == u"time";
        invocation.remote = invocation.remote || wrapper->remote;
        invocation.wrappers += words.first(words.size() - rest.size()).join(u' ');
        words = rest;
    }
    if (words.isEmpty())
        return invocation;
    invocation.program = withoutSystemPath(words.takeFirst());
    invocation.arguments = words;
    return invocation;
}

Options::Options(const QStringList &arguments, QStringView valued)
{
    bool only = false; // behind "--" there are operands only
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (only || !word.startsWith(u'-') || word == "-"_L1) {
            m_operands += word;
        } else if (word == "--"_L1) {
            only = true;
        } else if (word.startsWith("--"_L1)) {
            const qsizetype equals = word.indexOf(u'=');
            const QString name = equals < 0 ? word.sliced(1) : word.sliced(1, equals - 1);
            const bool apart = equals < 0 && takesValue(word, valued) && i + 1 < arguments.size();
            m_options.append({name, equals >= 0 ? word.sliced(equals + 1) : apart ? arguments[++i] : QString()});
        } else {
            for (qsizetype letter = 1; letter < word.size(); ++letter) {
                const QString name = word.sliced(letter, 1);
                if (!valued.split(u' ').contains(name)) {
                    m_options.append({name, {}});
                    continue;
                }
                const bool joined = letter + 1 < word.size();
                m_options.append({name, joined ? word.sliced(letter + 1) : i + 1 < arguments.size() ? arguments[++i] : QString()});
                break;
            }
        }
    }
}

bool Options::has(QStringView name) const
{
    return std::ranges::any_of(m_options, [&](const auto &option) { return option.first == name; });
}

QString Options::value(QStringView name) const { return values(name).value(values(name).size() - 1); }

QStringList Options::values(QStringView name) const
{
    QStringList all;
    for (const auto &[option, value] : m_options) {
        if (option == name)
            all += value;
    }
    return all;
}

} // namespace countersign
