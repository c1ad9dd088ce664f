// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const OptionSpec *find(const QList<OptionSpec> &known, QStringView name)
{
    const auto found = std::ranges::find_if(known, [name](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    return found == known.end() ? nullptr : &*found;
}

QString text(const char *source) { return QCoreApplication::translate("CommandLine", source); }

} // namespace

Expected<Arguments> parseArguments(const QStringList &line, const QList<OptionSpec> &known)
{
    Arguments arguments;
    bool options = true;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &word = line.at(i);
        if (options && word == "--"_L1) {
            options = false;
            continue;
        }
        if (!options || !word.startsWith(u'-') || word == "-"_L1) {
            arguments.words.append(word);
            continue;
        }
        const QStringView bare = QStringView(word).sliced(word.startsWith("--"_L1) ? 2 : 1);
        const qsizetype equals = bare.indexOf(u'=');
        const QStringView name = equals < 0 ? bare : bare.first(equals);
        const OptionSpec *option = find(known, name);
        if (!option)
            return failure(ErrorCode::UsageWrong, {text("There is no option %1 here. --help lists those there are.").arg(word)});
        if (!option->value) {
            arguments.options[name.toString()].append(u"yes"_s);
        } else if (equals >= 0) {
            arguments.options[name.toString()].append(bare.sliced(equals + 1).toString());
        } else if (i + 1 < line.size()) {
            arguments.options[name.toString()].append(line.at(++i));
        } else {
            return failure(ErrorCode::UsageWrong, {text("The option %1 needs a value after it.").arg(word)});
        }
    }
    return arguments;
}

} // namespace countersign
