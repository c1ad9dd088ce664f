// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace countersign::network {

template <auto release>
struct Release {
    template <class T>
    void operator()(T *pointer) const
    {
        release(pointer);
    }
};

using BioPointer = std::unique_ptr<BIO, Release<BIO_free_all>>;
using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;
using X509StorePointer = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using SslContextPointer = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using SslPointer = std::unique_ptr<SSL, Release<SSL_free>>;

} // namespace countersign::network
