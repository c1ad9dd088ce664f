// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/peerverification.h"

#include "adapters/network/certificatefacts.h"
#include "core/probing/ipaddress.h"

#include <QRegularExpression>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

Failure certificateFailure(int error)
{
    switch (error) {
    case X509_V_OK: return Failure::None;
    case X509_V_ERR_CERT_HAS_EXPIRED: return Failure::CertificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return Failure::CertificateNotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return Failure::CertificateWrongHost;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_INVALID_CA: return Failure::CertificateUnknownIssuer;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK: return Failure::CertificateWeak;
    default: return Failure::TlsFailed;
    }
}

int indexOnConnection()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

SSL *connectionOf(X509_STORE_CTX *store) { return static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx())); }

// Checked with the chain, so that a wrong name is found the same way on every kind of connection.
void expectHost(X509_STORE_CTX *store, const QString &host)
{
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(store);
    const QByteArray name = host.toLatin1();
    if (IpAddress::parse(host))
        X509_VERIFY_PARAM_set1_ip_asc(parameters, name.constData());
    else
        X509_VERIFY_PARAM_set1_host(parameters, name.constData(), size_t(name.size()));
}

} // namespace

void PeerVerification::installOn(SSL_CTX *context)
{
    SSL_CTX_set_cert_verify_callback(
        context, [](X509_STORE_CTX *store, void *self) { return static_cast<PeerVerification *>(self)->verify(store); }, this);
}

void PeerVerification::installOn(SSL *connection) { SSL_set_ex_data(connection, indexOnConnection(), this); }

void PeerVerification::prepare(SSL_CTX *sharedContext)
{
    const auto verify = [](X509_STORE_CTX *store, void *) {
        return static_cast<PeerVerification *>(SSL_get_ex_data(connectionOf(store), indexOnConnection()))->verify(store);
    };
    SSL_CTX_set_cert_verify_callback(sharedContext, verify, nullptr);
}

int PeerVerification::verify(X509_STORE_CTX *store)
{
    expectHost(store, m_host);
    const bool verified = X509_verify_cert(store) == 1;
    m_error = verified ? X509_V_OK : X509_STORE_CTX_get_error(store);
    keepChain(store, verified);
    keepProtocol(store);
    return verified ? 1 : 0;
}

// The chain that was verified, or what the other side sent.
void PeerVerification::keepChain(X509_STORE_CTX *store, bool verified)
{
    STACK_OF(X509) *chain = verified ? X509_STORE_CTX_get0_chain(store) : X509_STORE_CTX_get0_untrusted(store);
    constexpr int longest = 16;
    m_chain.clear();
    for (int i = 0; i < std::min(sk_X509_num(chain), longest); ++i)
        m_chain << factsOf(sk_X509_value(chain, i));
}

void PeerVerification::keepProtocol(X509_STORE_CTX *store)
{
    const SSL *connection = connectionOf(store);
    m_version = QString::fromLatin1(SSL_get_version(connection));
    const unsigned char *protocol = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(connection, &protocol, &size);
    m_alpn = QString::fromLatin1(reinterpret_cast<const char *>(protocol), qsizetype(size));
}

Failure PeerVerification::failure() const { return certificateFailure(m_error); }

QString PeerVerification::detail() const { return m_error == X509_V_OK ? QString() : QString::fromLatin1(X509_verify_cert_error_string(m_error)); }

void PeerVerification::describe(Observation &observation) const
{
    observation.chain = m_chain;
    observation.tlsVersion = m_version;
    observation.alpn = m_alpn;
}

Failure handshakeFailure(unsigned long code)
{
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return Failure::TlsFailed;
    switch (ERR_GET_REASON(code)) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
    case SSL_R_BAD_RECORD_TYPE:
    case SSL_R_UNEXPECTED_MESSAGE:
    case SSL_R_RECORD_LENGTH_MISMATCH: return Failure::NotTls;
    case SSL_R_UNEXPECTED_EOF_WHILE_READING: return Failure::ClosedEarly;
    case SSL_R_DH_KEY_TOO_SMALL:
    case SSL_R_EE_KEY_TOO_SMALL:
    case SSL_R_CA_KEY_TOO_SMALL:
    case SSL_R_CA_MD_TOO_WEAK: return Failure::CertificateWeak;
    default: return Failure::TlsFailed;
    }
}

Failure handshakeFailure(const QString &text)
{
    static const QRegularExpression packed(u"error:([0-9A-Fa-f]{8}):"_s);
    const QRegularExpressionMatch match = packed.match(text);
    return match.hasMatch() ? handshakeFailure(match.captured(1).toULong(nullptr, 16)) : Failure::TlsFailed;
}

} // namespace countersign::network
