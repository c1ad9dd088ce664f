// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/base/wipe.h"
#include "core/environment/comparison.h"
#include "core/environment/generator.h"
#include "core/wording/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 largestValue = 1 << 20;

QString text(const char *english) { return QCoreApplication::translate("CommandLine", english); }

QString storedIn(const EnvironmentRow &row)
{
    if (!row.setting.isSet())
        return text("not set");
    if (!row.setting.secret)
        return text("in the journal");
    return row.readable ? text("in the key store") : text("in the key store, which does not give it");
}

QJsonObject jsonOf(const EnvironmentRow &row)
{
    QJsonArray hosts;
    for (const SecretBinding &each : row.hosts)
        hosts.append(u"%1:%2"_s.arg(each.host).arg(each.port));
    QJsonObject object{{u"name"_s, row.variable.name},
                       {u"required"_s, row.variable.need == VariableNeed::Required},
                       {u"secret"_s, row.variable.secret},
                       {u"set"_s, row.setting.isSet()},
                       {u"readable"_s, row.readable},
                       {u"status"_s, nameOf(row.status)},
                       {u"findings"_s, QJsonArray::fromStringList(row.findings)},
                       {u"hosts"_s, hosts},
                       {u"uses"_s, row.uses}};
    if (row.setting.isSet() && !row.setting.secret)
        object.insert(u"value"_s, row.setting.value);
    if (row.setting.secret)
        object.insert(u"fingerprint"_s, row.setting.fingerprint);
    return object;
}

QString lineOf(const EnvironmentRow &row)
{
    const QString need = row.variable.need == VariableNeed::Required ? text("required") : text("optional");
    QString line = u"%1  %2  %3  %4"_s.arg(row.variable.name, -28).arg(need, -8).arg(storedIn(row), -16).arg(wordOf(row.status));
    if (row.setting.isSet() && !row.setting.secret)
        line += u"  "_s + row.setting.value;
    for (const QString &finding : row.findings)
        line += u"\n    "_s + finding;
    return line + u'\n';
}

int print(Desk &desk, const QList<EnvironmentRow> &rows, bool json)
{
    if (!json) {
        for (const EnvironmentRow &row : rows)
            desk.out << lineOf(row);
        return Done;
    }
    QJsonArray array;
    for (const EnvironmentRow &row : rows)
        array.append(jsonOf(row));
    desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"variables"_s, array}}).toJson());
    return Done;
}

int list(Desk &desk, const Arguments &arguments)
{
    return print(desk, desk.onMain([&] { return desk.session.environment().rows(); }), arguments.has(u"json"_s));
}

// What fails, and how many: 0 all fine, 1 some fail, 3 some cannot be told.
int check(Desk &desk, const Arguments &arguments)
{
    const QList<EnvironmentRow> rows = desk.onMain([&] { return desk.session.environment().rows(); });
    QList<EnvironmentRow> wrong;
    int failing = 0, unknown = 0, open = 0;
    for (const EnvironmentRow &row : rows) {
        const bool missing = row.status == EvidenceStatus::None && row.variable.need == VariableNeed::Required;
        failing += row.status == EvidenceStatus::Failing;
        unknown += row.status == EvidenceStatus::Unknown;
        open += missing;
        if (row.status == EvidenceStatus::Failing || row.status == EvidenceStatus::Unknown || missing)
            wrong.append(row);
    }
    print(desk, arguments.has(u"json"_s) ? rows : wrong, arguments.has(u"json"_s));
    if (!arguments.has(u"json"_s))
        desk.out << text("%1 variables, %2 failing, %3 unknown, %4 required ones not set").arg(rows.size()).arg(failing).arg(unknown).arg(open)
                 << '\n';
    return failing + open > 0 ? int(Refused) : unknown > 0 ? int(CannotTell) : int(Done);
}

