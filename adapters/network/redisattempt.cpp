// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/redisattempt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr qsizetype sampledKeys = 20;

QByteArray wireFormat(const QByteArrayList &command)
{
    QByteArray wire = '*' + QByteArray::number(command.size()) + "\r\n";
    for (const QByteArray &word : command)
        wire += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
    return wire;
}

// A line "name:value" of INFO.
QByteArray factOf(const RespValue &info, const QByteArray &name)
{
    for (const QByteArray &line : info.text.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

RedisAttempt::RedisAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust) :
    Conversation(request, destination, reactor, trust, request.endpoint.scheme == "rediss"_L1)
{
}

// A command of one word or more is asked as it stands, SCAN as a sample of the keys.
void RedisAttempt::opened()
{
    if (m_request.login && m_request.login->password)
        signIn(*m_request.login);
    QByteArrayList command = m_request.check.target.body.toUtf8().simplified().split(' ');
    if (command == QByteArrayList{QByteArray()})
        command = {"PING"};
    if (command.front().toUpper() == "SCAN" && command.size() == 1)
        command << "0" << "COUNT" << "100";
    ask(command, &RedisAttempt::takeAnswer);
    if (isAskedAbout("[VERSION]"_L1))
        ask({"INFO", "server"}, &RedisAttempt::takeServer);
    if (isAskedAbout("[HIT_RATE]"_L1))
        ask({"INFO", "stats"}, &RedisAttempt::takeStatistics);
    if (isAskedAbout("[TTL]"_L1))
        ask({"SCAN", "0", "COUNT", "100"}, &RedisAttempt::takeKeys);
}

void RedisAttempt::ask(const QByteArrayList &command, Taker taker)
{
    m_expected << taker;
    send(wireFormat(command));
}

void RedisAttempt::signIn(const Login &login)
{
    QByteArrayList command{"AUTH"};
    if (!login.user.isEmpty())
        command << login.user.toUtf8();
    ask(command << login.password->view().toByteArray(), &RedisAttempt::takeWelcome);
}

void RedisAttempt::received(QByteArrayView bytes)
{
    m_reader.feed(bytes);
    while (!hasEnded()) {
        const auto value = m_reader.next();
        if (m_reader.isMalformed())
            end(Failure::Malformed, u"no Redis answer"_s);
        if (!value)
            return;
        const Taker taker = m_expected.takeFirst();
        (this->*taker)(*value);
        if (m_expected.isEmpty())
            end(); // unless it has ended already
    }
}

void RedisAttempt::takeWelcome(const RespValue &value)
{
    if (value.kind == RespValue::Kind::Error)
        takeError(value.text);
}

// A check may be about the refusal: "NOAUTH Authentication required" is what a protected server must say.
void RedisAttempt::takeError(const QByteArray &error)
{
    const QByteArray code = error.split(' ').front();
    m_observation.body = error;
    if (isAskedAbout(QLatin1StringView(code)))
        end();
    else
        end(code == "NOAUTH" || code == "WRONGPASS" || code == "NOPERM" ? Failure::LoginRefused : Failure::ServerError, QString::fromUtf8(error));
}

void RedisAttempt::takeAnswer(const RespValue &value)
{
    if (value.kind == RespValue::Kind::Error) {
        takeError(value.text);
        return;
    }
    const bool setting = m_request.check.target.body.startsWith("CONFIG GET"_L1, Qt::CaseInsensitive);
    m_observation.body = setting && value.items.size() == 2 ? value.items.back().text : readable(value);
}

void RedisAttempt::takeServer(const RespValue &value)
{
    if (const QByteArray version = factOf(value, "redis_version"); !version.isEmpty())
        m_observation.values.insert(u"VERSION"_s, QString::fromUtf8(version));
}

void RedisAttempt::takeStatistics(const RespValue &value)
{
    const double hits = factOf(value, "keyspace_hits").toDouble();
    const double lookups = hits + factOf(value, "keyspace_misses").toDouble();
    if (lookups > 0)
        m_observation.values.insert(u"HIT_RATE"_s, QString::number(hits / lookups * 100));
}

void RedisAttempt::takeKeys(const RespValue &value)
{
    if (value.items.size() != 2)
        return;
    const QList<RespValue> &keys = value.items.back().items;
    for (const RespValue &key : keys.first(std::min(keys.size(), sampledKeys)))
        ask({"PTTL", key.text}, &RedisAttempt::takeTimeToLive);
}

// -1: never expires; -2: gone since. Milliseconds, as the condition language counts.
void RedisAttempt::takeTimeToLive(const RespValue &value)
{
    const qlonglong milliseconds = value.text.toLongLong();
    if (value.kind != RespValue::Kind::Integer || milliseconds == -2)
        return;
    m_smallestTimeToLive = std::min(m_smallestTimeToLive.value_or(milliseconds), milliseconds);
    m_observation.values.insert(u"TTL"_s, QString::number(*m_smallestTimeToLive));
}

bool RedisAttempt::isAskedAbout(QLatin1StringView words) const
{
    return std::ranges::any_of(m_request.check.conditions, [&](const QString &each) { return each.contains(words, Qt::CaseInsensitive); });
}

} // namespace countersign::network
