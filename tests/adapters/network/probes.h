// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/networkprober.h"
#include "core/deployment/names.h"

#include <QSignalSpy>
#include <QTest>

namespace countersign::testing {

inline CheckSpec check(CheckKind kind, const QString &address, const QStringList &conditions = {})
{
    return {.id = CheckId(address), .kind = kind, .target = {.address = address}, .conditions = conditions};
}

// A request as admit() would make it, for a host that is routed to a port of loopback (0: not routed).
inline ProbeRequest request(const CheckSpec &spec, quint16 port = 0, const QByteArray &authority = {})
{
    ProbeRequest made{spec, *endpointOf(spec.target.address)};
    if (port != 0)
        made.route = Route{made.endpoint.host, made.endpoint.port, QStringLiteral("127.0.0.1"), port};
    if (!authority.isEmpty())
        made.authorities = {authority};
    return made;
}

// The results of all requests, in the order they came.
inline QList<ProbeResult> probeAll(Prober &prober, const QList<ProbeRequest> &requests, std::chrono::milliseconds atMost = std::chrono::seconds(30))
{
    QList<ProbeResult> results;
    const auto connection = QObject::connect(&prober, &Prober::finished, &prober, [&](const QList<ProbeResult> &batch) { results += batch; });
    prober.submit(requests);
    const bool complete = QTest::qWaitFor([&] { return results.size() >= requests.size(); }, atMost);
    QObject::disconnect(connection);
    return complete ? results : QList<ProbeResult>();
}

inline ProbeResult probe(Prober &prober, const ProbeRequest &request)
{
    const QList<ProbeResult> results = probeAll(prober, {request});
    if (!results.isEmpty())
        return results.front();
    ProbeResult none;
    none.observation.failure = Failure::Internal;
    none.observation.detail = QStringLiteral("no result came");
    return none;
}

inline QString describe(const ProbeResult &result)
{
    QStringList words{nameOf(result.status), nameOf(result.observation.failure), result.observation.detail};
    for (const ConditionResult &each : result.conditions)
        words << each.condition + QStringLiteral(": expected ") + each.expected + QStringLiteral(", got ") + each.got;
    return words.join(QStringLiteral(" | "));
}

} // namespace countersign::testing

// `result` is looked at once: it may be a probe.
#define QCOMPARE_STATUS(result, wanted)                                                                                                              \
    do {                                                                                                                                             \
        const ProbeResult &probed_ = (result);                                                                                                       \
        QVERIFY2(probed_.status == (wanted), qPrintable(countersign::testing::describe(probed_)));                                                   \
    } while (false)
#define QCOMPARE_FAILURE(result, wanted)                                                                                                             \
    do {                                                                                                                                             \
        const ProbeResult &probed_ = (result);                                                                                                       \
        QVERIFY2(probed_.observation.failure == (wanted), qPrintable(countersign::testing::describe(probed_)));                                      \
    } while (false)
