// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/openssl.h"

#include <openssl/err.h>

namespace countersign::pdf {

namespace {

using PrivateKeyInfo = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

const unsigned char *octets(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

} // namespace

Bio readOnly(QByteArrayView bytes) { return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size()))); }

QString newestReason()
{
    char reason[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), reason, sizeof reason);
    ERR_clear_error();
    return QString::fromLatin1(reason);
}

Certificate certificateFromDer(QByteArrayView der)
{
    const unsigned char *in = octets(der);
    Certificate certificate(d2i_X509(nullptr, &in, long(der.size())));
    ERR_clear_error();
    return certificate;
}

Key keyFromPkcs8(QByteArrayView der)
{
    const unsigned char *in = octets(der);
    const PrivateKeyInfo info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, long(der.size())));
    Key key(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    ERR_clear_error();
    return key;
}

QByteArray toDer(const X509 *certificate)
{
    unsigned char *out = nullptr;
    const int size = i2d_X509(certificate, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), qMax(size, 0));
    OPENSSL_free(out);
    return der;
}

QString commonName(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    const QString name = size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(text), size) : QString();
    OPENSSL_free(text);
    return name;
}

} // namespace countersign::pdf
