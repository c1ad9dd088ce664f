// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/yaml/gatusconfiguration.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::string utf8(const QString &text) { return text.toStdString(); }

// Gatus knows these placeholders, len() and has(), pat() with * and ?, and any().
bool isGatusCondition(const QString &condition)
{
    static const QRegularExpression placeholder(u"\\[([A-Z][A-Z0-9_.]+)\\]"_s);
    static const QRegularExpression foreign(u"\\b(?:type|age)\\(|[{}]|pat\\([^)]*\\["_s);
    static const QSet<QString> known = {
        u"STATUS"_s, u"RESPONSE_TIME"_s, u"IP"_s, u"BODY"_s, u"CONNECTED"_s, u"CERTIFICATE_EXPIRATION"_s, u"DOMAIN_EXPIRATION"_s, u"DNS_RCODE"_s};
    if (condition.contains(foreign))
        return false;
    for (auto matches = placeholder.globalMatch(condition); matches.hasNext();) {
        if (!known.contains(matches.next().captured(1)))
            return false;
    }
    return true;
}

bool isForGatus(const CheckSpec &check)
{
    static const QList<CheckKind> kinds = {CheckKind::Http, CheckKind::Redirect, CheckKind::Header, CheckKind::Auth,
                                           CheckKind::Tcp,  CheckKind::Tls,      CheckKind::Dns};
    static const QStringList reading = {QString(), u"GET"_s, u"HEAD"_s, u"OPTIONS"_s};
    return kinds.contains(check.kind) && reading.contains(check.target.method) && check.target.requests == 1;
}

void emitRequest(YAML::Emitter &out, const ProbeTarget &target)
{
    out << YAML::Key << "url" << YAML::Value << utf8(target.address);
    if (!target.method.isEmpty())
        out << YAML::Key << "method" << YAML::Value << utf8(target.method);
    if (!target.headers.isEmpty()) {
        out << YAML::Key << "headers" << YAML::Value << YAML::BeginMap;
        for (const HttpHeader &header : target.headers)
            out << YAML::Key << utf8(header.name) << YAML::Value << utf8(header.value);
        out << YAML::EndMap;
    }
    if (target.address.startsWith("http"_L1)) // redirects are looked at, not followed
        out << YAML::Key << "client" << YAML::Value << YAML::BeginMap << YAML::Key << "ignore-redirect" << YAML::Value << true << YAML::EndMap;
}

// "dns://name?type=CNAME": Gatus asks the server under url for the name.
void emitName(YAML::Emitter &out, const QUrl &address)
{
    const QString type = QUrlQuery(address).queryItemValue(u"type"_s);
    out << YAML::Key << "url" << YAML::Value << "9.9.9.9";
    out << YAML::Key << "dns" << YAML::Value << YAML::BeginMap;
    out << YAML::Key << "query-name" << YAML::Value << utf8(address.host());
    out << YAML::Key << "query-type" << YAML::Value << utf8(type.isEmpty() ? u"A"_s : type);
    out << YAML::EndMap;
}

void emitCheck(YAML::Emitter &out, const CheckSpec &check, const QStringList &conditions)
{
    out << YAML::BeginMap;
    out << YAML::Key << "name" << YAML::Value << utf8(check.sentence.left(120)) << YAML::Key << "group" << YAML::Value << utf8(nameOf(check.kind));
    if (check.kind == CheckKind::Dns)
        emitName(out, QUrl(check.target.address));
    else
        emitRequest(out, check.target);
    out << YAML::Key << "interval" << YAML::Value << utf8(u"%1s"_s.arg(qMax<qint64>(check.freshness.count(), 30)));
    out << YAML::Key << "conditions" << YAML::Value << YAML::BeginSeq;
    for (const QString &condition : conditions)
        out << YAML::DoubleQuoted << utf8(condition);
    out << YAML::EndSeq << YAML::EndMap;
}

} // namespace

QByteArray gatusConfiguration(const QList<CheckSpec> &checks)
{
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << "endpoints" << YAML::Value << YAML::BeginSeq;
    for (const CheckSpec &check : checks) {
        QStringList conditions;
        for (const QString &condition : check.conditions) {
            if (isGatusCondition(condition))
                conditions += condition;
        }
        if (isForGatus(check) && !conditions.isEmpty())
            emitCheck(out, check, conditions);
    }
    out << YAML::EndSeq << YAML::EndMap;
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace countersign
