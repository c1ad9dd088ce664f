// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QUdpSocket>
#include <chrono>
#include <functional>

namespace countersign::demo {

struct DnsQuestion {
    QString name = {}; // lower case, without the root's dot
    quint16 type = 1;

    static constexpr quint16 A = 1, CNAME = 5, TXT = 16, AAAA = 28;
};

struct DnsRecord {
    QString name = {};
    quint16 type = DnsQuestion::A;
    QString value = {}; // an address, a name or a text, by type
    quint32 timeToLive = 300; // seconds
};

struct DnsReply {
    int code = 0; // 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED
    QList<DnsRecord> records = {};
    std::chrono::milliseconds delay{0};
    bool silent = false;
};

// A name server on loopback, over UDP and TCP on the same port. An answer too long for UDP is sent there cut short, so that it is
// asked for again over TCP.
class DnsResponder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DnsResponder)
public:
    using Handler = std::function<DnsReply(const DnsQuestion &)>;

    explicit DnsResponder(Handler handler, QObject *parent = nullptr);

    bool listen(); // on a free port of 127.0.0.1
    quint16 port() const { return m_server.serverPort(); }

private:
    void takeDatagrams();
    void acceptConnections();
    void takeStream(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer);
    void answer(const QByteArray &query, qsizetype limit, const std::function<void(const QByteArray &)> &send);

    const Handler m_handler;
    QTcpServer m_server;
    QUdpSocket m_datagrams;
};

} // namespace countersign::demo
