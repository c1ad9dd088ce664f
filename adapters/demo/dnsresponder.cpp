// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/dnsresponder.h"

#include "adapters/demo/httpserver.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace countersign::demo {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype datagramLimit = 512;
constexpr qsizetype streamLimit = 65'535;
constexpr char truncated = 0x02;

QByteArray number16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray encodedName(const QString &name)
{
    QByteArray bytes;
    for (const QString &label : name.split(u'.', Qt::SkipEmptyParts))
        bytes += char(label.size()) + label.toLatin1();
    return bytes + '\0';
}

QByteArray encodedData(const DnsRecord &record)
{
    const QHostAddress address(record.value);
    switch (record.type) {
    case DnsQuestion::A: return number32(address.toIPv4Address());
    case DnsQuestion::AAAA: {
        const Q_IPV6ADDR octets = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(octets.c), sizeof octets.c);
    }
    case DnsQuestion::TXT: return char(record.value.size()) + record.value.toUtf8();
    default: return encodedName(record.value);
    }
}

QByteArray encoded(const DnsRecord &record)
{
    const QByteArray data = encodedData(record);
    return encodedName(record.name) + number16(record.type) + number16(1) + number32(record.timeToLive) + number16(quint16(data.size())) + data;
}

// The one question of a query and the bytes it takes; nothing where it is none.
std::optional<DnsQuestion> questionIn(const QByteArray &query, qsizetype &end)
{
    if (query.size() < headerSize || qFromBigEndian<quint16>(query.constData() + 4) != 1)
        return std::nullopt;
    QStringList labels;
    qsizetype at = headerSize;
    while (at < query.size() && query[at] != 0) {
        const auto length = static_cast<quint8>(query[at]);
        if (length > 63 || at + 1 + length >= query.size())
            return std::nullopt;
        labels << QString::fromLatin1(query.sliced(at + 1, length)).toLower();
        at += 1 + length;
    }
    end = at + 5;
    if (end > query.size())
        return std::nullopt;
    return DnsQuestion{labels.join(u'.'), qFromBigEndian<quint16>(query.constData() + at + 1)};
}

QByteArray message(const QByteArray &query, qsizetype questionEnd, const DnsReply &reply, qsizetype limit)
{
    QByteArray answers;
    for (const DnsRecord &record : reply.records)
        answers += encoded(record);
    const bool fits = questionEnd + answers.size() <= limit;
    QByteArray head = query.first(2);
    head += char(0x84 | (fits ? 0 : truncated)); // an answer, with authority
    head += char(0x80 | reply.code);
    head += number16(1) + number16(fits ? quint16(reply.records.size()) : 0) + number32(0);
    return head + query.sliced(headerSize, questionEnd - headerSize) + (fits ? answers : QByteArray());
}

} // namespace

DnsResponder::DnsResponder(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_datagrams, &QUdpSocket::readyRead, this, &DnsResponder::takeDatagrams);
    connect(&m_server, &QTcpServer::newConnection, this, &DnsResponder::acceptConnections);
}

bool DnsResponder::listen()
{
    constexpr int attempts = 20; // the port must be free for both
    for (int i = 0; i < attempts; ++i) {
        if (listenOnFreePort(m_server) && m_datagrams.bind(QHostAddress::LocalHost, m_server.serverPort()))
            return true;
        m_server.close();
    }
    return false;
}

void DnsResponder::takeDatagrams()
{
    while (m_datagrams.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_datagrams.receiveDatagram();
        answer(datagram.data(), datagramLimit, [this, datagram](const QByteArray &bytes) {
            m_datagrams.writeDatagram(bytes, datagram.senderAddress(), quint16(datagram.senderPort()));
        });
    }
}

void DnsResponder::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { takeStream(socket, buffer); });
    }
}

void DnsResponder::takeStream(QTcpSocket *socket, const std::shared_ptr<QByteArray> &buffer)
{
    *buffer += socket->readAll();
    while (buffer->size() >= 2) {
        const qsizetype size = qFromBigEndian<quint16>(buffer->constData());
        if (buffer->size() < 2 + size)
            return;
        answer(buffer->sliced(2, size), streamLimit, [socket = QPointer(socket)](const QByteArray &bytes) {
            if (socket)
                socket->write(number16(quint16(bytes.size())) + bytes);
        });
        buffer->remove(0, 2 + size);
    }
}

void DnsResponder::answer(const QByteArray &query, qsizetype limit, const std::function<void(const QByteArray &)> &send)
{
    qsizetype end = 0;
    const auto question = questionIn(query, end);
    if (!question)
        return;
    const DnsReply reply = m_handler(*question);
    if (reply.silent)
        return;
    const QByteArray bytes = message(query, end, reply, limit);
    if (reply.delay.count() > 0)
        QTimer::singleShot(reply.delay, this, [send, bytes] { send(bytes); });
    else
        send(bytes);
}

} // namespace countersign::demo
