// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/environmentsettings.h"
#include "core/probing/proberesult.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

SecretValues secretsOf(const QMap<QString, QByteArray> &values)
{
    SecretValues secrets;
    for (const auto &[name, value] : values.asKeyValueRange())
        secrets.insert(name, std::make_shared<const Secret>(QByteArray(value)));
    return secrets;
}

CheckSpec bearer(const QString &address)
{
    return {.id = CheckId(u"c"_s),
            .kind = CheckKind::Http,
            .target = {.address = address, .headers = {{u"Authorization"_s, u"Bearer ${API_TOKEN}"_s}}},
            .conditions = {u"[STATUS] == 200"_s},
            .needs = {Need::Secret}};
}

EnvironmentSettings settingsFor(const QString &address, bool allowed = true)
{
    EnvironmentSettings settings;
    const Endpoint endpoint = *endpointOf(address);
    settings.approved = {endpoint};
    settings.vantages = {{u"*"_s, u"here"_s}};
    settings.variables = {{u"API_TOKEN"_s, {true, {}, u"f"_s, {}}}, {u"DATABASE_URL"_s, {true, {}, u"f"_s, {}}}};
    if (allowed)
        settings.secretHosts = {{u"API_TOKEN"_s, endpoint.host, endpoint.port}};
    return settings;
}

Obstacle obstacleOf(const std::variant<ProbeRequest, Obstacle> &admission)
{
    const auto *obstacle = std::get_if<Obstacle>(&admission);
    return obstacle ? *obstacle : Obstacle::None;
}

} // namespace

class AdmitSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWherePersonsAllowed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Obstacle>("obstacle");
        const QString https = u"https://api.acme.io/x"_s;
        QTest::newRow("allowed, TLS") << https << true << true << Obstacle::None;
        QTest::newRow("not allowed") << https << false << true << Obstacle::SecretNotBound;
        QTest::newRow("allowed, key store closed") << https << true << false << Obstacle::SecretMissing;
        QTest::newRow("allowed, no TLS") << u"http://api.acme.io/x"_s << true << true << Obstacle::SecretNeedsTls;
        QTest::newRow("allowed, this machine") << u"http://127.0.0.1:8080/x"_s << true << true << Obstacle::None;
    }

    void sendsOnlyWherePersonsAllowed()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, allowed);
        QFETCH(const bool, known);
        const SecretValues secrets = known ? secretsOf({{u"API_TOKEN"_s, "t0ken-value"}}) : SecretValues();
        const auto admission = admit(bearer(address), settingsFor(address, allowed), secrets);
        QTEST(obstacleOf(admission), "obstacle");
        const auto *request = std::get_if<ProbeRequest>(&admission);
        if (!request)
            return;
        QCOMPARE(request->check.target.headers.first().value, u"Bearer ${API_TOKEN}"_s); // put in just before it is sent
        QCOMPARE(withSecrets(request->check.target.headers.first().value, request->secrets), "Bearer t0ken-value");
    }

    void anotherPortIsAnotherHost()
    {
        EnvironmentSettings settings = settingsFor(u"https://api.acme.io"_s);
        settings.approved.append(*endpointOf(u"https://api.acme.io:8443"_s));
        const auto admission = admit(bearer(u"https://api.acme.io:8443/x"_s), settings, secretsOf({{u"API_TOKEN"_s, "t0ken-value"}}));
        QCOMPARE(obstacleOf(admission), Obstacle::SecretNotBound);
    }

    void aSecretNeverBecomesAnotherHeader()
    {
        const QString address = u"https://api.acme.io/x"_s;
        const auto admission = admit(bearer(address), settingsFor(address), secretsOf({{u"API_TOKEN"_s, "t0ken\r\nX-Evil: 1"}}));
        QCOMPARE(obstacleOf(admission), Obstacle::TargetRefused);
    }

    void aConnectionStringIsAnAddressAndALogin()
    {
        CheckSpec check{.id = CheckId(u"d"_s),
                        .kind = CheckKind::PostgreSql,
                        .target = {.address = u"${DATABASE_URL}"_s, .body = u"SELECT 1"_s},
                        .needs = {Need::Secret}};
        EnvironmentSettings settings = settingsFor(u"postgresql://db.acme.io:5432"_s, false);
        const SecretValues secrets = secretsOf({{u"DATABASE_URL"_s, "postgresql://app:p%40ss@db.acme.io:5432/shop"}});
        QCOMPARE(obstacleOf(admit(check, settings, {})), Obstacle::SecretMissing);
        QCOMPARE(obstacleOf(admit(check, settings, secrets)), Obstacle::SecretNotBound);
        settings.secretHosts = {{u"DATABASE_URL"_s, u"db.acme.io"_s, 5432}};
        const auto admission = admit(check, settings, secrets);
        QCOMPARE(obstacleOf(admission), Obstacle::None);
        const ProbeRequest &request = std::get<ProbeRequest>(admission);
        QCOMPARE(request.check.target.address, u"postgresql://db.acme.io:5432/shop"_s);
        QCOMPARE(request.login->user, u"app"_s);
        QCOMPARE(request.login->password->view(), QByteArrayView("p@ss"));
    }

    void plainVariablesArePutIn()
    {
        EnvironmentSettings settings;
        settings.approved = {*endpointOf(u"https://api.acme.io"_s)};
        settings.variables = {{u"API_URL"_s, {false, u"https://api.acme.io"_s, u"f"_s, {}}}};
        const auto admission = admit({.id = CheckId(u"e"_s), .kind = CheckKind::Http, .target = {.address = u"${API_URL}/health"_s}}, settings);
        QCOMPARE(obstacleOf(admission), Obstacle::None);
        QCOMPARE(std::get<ProbeRequest>(admission).check.target.address, u"https://api.acme.io/health"_s);
    }
};

COUNTERSIGN_SUITE(AdmitSecretsTest)

#include "tst_admitsecrets.moc"
