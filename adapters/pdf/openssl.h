// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/handle.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace countersign::pdf {

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
