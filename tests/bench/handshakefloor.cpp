// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/handshakefloor.h"

#include "adapters/network/opensslpointers.h"
#include "adapters/network/threadcost.h"

#include <openssl/pem.h>

namespace countersign::bench {

using namespace network;

namespace {

X509Pointer certificateIn(const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return X509Pointer(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

SslContextPointer serverContext(const demo::IssuedCertificate &certificate)
{
    SslContextPointer context(SSL_CTX_new(TLS_server_method()));
    const BioPointer bio(BIO_new_mem_buf(certificate.privateKeyPem.constData(), int(certificate.privateKeyPem.size())));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context.get(), certificateIn(certificate.certificatePem).get());
    SSL_CTX_use_PrivateKey(context.get(), key);
    EVP_PKEY_free(key);
    SSL_CTX_set_num_tickets(context.get(), 0);
    return context;
}

} // namespace

double handshakeFloor(const demo::IssuedCertificate &certificate, const QByteArray &authority, const QByteArray &host, int handshakes)
{
    const SslContextPointer server = serverContext(certificate);
    const SslContextPointer client(SSL_CTX_new(TLS_client_method()));
    X509_STORE_add_cert(SSL_CTX_get_cert_store(client.get()), certificateIn(authority).get());
    SSL_CTX_set_verify(client.get(), SSL_VERIFY_PEER, nullptr);
    std::chrono::nanoseconds used{0};
    for (int i = 0; i < handshakes; ++i) {
        BIO *near = nullptr, *far = nullptr;
        BIO_new_bio_pair(&near, 1 << 16, &far, 1 << 16);
        const SslPointer answering(SSL_new(server.get()));
        SSL_set_bio(answering.get(), far, far);
        SSL_set_accept_state(answering.get());
        auto since = threadProcessorTime();
        SslPointer asking(SSL_new(client.get()));
        SSL_set_bio(asking.get(), near, near);
        SSL_set_connect_state(asking.get());
        SSL_set_tlsext_host_name(asking.get(), host.constData());
        SSL_set1_host(asking.get(), host.constData());
        int near1 = 0, far1 = 0;
        for (int turn = 0; turn < 8 && (near1 != 1 || far1 != 1); ++turn) {
            near1 = SSL_do_handshake(asking.get());
            used += threadProcessorTime() - since;
            far1 = SSL_do_handshake(answering.get());
            since = threadProcessorTime();
        }
        asking.reset();
        used += threadProcessorTime() - since;
    }
    return std::chrono::duration<double, std::milli>(used).count() / handshakes;
}

} // namespace countersign::bench