Expected<Secret> fromDescriptor(const QString &option)
{
    bool number = false;
    const int descriptor = option.toInt(&number);
    QFile file;
    if (!number || descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::ValueRefused, {option, u"--value-fd takes the number of an open descriptor"_s});
    QByteArray bytes;
    bytes.reserve(largestValue + 1);
    while (bytes.size() <= largestValue) {
        QByteArray more = file.read(qMin<qint64>(4096, largestValue + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes.append(more);
        wipe(more);
    }
    if (bytes.endsWith('\n'))
        bytes.chop(1); // of `printf '%s\n'` and of editors, not of the value
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret(std::move(bytes));
}

Expected<Secret> valueFor(Desk &desk, const Arguments &arguments, const QString &name)
{
    if (arguments.has(u"value-fd"_s))
        return fromDescriptor(arguments.value(u"value-fd"_s));
    if (arguments.has(u"generate"_s)) {
        return desk.onMain([&]() -> Expected<Secret> {
            const auto &variables = desk.session.current()->checklist().variables;
            const auto found = std::ranges::find(variables, name, &Variable::name);
            return generate(generatorFor(found == variables.end() ? Variable{.name = name} : *found));
        });
    }
    const bool secret = desk.onMain([&] { return desk.session.environment().isSecret(name); });
    if (arguments.has(u"value"_s) && !secret)
        return Secret(arguments.value(u"value"_s).toUtf8());
    if (arguments.has(u"value"_s)) // it would stand in the list of processes and in the shell's history
        return failure(ErrorCode::UsageWrong, {text("%1 is a secret: its value is read from a descriptor (--value-fd) or typed.").arg(name)});
    auto typed = askOnTerminal(text("Value of %1: ").arg(name));
    if (!typed)
        return failure(ErrorCode::UsageWrong, {text("Say the value with --value-fd, --value or --generate.")});
    return std::move(*typed);
}

int set(Desk &desk, const Arguments &arguments)
{
    const QString name = arguments.word(2);
    if (name.isEmpty())
        return desk.fail({ErrorCode::UsageWrong, {text("Name the variable: env set ID NAME.")}});
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    EnvironmentService &environment = desk.session.environment();
    if (arguments.has(u"clear"_s)) {
        const auto cleared = desk.await([&] { return environment.clear(name, actor->id); });
        return cleared ? int(Done) : desk.fail(cleared.error());
    }
    auto value = valueFor(desk, arguments, name);
    if (!value)
        return desk.fail(value.error());
    const bool brief = value->view().size() < Redactor::shortest && !value->isEmpty();
    const auto done = desk.await([&] { return environment.set(name, std::move(*value), actor->id); });
    if (!done)
        return desk.fail(done.error());
    if (brief && desk.onMain([&] { return environment.isSecret(name); }))
        desk.err << text("countersign: %1 is so short that it cannot be recognised in output.").arg(name) << Qt::endl;
    if (isDangerousName(name))
        desk.err << text("countersign: %1 changes which programs run. Is it meant?").arg(name) << Qt::endl;
    const auto settled = desk.await([&] { return desk.session.current()->settled(); });
    return settled ? int(Done) : desk.fail(settled.error());
}

int render(Desk &desk, const Arguments &arguments)
{
    const QString path = arguments.value(u"o"_s, arguments.word(2));
    if (path.isEmpty())
        return desk.fail({ErrorCode::UsageWrong, {text("Say where to: env render ID -o FILE.")}});
    auto bytes = desk.onMain([&] { return desk.session.environment().rendered(); });
    if (!bytes)
        return desk.fail(bytes.error());
    const auto written = desk.await([&] { return desk.program.secretFile().write(path, std::move(*bytes)); });
    return written ? int(Done) : desk.fail(written.error());
}

int import(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto bytes = desk.await([&] { return desk.program.secretFile().read(arguments.word(2)); });
    auto file = bytes ? readDotEnv(bytes->view()) : Expected<DotEnv>(std::unexpected(bytes.error()));
    if (!file)
        return desk.fail(file.error());
    int taken = 0;
    for (DotEnvEntry &entry : file->entries) {
        if (entry.repeated || isDangerousName(entry.name)) {
            const QString why =
                entry.repeated ? text("it stands further down again") : text("it changes which programs run; set it by itself if it is meant");
            desk.err << text("countersign: line %1, %2 was left out: %3.").arg(QString::number(entry.line), entry.name, why) << Qt::endl;
            continue;
        }
        const auto done = desk.await([&] { return desk.session.environment().set(entry.name, std::move(entry.value), actor->id); });
        if (!done)
            return desk.fail(done.error());
        ++taken;
    }
    const auto settled = desk.await([&] { return desk.session.current()->settled(); });
    if (!settled)
        return desk.fail(settled.error());
    desk.out << text("%1 variables taken").arg(taken) << '\n';
    return Done;
}

// Names alone. 0: all that the file names is set to something else than there.
int compare(Desk &desk, const Arguments &arguments)
{
    const auto bytes = desk.await([&] { return desk.program.secretFile().read(arguments.word(2)); });
    const auto file = bytes ? readDotEnv(bytes->view()) : Expected<DotEnv>(std::unexpected(bytes.error()));
    if (!file)
        return desk.fail(file.error());
    const EnvironmentComparison found = desk.onMain([&] {
        const EnvironmentService &environment = desk.session.environment();
        return compareWith(*file, environment.values(), [&](const QString &name) { return environment.isSecret(name); });
    });
    if (arguments.has(u"json"_s)) {
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1},
                                                                {u"missing"_s, QJsonArray::fromStringList(found.missing)},
                                                                {u"extra"_s, QJsonArray::fromStringList(found.extra)},
                                                                {u"same"_s, QJsonArray::fromStringList(found.same)}})
                                          .toJson());
    } else {
        for (const QString &name : found.missing)
            desk.out << text("%1 is in the file and not set").arg(name) << '\n';
        for (const QString &name : found.same)
            desk.out << text("%1 is a secret and still the file's").arg(name) << '\n';
        for (const QString &name : found.extra)
            desk.out << text("%1 is set and not in the file").arg(name) << '\n';
    }
    return found.missing.isEmpty() && found.same.isEmpty() ? int(Done) : int(Refused);
}

} // namespace

int runEnvironment(Desk &desk, const Arguments &arguments)
{
    using Action = int (*)(Desk &, const Arguments &);
    static const QMap<QString, Action> actions{{u"list"_s, list},     {u"set"_s, set},       {u"check"_s, check},
                                               {u"render"_s, render}, {u"import"_s, import}, {u"compare"_s, compare}};
    const Action action = actions.value(arguments.word(0));
    if (!action)
        return desk.fail({ErrorCode::UsageWrong, {text("env takes list, set, check, render, import or compare.")}});
    if (const auto deployment = openDeployment(desk, arguments.word(1)); !deployment)
        return desk.fail(deployment.error());
    return action(desk, arguments);
}

} // namespace countersign
