// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int indent = 2, names = 34, options = 34; // columns

#define TR(text) QT_TRANSLATE_NOOP("CommandLine", text)

// The table of sub-commands is in this order: each part begins with the one named.
struct Part {
    QLatin1StringView first;
    const char *title;
};

constexpr Part parts[] = {
    {"inspect"_L1, TR("Look")},
    {"bind"_L1, TR("Say what may be probed, and how")},
    {"tick"_L1, TR("Work through the checklist")},
    {"sign"_L1, TR("Sign and decide")},
    {"export"_L1, TR("Write the record")},
    {"run"_L1, TR("Release night and the weeks after")},
    {"verify"_L1, TR("Audit")},
    {"people"_L1, TR("People, the journal, this computer")},
};

QString text(const char *source) { return QCoreApplication::translate("CommandLine", source); }

// What it does stands beside a name, or below one that is too long for that.
QString row(const QString &name, const QString &does, int width)
{
    const QString start = QString(indent, u' ') + name;
    const QString gap = name.size() <= width ? QString(width - name.size() + 2, u' ') : u'\n' + QString(indent + width + 2, u' ');
    return start + gap + does + u'\n';
}

QString optionsText(const QList<OptionSpec> &list)
{
    QString out;
    for (const OptionSpec &option : list) {
        const QString dashes = qstrlen(option.name) == 1 ? u"-"_s : u"--"_s;
        out += row(dashes + QLatin1StringView(option.name) + (option.value ? u' ' + QLatin1StringView(option.value) : QString()), text(option.help),
                   options);
    }
    return out;
}

} // namespace

QString helpText()
{
    QString out = text(TR("usage: countersign [FILE]              open the window, with a checklist, record or bundle\n"
                          "       countersign COMMAND ARGUMENTS   do it without a window; countersign COMMAND --help tells more\n"));
    for (const Subcommand &command : subcommands()) {
        const auto part = std::ranges::find(parts, QLatin1StringView(command.name), &Part::first);
        if (part != std::end(parts))
            out += u'\n' + text(part->title) + u'\n';
        out += row(QLatin1StringView(command.name) + u' ' + QString::fromUtf8(command.usage), text(command.help), names);
    }
    return out + u'\n' + text(TR("With every command")) + u'\n' + optionsText(commonOptions());
}

QString helpOn(const Subcommand &command)
{
    return u"countersign %1 %2\n\n%3\n\n%4%5"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage), text(command.help),
                                                    optionsText(command.options), optionsText(commonOptions()));
}

} // namespace countersign
