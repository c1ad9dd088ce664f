// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/observation.h"

#include <QByteArray>
#include <openssl/ssl.h>

namespace countersign::network {

// Judges the certificates of one connection and keeps what they say, also when they are refused. One for each handshake; must outlive it.
class PeerVerification
{
public:
    explicit PeerVerification(QString host) : m_host(std::move(host)) {}

    // The context of this connection alone (libcurl makes one for each).
    void installOn(SSL_CTX *context);
    // A connection of a shared context; prepare() was called on that context once.
    void installOn(SSL *connection);
    static void prepare(SSL_CTX *sharedContext);

    bool hasSeenPeer() const { return !m_chain.isEmpty(); }
    Failure failure() const; // None: the certificates are good
    QString detail() const; // OpenSSL's words for the failure
    void describe(Observation &observation) const; // chain, protocol, ALPN

private:
    int verify(X509_STORE_CTX *store);
    void keepChain(X509_STORE_CTX *store, bool verified);
    void keepProtocol(X509_STORE_CTX *store);

    const QString m_host;
    int m_error = 0;
    QList<CertificateFacts> m_chain = {};
    QString m_version = {};
    QString m_alpn = {};
};

// What an OpenSSL error during a handshake means. `code` is the packed error, `text` where the code is in the text only
// ("error:0A00010B:SSL routines::wrong version number").
Failure handshakeFailure(unsigned long code);
Failure handshakeFailure(const QString &text);

} // namespace countersign::network
