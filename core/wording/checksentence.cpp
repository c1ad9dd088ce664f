// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/checksentence.h"

#include "core/wording/conditionwording.h"
#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Check", text); }

// The first line of a command or query, without running on.
QString firstLine(const QString &body)
{
    constexpr qsizetype most = 120;
    const QString line = body.section(u'\n', 0, 0).simplified();
    const QString shown = line.size() > most ? line.first(most - 1).trimmed() + u'…' : line;
    const qsizetype more = body.trimmed().count(u'\n');
    return more > 0 ? say(QT_TRANSLATE_NOOP("Check", "%1 (and %2 more)")).arg(shown).arg(more) : shown;
}

QString requestOf(const ProbeTarget &target) { return (target.method.isEmpty() ? u"GET"_s : target.method) + u' ' + target.address; }

QString headerOf(const ProbeTarget &target, QLatin1StringView name)
{
    for (const HttpHeader &header : target.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

// "dns://api.example.com?type=CNAME"
QString dnsSubject(const QString &address)
{
    const QString name = address.section(u"://"_s, 1).section(u'?', 0, 0);
    const QString type = QUrlQuery(address.section(u'?', 1)).queryItemValue(u"type"_s);
    return say(QT_TRANSLATE_NOOP("Check", "DNS %1 %2")).arg(type.isEmpty() ? u"A"_s : type, name);
}

// "NAME", names and patterns of names, or the file that holds them.
QString variablesIn(const QString &names)
{
    if (names.startsWith(u'.'))
        return say(QT_TRANSLATE_NOOP("Check", "Every variable in %1")).arg(names);
    return say(names.contains(u' ') || names.contains(u'*') ? QT_TRANSLATE_NOOP("Check", "Variables %1") : QT_TRANSLATE_NOOP("Check", "Variable %1"))
        .arg(names);
}

// A query or command put to a service.
QString askedOf(const char *service, const ProbeTarget &target)
{
    return target.body.isEmpty() ? QString::fromLatin1(service) + u' ' + target.address
                                 : QString::fromLatin1(service) + u' ' + firstLine(target.body);
}

// What is looked at: "GET https://…", "PostgreSQL SELECT 1".
QString subjectOf(const CheckSpec &check)
{
    const ProbeTarget &target = check.target;
    if (target.address.startsWith("tcp:"_L1))
        return QString(target.address).remove(u"tcp://"_s);
    switch (check.kind) {
    case CheckKind::Tls: return QString(target.address).remove(u"tls://"_s);
    case CheckKind::Dns: return dnsSubject(target.address);
    case CheckKind::Cors: return say(QT_TRANSLATE_NOOP("Check", "%1 from %2")).arg(requestOf(target), headerOf(target, "Origin"_L1));
    case CheckKind::Rate:
    case CheckKind::Load:
        return say(QT_TRANSLATE_NOOP("Check", "%1 times %2, %3 at a time"))
            .arg(QString::number(target.requests), requestOf(target), QString::number(target.concurrency));
    case CheckKind::PostgreSql: return askedOf("PostgreSQL", target);
    case CheckKind::Redis: return askedOf("Redis", target);
    case CheckKind::Prometheus: return target.body.isEmpty() ? requestOf(target) : askedOf("Prometheus", target);
    case CheckKind::Ssh: return target.body.isEmpty() ? target.address : say(QT_TRANSLATE_NOOP("Check", "%1 as %2")).arg(target.address, target.body);
    case CheckKind::Smtp:
    case CheckKind::WebSocket: return target.address;
    case CheckKind::Env: return variablesIn(target.body);
    case CheckKind::File: return say(QT_TRANSLATE_NOOP("Check", "File %1")).arg(target.address.isEmpty() ? target.body : target.address);
    case CheckKind::Rollup: return say(QT_TRANSLATE_NOOP("Check", "The checks of %1")).arg(target.body);
    case CheckKind::Command:
    case CheckKind::Kubernetes:
    case CheckKind::Git:
    case CheckKind::Guard:
    case CheckKind::Cadence:
    case CheckKind::Due:
    case CheckKind::Watch:
    case CheckKind::Window:
    case CheckKind::Timeout:
    case CheckKind::Timezone:
    case CheckKind::Stale:
    case CheckKind::Field:
    case CheckKind::Choice:
    case CheckKind::Gate:
    case CheckKind::Order:
    case CheckKind::Sequence: return firstLine(target.body);
    default: break;
    }
    const QString host = headerOf(target, "Host"_L1);
    return host.isEmpty() ? requestOf(target) : say(QT_TRANSLATE_NOOP("Check", "%1 as host %2")).arg(requestOf(target), host);
}

} // namespace

QString sentenceOf(const CheckSpec &check)
{
    QStringList parts;
    for (const QString &condition : check.conditions)
        parts += describeCondition(condition);
    return say(QT_TRANSLATE_NOOP("Check", "%1: %2")).arg(subjectOf(check), parts.join(u", "_s));
}

QString unreadableFenceSentence(const QString &why)
{
    return say(QT_TRANSLATE_NOOP("Check", "This check is no readable YAML: %1. It is left out.")).arg(why);
}

QString unknownAddressSentence(const QString &address)
{
    return address.isEmpty() ? say(QT_TRANSLATE_NOOP("Check", "This check names no address under \"url\". It is left out."))
                             : say(QT_TRANSLATE_NOOP("Check", "Nothing here can look at \"%1\". The check is left out.")).arg(address);
}

QString noConditionSentence(const QString &address)
{
    return say(QT_TRANSLATE_NOOP("Check", "The check of \"%1\" has no condition that can be read. It is left out.")).arg(address);
}

QString malformedConditionSentence(const QString &condition, const Error &error)
{
    return say(QT_TRANSLATE_NOOP("Check", "The condition \"%1\" is left out: %2")).arg(condition, sentence(error));
}

QString contradictionSentence(const QString &one, int line, const QString &other, int otherLine)
{
    return say(QT_TRANSLATE_NOOP("Check", "Line %1 says %2, but line %3 says %4. Both are kept as checks; one of them will fail."))
        .arg(QString::number(line), one, QString::number(otherLine), other);
}

} // namespace countersign
