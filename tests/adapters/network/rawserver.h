// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <functional>

namespace countersign::testing {

// Accepts connections on a free port of loopback and lets the test do with them what no decent server would.
class RawServer final : public QObject
{
public:
    using Behaviour = std::function<void(QTcpSocket *)>; // on each new connection

    explicit RawServer(Behaviour behaviour, quint16 firstPort = 21'000) : m_behaviour(std::move(behaviour))
    {
        for (quint16 port = firstPort; port < 32'000 && !m_server.listen(QHostAddress::LocalHost, port); ++port) {}
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                m_behaviour(socket);
            }
        });
    }

    // Answers every request with the same bytes and hangs up.
    static Behaviour answering(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                socket->readAll();
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        };
    }

    // The same, but never hangs up.
    static Behaviour lingering(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                socket->readAll();
                socket->write(bytes);
            });
        };
    }

    // Sends `piece` again and again, as fast as it is taken, until the other side hangs up.
    static Behaviour pouring(const QByteArray &start, const QByteArray &piece)
    {
        return [start, piece](QTcpSocket *socket) {
            const auto pour = [socket, piece] {
                while (socket->bytesToWrite() < 256 * 1024 && socket->state() == QAbstractSocket::ConnectedState)
                    socket->write(piece);
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, start, pour] {
                socket->readAll();
                socket->write(start);
                pour();
            });
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
        };
    }

    // Sends one byte of `bytes` every `interval`.
    static Behaviour dripping(const QByteArray &bytes, std::chrono::milliseconds interval)
    {
        return [bytes, interval](QTcpSocket *socket) {
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, timer, at = qsizetype(0)]() mutable {
                if (at < bytes.size())
                    socket->write(bytes.sliced(at++, 1));
                else
                    timer->stop();
            });
            timer->start(interval);
        };
    }

    static Behaviour silence()
    {
        return [](QTcpSocket *) {};
    }

    quint16 port() const { return m_server.serverPort(); }

    int connections = 0;

private:
    const Behaviour m_behaviour;
    QTcpServer m_server;
};

} // namespace countersign::testing
