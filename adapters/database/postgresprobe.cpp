// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/postgresprobe.h"

#include "adapters/database/driverwords.h"
#include "adapters/database/englishmessages.h"
#include "adapters/database/rows.h"
#include "adapters/database/sessionoptions.h"
#include "core/probing/addresspolicy.h"
#include "core/probing/readingstatement.h"

#include <QHostInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryFile>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::database {

namespace {

using Clock = ConnectionBreaker::Clock;

Milliseconds since(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

std::optional<IpAddress> addressOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return IpAddress::fromIPv4(address.toIPv4Address());
    IpAddress::Bytes bytes;
    const Q_IPV6ADDR octets = address.toIPv6Address();
    std::copy_n(std::begin(octets.c), bytes.size(), bytes.begin());
    return IpAddress::fromIPv6(bytes);
}

QList<IpAddress> addressesOf(const QString &host)
{
    if (const auto address = IpAddress::parse(host))
        return {*address};
    QList<IpAddress> found;
    for (const QHostAddress &each : QHostInfo::fromName(host).addresses().mid(0, addressLimit)) {
        if (const auto address = addressOf(each))
            found << *address;
    }
    return found;
}

// One session and what is seen in it.
class Session
{
public:
    Session(const ProbeRequest &request, ConnectionBreaker &breaker, const QDateTime &now) :
        m_request(request),
        m_breaker(breaker),
        m_start(Clock::now())
    {
        m_seen.at = now;
    }

    Observation run()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            fail(Failure::Internal, u"Qt's PostgreSQL driver is not installed"_s);
        else if (!isReadingStatement(m_request.check.target.body))
            fail(Failure::Internal, u"a statement that may write is never run"_s);
        else if (const auto address = findAddress())
            connectTo(*address);
        m_seen.phases.total = since(m_start);
        return m_seen;
    }

private:
    void fail(Failure failure, const QString &detail)
    {
        m_seen.failure = failure;
        m_seen.detail = detail;
    }

    std::optional<IpAddress> findAddress()
    {
        const QString host = m_request.route ? m_request.route->address : m_request.endpoint.host;
        const QList<IpAddress> answered = addressesOf(host);
        if (!IpAddress::parse(host))
            m_seen.phases.resolve = since(m_start);
        const QList<IpAddress> chosen = chooseAddresses(answered);
        if (answered.isEmpty())
            fail(Failure::NameNotFound, {});
        else if (chosen.isEmpty())
            fail(Failure::AddressRefused, {});
        if (!answered.isEmpty())
            m_seen.address = withPort(answered.front(), m_request.route ? m_request.route->toPort : m_request.endpoint.port);
        return chosen.isEmpty() ? std::nullopt : std::optional(chosen.front());
    }

    void connectTo(const IpAddress &address)
    {
        const QString name = QUuid::createUuid().toString();
        QTemporaryFile authorities;
        if (!m_request.authorities.isEmpty() && authorities.open()) {
            for (const QByteArray &pem : m_request.authorities)
                authorities.write(pem + '\n');
            authorities.close();
        }
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            const SessionOptions options = sessionOptions(m_request, address, m_request.authorities.isEmpty() ? QString() : authorities.fileName());
            connection.setHostName(options.host);
            connection.setPort(options.port);
            connection.setDatabaseName(options.database);
            connection.setConnectOptions(options.rest);
            open(connection);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void open(QSqlDatabase &connection)
    {
        const auto start = Clock::now();
        const Login login = m_request.login.value_or(Login{});
        const bool opened = connection.open(login.user.isEmpty() ? u"postgres"_s : login.user,
                                            login.password ? QString::fromUtf8(login.password->view()) : QString());
        if (!opened) {
            const QString words = connection.lastError().text();
            fail(connectFailure(words), firstSentence(words));
            m_seen.connected = m_seen.failure == Failure::LoginRefused || m_seen.failure == Failure::ServerError;
            return;
        }
        m_seen.connected = true;
        m_seen.phases.connect = since(start);
        {
            ConnectionBreaker::Watch watch(m_breaker, connection, m_start + m_request.deadline);
            ask(connection, watch);
        }
        connection.close();
    }

    void ask(const QSqlDatabase &connection, ConnectionBreaker::Watch &watch)
    {
        const auto start = Clock::now();
        const QString limit = u"SET LOCAL statement_timeout = %1"_s.arg(m_request.deadline.count());
        if (!run(connection, u"BEGIN TRANSACTION READ ONLY"_s) || !run(connection, limit))
            return;
        {
            QSqlQuery query(connection);
            query.setForwardOnly(true);
            if (!query.exec(m_request.check.target.body)) {
                takeError(query.lastError());
                return;
            }
            m_seen.phases.firstByte = since(start);
            const Rows rows = readRows(query);
            if (rows.cut) {
                fail(Failure::TooLarge, {});
                watch.breakNow(); // else the driver would read on to the end
            }
            m_seen.values.insert(u"SQL"_s, rows.text);
            m_seen.body = rows.text.toUtf8();
            m_seen.phases.transfer = since(start) - *m_seen.phases.firstByte;
            if (rows.cut)
                return;
        }
        askBeside(connection);
        run(connection, u"ROLLBACK"_s);
    }

    // What the conditions want to know of the server and the session.
    void askBeside(const QSqlDatabase &connection)
    {
        if (isAskedAbout("[VERSION]"_L1))
            m_seen.values.insert(u"VERSION"_s, single(connection, u"SHOW server_version"_s).section(u' ', 0, 0));
        m_seen.tlsVersion = single(connection, u"SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s);
    }

    QString single(const QSqlDatabase &connection, const QString &statement)
    {
        QSqlQuery query(connection);
        return query.exec(statement) && query.next() ? query.value(0).toString() : QString();
    }

    bool run(const QSqlDatabase &connection, const QString &statement)
    {
        QSqlQuery query(connection);
        if (query.exec(statement))
            return true;
        takeError(query.lastError());
        return false;
    }

    void takeError(const QSqlError &error)
    {
        const bool late = Clock::now() - m_start >= m_request.deadline;
        fail(late ? Failure::TimeoutTransfer : statementFailure(error.nativeErrorCode()), firstSentence(error.databaseText()));
    }

    bool isAskedAbout(QLatin1StringView words) const
    {
        return std::ranges::any_of(m_request.check.conditions, [&](const QString &each) { return each.contains(words, Qt::CaseInsensitive); });
    }

    const ProbeRequest &m_request;
    ConnectionBreaker &m_breaker;
    const Clock::time_point m_start;
    Observation m_seen = {};
};

} // namespace

Observation probePostgres(const ProbeRequest &request, ConnectionBreaker &breaker, const countersign::Clock &clock)
{
    const EnglishMessages english;
    return Session(request, breaker, clock.now().toUTC()).run();
}

} // namespace countersign::database
