// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/redisresponder.h"

#include "adapters/demo/httpserver.h"

#include <QMap>
#include <QTcpSocket>
#include <optional>

namespace countersign::demo {

namespace {

constexpr qsizetype requestLimit = 4096;

QByteArray bulk(const QByteArray &text) { return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n"; }

QByteArray list(const QByteArrayList &items) // each encoded already
{
    return '*' + QByteArray::number(items.size()) + "\r\n" + items.join();
}

// What it holds: two cached answers that expire, as a cache should.
const QMap<QByteArray, int> &keys()
{
    static const QMap<QByteArray, int> all{{"cache:jobs", 480'000}, {"cache:trends", 600'000}};
    return all;
}

QByteArray answer(const QByteArrayList &command)
{
    const QByteArray name = command.value(0).toUpper();
    if (name == "PING")
        return "+PONG\r\n";
    if (name == "INFO")
        return bulk("# Server\r\nredis_version:7.2.5\r\n# Stats\r\nkeyspace_hits:960\r\nkeyspace_misses:40\r\n");
    if (name == "CONFIG" && command.value(1).toUpper() == "GET") {
        static const QMap<QByteArray, QByteArray> settings{{"maxmemory", "268435456"}, {"maxmemory-policy", "allkeys-lru"}, {"appendonly", "yes"}};
        const QByteArray wanted = command.value(2).toLower();
        return settings.contains(wanted) ? list({bulk(wanted), bulk(settings.value(wanted))}) : list({});
    }
    if (name == "DBSIZE")
        return ':' + QByteArray::number(keys().size()) + "\r\n";
    if (name == "LLEN")
        return ":0\r\n";
    if (name == "PTTL")
        return ':' + QByteArray::number(keys().value(command.value(1), -2)) + "\r\n";
    if (name == "SCAN") {
        QByteArrayList found;
        for (const QByteArray &key : keys().keys())
            found << bulk(key);
        return list({bulk("0"), list(found)});
    }
    return "-ERR unknown command '" + command.value(0).left(40) + "'\r\n";
}

// Takes the first whole request off the buffer: an array of bulk strings. An empty list: not whole yet. Nothing: not the protocol.
std::optional<QByteArrayList> takeRequest(QByteArray &buffer)
{
    qsizetype at = 0;
    const auto number = [&](char mark) -> std::optional<qsizetype> {
        const qsizetype end = buffer.indexOf("\r\n", at);
        if (end < 0)
            return std::nullopt;
        bool ok = buffer[at] == mark;
        const qsizetype value = ok ? buffer.sliced(at + 1, end - at - 1).toLongLong(&ok) : 0;
        at = end + 2;
        return ok && value >= 0 && value <= requestLimit ? value : -1;
    };
    QByteArrayList words;
    const auto count = number('*');
    for (qsizetype i = 0; count && i < *count; ++i) {
        const auto size = number('$');
        if (!size || buffer.size() < at + *size + 2)
            return QByteArrayList();
        if (*size < 0)
            return std::nullopt;
        words << buffer.sliced(at, *size);
        at += *size + 2;
    }
    if (!count)
        return QByteArrayList();
    if (*count < 1)
        return std::nullopt;
    buffer.remove(0, at);
    return words;
}

} // namespace

RedisResponder::RedisResponder(IsDown isDown, QObject *parent) : QObject(parent), m_isDown(std::move(isDown))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedisResponder::accept);
}

bool RedisResponder::listen() { return listenOnFreePort(m_server); }

void RedisResponder::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_isDown()) {
            socket->disconnectFromHost();
            continue;
        }
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { serve(socket, buffer); });
    }
}

void RedisResponder::serve(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer)
{
    *buffer += socket->readAll();
    for (;;) {
        const auto command = buffer->isEmpty() ? std::optional(QByteArrayList()) : takeRequest(*buffer);
        const bool refused = !command || buffer->size() > requestLimit;
        if (refused)
            socket->disconnectFromHost();
        if (refused || command->isEmpty())
            return;
        socket->write(answer(*command));
    }
}

} // namespace countersign::demo
