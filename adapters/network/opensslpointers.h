// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/handle.h"

#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace countersign::network {

using BioPointer = Handle<BIO, BIO_free_all>;
using X509Pointer = Handle<X509, X509_free>;
using X509StorePointer = Handle<X509_STORE, X509_STORE_free>;
using SslContextPointer = Handle<SSL_CTX, SSL_CTX_free>;
using SslPointer = Handle<SSL, SSL_free>;

} // namespace countersign::network
