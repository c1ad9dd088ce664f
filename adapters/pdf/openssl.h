// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace countersign::pdf {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <class T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

using Bio = Handle<BIO, BIO_free_all>;
using Cms = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Handle<X509, X509_free>;
using Store = Handle<X509_STORE, X509_STORE_free>;

Bio readOnly(QByteArrayView bytes); // which must outlive it
QString newestReason(); // of this thread's error queue, which is emptied

Certificate certificateFromDer(QByteArrayView der); // null when it is none
Key keyFromPkcs8(QByteArrayView der); // null when it is none
QByteArray toDer(const X509 *certificate);
QString commonName(const X509 *certificate);

} // namespace countersign::pdf
