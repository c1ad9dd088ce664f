// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/demo/httpmessage.h"

#include <QSslServer>
#include <chrono>
#include <functional>

namespace countersign::demo {

// A small HTTP/1.1 server on loopback, with TLS where a certificate is set. Qt's own is GPL.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;
    using Delay = std::function<std::chrono::milliseconds()>;

    explicit HttpServer(Handler handler, Delay delay = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    bool listen(const QSslConfiguration *tls); // on a free port of 127.0.0.1; null: no TLS
    void setTls(const QSslConfiguration &tls); // for the next connections
    quint16 port() const;

private:
    void accept();
    void serve(QTcpSocket *socket, const std::shared_ptr<HttpRequestReader> &reader);
    void answer(QTcpSocket *socket, const std::shared_ptr<HttpRequestReader> &reader);

    const Handler m_handler;
    const Delay m_delay;
    std::unique_ptr<QTcpServer> m_server;
};

// Listens on a free port of 127.0.0.1 below those that the system hands out for outgoing connections.
bool listenOnFreePort(QTcpServer &server);

QSslConfiguration tlsOf(const QByteArray &certificatePem, const QByteArray &privateKeyPem);

} // namespace countersign::demo
