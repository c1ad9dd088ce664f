// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/httpserver.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace countersign::demo {

HttpServer::HttpServer(Handler handler, Delay delay, QObject *parent) : QObject(parent), m_handler(std::move(handler)), m_delay(std::move(delay)) {}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(const QSslConfiguration *tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->setListenBacklogSize(1024);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    return listenOnFreePort(*m_server);
}

void HttpServer::setTls(const QSslConfiguration &tls)
{
    if (auto *server = qobject_cast<QSslServer *>(m_server.get()))
        server->setSslConfiguration(tls);
}

quint16 HttpServer::port() const { return m_server ? m_server->serverPort() : 0; }

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const auto reader = std::make_shared<HttpRequestReader>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] { serve(socket, reader); });
        serve(socket, reader); // what came before we listened
    }
}

void HttpServer::serve(QTcpSocket *socket, const std::shared_ptr<HttpRequestReader> &reader)
{
    using State = HttpRequestReader::State;
    if (reader->state() == State::Complete) // its answer is being delayed
        return;
    const State state = reader->feed(socket->readAll());
    if (state == State::Refused) {
        socket->write(serialised({400, {}, {}}, false, false));
        socket->disconnectFromHost();
    }
    if (state != State::Complete)
        return;
    const auto delay = m_delay ? m_delay() : std::chrono::milliseconds(0);
    if (delay.count() > 0)
        QTimer::singleShot(delay, socket, [this, socket, reader] { answer(socket, reader); });
    else
        answer(socket, reader);
}

void HttpServer::answer(QTcpSocket *socket, const std::shared_ptr<HttpRequestReader> &reader)
{
    HttpRequest request = reader->take();
    request.secure = qobject_cast<QSslSocket *>(socket) != nullptr;
    const bool keepAlive = request.header(u"Connection").compare(QLatin1StringView("close"), Qt::CaseInsensitive) != 0;
    socket->write(serialised(m_handler(request), request.method == QLatin1StringView("HEAD"), keepAlive));
    if (!keepAlive) {
        socket->disconnectFromHost();
        return;
    }
    QMetaObject::invokeMethod(socket, [this, socket, reader] { serve(socket, reader); }, Qt::QueuedConnection); // a request behind it
}

bool listenOnFreePort(QTcpServer &server)
{
    constexpr int attempts = 200;
    for (int i = 0; i < attempts; ++i) {
        if (server.listen(QHostAddress::LocalHost, static_cast<quint16>(QRandomGenerator::global()->bounded(20'000, 32'000))))
            return true;
    }
    return false;
}

QSslConfiguration tlsOf(const QByteArray &certificatePem, const QByteArray &privateKeyPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(certificatePem, QSsl::Pem));
    tls.setPrivateKey(QSslKey(privateKeyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace countersign::demo
