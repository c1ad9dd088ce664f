// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/truststore.h"

#include "adapters/network/peerverification.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace countersign::network {

namespace {

void addAuthorities(X509_STORE *store, const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (const X509Pointer certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store, certificate.get());
    ERR_clear_error(); // the end of the file is an error to OpenSSL
}

X509StorePointer makeStore(const QList<QByteArray> &authorities)
{
    X509StorePointer store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    for (const QByteArray &pem : authorities)
        addAuthorities(store.get(), pem);
    // a person may trust an intermediate or the server's own certificate
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    return store;
}

SslContextPointer makeContext(X509_STORE *store)
{
    SslContextPointer context(SSL_CTX_new(TLS_client_method()));
    applyFloor(context.get());
    SSL_CTX_set1_cert_store(context.get(), store);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    PeerVerification::prepare(context.get());
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    return context;
}

} // namespace

const TrustPolicy &TrustStore::policyFor(const QList<QByteArray> &authorities)
{
    std::shared_ptr<const TrustPolicy> &policy = m_policies[authorities];
    if (!policy) {
        X509StorePointer store = makeStore(authorities);
        SslContextPointer context = makeContext(store.get());
        policy = std::make_shared<const TrustPolicy>(std::move(store), std::move(context));
    }
    return *policy;
}

void applyFloor(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_security_level(context, 2);
}

} // namespace countersign::network
