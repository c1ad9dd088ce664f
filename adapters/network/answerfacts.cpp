// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/answerfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr qsizetype scriptLimit = 20;

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

QJsonObject claimsOf(const QByteArray &encoded)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

QString versionIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QJsonValue &value : {object[u"version"_s][u"number"_s], object[u"data"_s][u"version"_s], object[u"version"_s]}) {
        if (value.isString())
            return value.toString();
    }
    return {};
}

std::optional<Milliseconds> tokenLifetimeIn(const QByteArray &body)
{
    static const QRegularExpression token(uR"(\beyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]*)"_s);
    const QRegularExpressionMatch match = token.match(QString::fromUtf8(body));
    if (!match.hasMatch())
        return std::nullopt;
    const QJsonObject claims = claimsOf(match.captured(1).toLatin1());
    const QJsonValue issued = claims[u"iat"_s], expires = claims[u"exp"_s];
    if (!issued.isDouble() || !expires.isDouble())
        return std::nullopt;
    return (expires.toDouble() - issued.toDouble()) * 1000;
}

QList<QUrl> scriptsOf(const QByteArray &page, const QUrl &address)
{
    static const QRegularExpression script(
        uR"re((?:<script\b[^>]*?\bsrc|<link\b[^>]*?\brel=["']?modulepreload["']?[^>]*?\bhref)\s*=\s*["']?([^"'\s>]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> scripts;
    for (auto matches = script.globalMatch(QString::fromUtf8(page)); matches.hasNext() && scripts.size() < scriptLimit;) {
        const QUrl target = address.resolved(QUrl(matches.next().captured(1), QUrl::StrictMode)).adjusted(QUrl::RemoveFragment);
        if (target.isValid() && isSameOrigin(target, address) && !scripts.contains(target))
            scripts << target;
    }
    return scripts;
}

} // namespace countersign::network
