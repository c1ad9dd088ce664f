// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"

#include "core/wording/errors.h"

using namespace Qt::StringLiterals;

namespace countersign {

Expected<Person> actorOf(Desk &desk, const Arguments &arguments, qsizetype index)
{
    const QString name = arguments.values(u"as"_s).value(index);
    return desk.onMain([&]() -> Expected<Person> {
        const auto id = desk.session.people().find(name);
        if (!id)
            return std::unexpected(id.error());
        return *desk.session.journal().state().person(*id);
    });
}

Expected<DeploymentService *> openDeployment(Desk &desk, const QString &text)
{
    const auto id = desk.onMain([&] { return desk.session.find(text); });
    if (!id)
        return std::unexpected(id.error());
    const auto opened = desk.await([&] { return desk.session.openDeployment(*id); });
    if (!opened)
        return opened;
    // before anything is sent or written about them; what the key store does not give stays unknown, and is said
    if (const auto loaded = desk.await([&] { return desk.session.environment().load(); }); !loaded)
        desk.err << "countersign: " << sentence(loaded.error()) << Qt::endl;
    return opened;
}

int executeAs(Desk &desk, DeploymentService *deployment, const Command &command, const Person &actor)
{
    const auto done = desk.await([&] { return deployment->execute(command, actor.id); });
    return done ? int(Done) : desk.fail(done.error());
}

Expected<CheckId> findCheck(const QList<CheckSpec> &checks, const QString &word)
{
    bool number = false;
    const int line = (word.startsWith(u'L') ? word.sliced(1) : word).toInt(&number);
    QStringList fitting;
    for (const CheckSpec &check : checks) {
        if (check.id.toString() == word)
            return check.id;
        if (number ? check.lines.contains(line) : check.id.toString().startsWith(word))
            fitting.append(check.id.toString());
    }
    if (fitting.isEmpty())
        return failure(ErrorCode::UnknownCheck, {word});
    if (fitting.size() > 1)
        return failure(ErrorCode::AmbiguousCheck, {word, fitting.join(u", "_s)});
    return CheckId(fitting.first());
}

Expected<QList<CheckId>> findChecks(Desk &desk, const DeploymentService *deployment, const QStringList &words)
{
    QList<CheckId> checks;
    for (const QString &word : words) {
        const auto check = desk.onMain([&] { return findCheck(deployment->checks(), word); });
        if (!check)
            return std::unexpected(check.error());
        checks.append(*check);
    }
    return checks;
}

} // namespace countersign
