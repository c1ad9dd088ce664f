// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <functional>

namespace countersign::demo {

// A cache that speaks the Redis protocol as far as reading commands go: PING, INFO, CONFIG GET, DBSIZE, SCAN, PTTL, LLEN.
class RedisResponder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisResponder)
public:
    using IsDown = std::function<bool()>; // it then hangs up on everybody

    explicit RedisResponder(IsDown isDown, QObject *parent = nullptr);

    bool listen(); // on a free port of 127.0.0.1
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void serve(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer);

    const IsDown m_isDown;
    QTcpServer m_server;
};

} // namespace countersign::demo
