// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/seen.h"

#include "core/probing/observation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Seen present(const QString &text) { return {.presence = Seen::Presence::Present, .text = text}; }

Seen presentUnlessEmpty(const QString &text) { return text.isEmpty() ? Seen{} : present(text); }

QString compact(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

std::optional<QJsonValue> readJson(QByteArrayView bytes)
{
    // in brackets, since QJsonDocument refuses a bare scalar
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson('[' + bytes.toByteArray() + ']', &error).array();
    if (error.error != QJsonParseError::NoError || array.size() != 1)
        return {};
    return array.at(0);
}

Seen readData(QByteArrayView bytes, const JsonPath &path, const QString &contentType)
{
    Seen seen = present(QString::fromUtf8(bytes).trimmed());
    seen.contentType = contentType;
    seen.json = readJson(bytes);
    if (path.isEmpty())
        return seen;
    const QJsonValue found = seen.json ? valueAt(*seen.json, path) : QJsonValue(QJsonValue::Undefined);
    if (found.isUndefined())
        return {.presence = Seen::Presence::Absent};
    seen.json = found;
    seen.text = compact(found);
    return seen;
}

QString headerValue(const Observation &observation, const QString &name)
{
    // repeated headers are one list (RFC 9110 5.3); a null string: not there
    QString joined;
    for (const HttpHeader &candidate : observation.headers) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            joined = joined.isNull() ? candidate.value + u""_s : joined + u", "_s + candidate.value;
    }
    return joined;
}

Seen absent() { return {.presence = Seen::Presence::Absent}; }

// "max-age" of "max-age=31536000; includeSubDomains": what stands behind the equals sign, nothing where none does (RFC 9110 5.6.6, RFC 6797 6.1).
Seen directiveOf(const QString &header, const QString &name)
{
    static const QRegularExpression separator(u"\\s*[;,]\\s*"_s);
    for (const QString &directive : header.split(separator)) {
        if (directive.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return present(directive.section(u'=', 1).remove(u'"').trimmed());
    }
    return absent();
}

} // namespace

Seen seeStatus(const Observation &observation, QStringView, const JsonPath &)
{
    return observation.status == 0 ? Seen{} : present(QString::number(observation.status));
}

Seen seeAddress(const Observation &observation, QStringView, const JsonPath &)
{
    return presentUnlessEmpty(observation.address.left(observation.address.lastIndexOf(u':')));
}

Seen seeConnected(const Observation &observation, QStringView, const JsonPath &) { return present(observation.connected ? u"true"_s : u"false"_s); }

Seen seePhase(const Observation &observation, QStringView name, const JsonPath &)
{
    const Phases &phases = observation.phases;
    std::optional<Milliseconds> duration = phases.total;
    if (name == "RESOLVE_TIME"_L1)
        duration = phases.resolve;
    else if (name == "CONNECT_TIME"_L1)
        duration = phases.connect;
    else if (name == "TLS_TIME"_L1)
        duration = phases.tls;
    else if (name == "FIRST_BYTE_TIME"_L1)
        duration = phases.firstByte;
    return duration ? present(QString::number(*duration, 'f', 3)) : Seen{};
}

Seen seeBody(const Observation &observation, QStringView, const JsonPath &path)
{
    if (observation.status == 0 && observation.body.isEmpty() && !observation.connected)
        return {};
    return readData(observation.body, path, headerValue(observation, u"Content-Type"_s));
}

Seen seeHeader(const Observation &observation, QStringView, const JsonPath &path)
{
    if (observation.status == 0)
        return {};
    const QString whole = headerValue(observation, toText(path).sliced(1));
    if (!whole.isNull() || path.size() != 2)
        return whole.isNull() ? absent() : present(whole);
    return directiveOf(headerValue(observation, toText({path.first()}).sliced(1)), toText({path.last()}).sliced(1));
}

Seen seeRedirect(const Observation &observation, QStringView name, const JsonPath &path)
{
    const Seen resolved = seeValue(observation, name, path);
    return resolved.presence == Seen::Presence::Present ? resolved : seeHeader(observation, name, {u"Location"_s});
}

Seen seeExpiration(const Observation &observation, QStringView name, const JsonPath &)
{
    const auto &chain = observation.chain;
    if (chain.isEmpty() || !observation.at.isValid())
        return {};
    const QDateTime end =
        name == "CHAIN_EXPIRATION"_L1 ? std::ranges::min_element(chain, {}, &CertificateFacts::notAfter)->notAfter : chain.first().notAfter;
    return end.isValid() ? present(QString::number(observation.at.msecsTo(end))) : Seen{};
}

Seen seeTls(const Observation &observation, QStringView name, const JsonPath &)
{
    if (name == "TLS.VERSION"_L1)
        return presentUnlessEmpty(observation.tlsVersion.sliced(observation.tlsVersion.indexOf(u'v') + 1)); // "TLSv1.3"
    if (name == "TLS.ALPN"_L1)
        return presentUnlessEmpty(observation.alpn);
    return observation.chain.isEmpty() ? Seen{} : present(observation.chain.first().issuer);
}

Seen seeErrorRate(const Observation &observation, QStringView, const JsonPath &)
{
    bool samplesKnown = false, errorsKnown = false;
    const double samples = observation.values.value(u"SAMPLES"_s).toDouble(&samplesKnown);
    const double errors = observation.values.value(u"ERRORS"_s).toDouble(&errorsKnown);
    if (!samplesKnown || !errorsKnown || samples <= 0)
        return {};
    return present(QString::number(errors / samples * 100, 'g', 6));
}

Seen seeValue(const Observation &observation, QStringView name, const JsonPath &)
{
    const auto found = observation.values.constFind(name.toString());
    return found == observation.values.constEnd() ? Seen{} : present(*found);
}

Seen seeData(const Observation &observation, QStringView name, const JsonPath &path)
{
    const Seen seen = seeValue(observation, name, {});
    return seen.presence == Seen::Presence::Present ? readData(seen.text.toUtf8(), path, {}) : seen;
}

} // namespace countersign
