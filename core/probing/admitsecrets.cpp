// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/admitsecrets.h"

#include "core/base/wipe.h"
#include "core/probing/addresspolicy.h"
#include "core/probing/placeholders.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QRegularExpression &reference()
{
    static const QRegularExpression pattern(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    return pattern;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    if (!text.contains("${"_L1))
        return names;
    for (const QRegularExpressionMatch &match : reference().globalMatch(text))
        names.append(match.captured(1));
    return names;
}

QString withPlain(QString text, const QMap<QString, VariableSetting> &variables)
{
    for (const QString &name : namesIn(text)) {
        const VariableSetting variable = variables.value(name);
        if (variable.isSet() && !variable.secret)
            text.replace(u"${"_s + name + u'}', variable.value);
    }
    return text;
}

// "postgresql://user:password@host/database" is an address and a login.
bool splitLogin(CheckSpec &check, std::optional<Login> &login)
{
    QUrl url(check.target.address, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    if (url.userInfo().isEmpty())
        return true;
    QString password = url.password(QUrl::FullyDecoded);
    login = Login{url.userName(QUrl::FullyDecoded), password.isEmpty() ? nullptr : std::make_shared<const Secret>(password.toUtf8())};
    wipe(password);
    url.setUserInfo({});
    wipe(check.target.address);
    check.target.address = url.toString(QUrl::FullyEncoded);
    return true;
}

bool cannotBeHeard(const Endpoint &endpoint, const std::optional<Route> &route)
{
    // a database session with a login asks for a verified peer itself wherever it leaves this machine
    static const QStringList verified{u"https"_s, u"wss"_s, u"rediss"_s, u"tls"_s, u"smtps"_s, u"postgresql"_s};
    return verified.contains(endpoint.scheme) || isLoopbackHost(route ? route->address : endpoint.host);
}

} // namespace

std::variant<Resolved, Obstacle> resolved(CheckSpec check, const EnvironmentSettings &settings, const SecretValues &secrets)
{
    Resolved result;
    ProbeTarget &target = check.target;
    target.address = withPlain(target.address, settings.variables);
    target.body = withPlain(target.body, settings.variables);
    for (HttpHeader &header : target.headers)
        header.value = withPlain(header.value, settings.variables);
    bool connection = false; // the address is a secret as a whole: only there a login may stand in it
    for (const QString &name : namesIn(target.address)) {
        const auto value = secrets.constFind(name);
        if (value == secrets.constEnd())
            return Obstacle::SecretMissing;
        const bool whole = target.address.startsWith(u"${"_s + name + u'}');
        connection = connection || whole;
        const QByteArray text = whole ? (*value)->view().toByteArray() : (*value)->view().toByteArray().toPercentEncoding();
        target.address.replace(u"${"_s + name + u'}', QString::fromUtf8(text));
        result.secrets.append(name);
    }
    if (connection && !splitLogin(check, result.login))
        return Obstacle::TargetRefused;
    result.secrets += namesIn(target.body);
    for (const HttpHeader &header : std::as_const(target.headers))
        result.secrets += namesIn(header.value);
    result.secrets.removeDuplicates();
    result.check = std::move(check);
    return result;
}

Obstacle obstacleOfSecrets(const Resolved &check, const Endpoint &endpoint, const std::optional<Route> &route, const EnvironmentSettings &settings,
                           const SecretValues &secrets)
{
    if (check.secrets.isEmpty()) {
        const bool unnamed = check.check.needs.contains(Need::Secret) && !check.login;
        return unnamed ? Obstacle::SecretMissing : Obstacle::None;
    }
    for (const QString &name : check.secrets) {
        if (!settings.variables.value(name).isSet())
            return Obstacle::SecretMissing;
        if (!settings.secretHosts.contains(SecretBinding{name, endpoint.host, endpoint.port}))
            return Obstacle::SecretNotBound;
        if (!cannotBeHeard(endpoint, route))
            return Obstacle::SecretNeedsTls;
        if (!secrets.contains(name))
            return Obstacle::SecretMissing;
        if (std::ranges::any_of(secrets.value(name)->view(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; })
            && std::ranges::any_of(check.check.target.headers, [&](const HttpHeader &each) { return namesIn(each.value).contains(name); }))
            return Obstacle::TargetRefused; // it would become another header
    }
    return Obstacle::None;
}

QByteArray withSecrets(const QString &text, const SecretValues &secrets)
{
    QByteArray bytes = text.toUtf8();
    for (const QString &name : namesIn(text)) {
        const auto found = secrets.constFind(name);
        if (found != secrets.constEnd())
            bytes.replace("${" + name.toLatin1() + '}', (*found)->view());
    }
    return bytes;
}

} // namespace countersign
