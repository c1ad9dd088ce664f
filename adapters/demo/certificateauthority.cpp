// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/certificateauthority.h"

#include "core/base/handle.h"

#include <QHostAddress>
#include <array>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace countersign::demo {

namespace {

using KeyPointer = Handle<EVP_PKEY, EVP_PKEY_free>;
using CertificatePointer = Handle<X509, X509_free>;
using BioPointer = Handle<BIO, BIO_free_all>;
using ExtensionPointer = Handle<X509_EXTENSION, X509_EXTENSION_free>;

std::unexpected<Error> openSslFailure()
{
    const unsigned long code = ERR_get_error();
    return failure(ErrorCode::CryptoFailed, {QString::fromLatin1(ERR_error_string(code, nullptr))});
}

KeyPointer makeKey() { return KeyPointer(EVP_EC_gen("P-256")); }

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

void setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    RAND_bytes(bytes.data(), int(bytes.size()));
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40); // positive, and always of the same length
    ASN1_STRING_set(X509_get_serialNumber(certificate), bytes.data(), int(bytes.size()));
}

CertificatePointer draft(const QString &name, EVP_PKEY *key, const QDateTime &from, const QDateTime &to)
{
    CertificatePointer certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), to.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray text = name.left(64).toUtf8(); // X.520's limit for a common name
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()), -1, 0);
    return certificate;
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts)
        names << (QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1();
    return names.join(',');
}

template <class Write>
QByteArray pemOf(Write write)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

QByteArray pemOf(X509 *certificate)
{
    return pemOf([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
}

QByteArray pemOf(EVP_PKEY *key)
{
    return pemOf([key](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

} // namespace

struct CertificateAuthority::Private {
    KeyPointer key;
    CertificatePointer certificate;
    QByteArray pem;
};

CertificateAuthority::CertificateAuthority(std::unique_ptr<Private> data) : d(std::move(data)) {}
CertificateAuthority::~CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority &&) noexcept = default;
CertificateAuthority &CertificateAuthority::operator=(CertificateAuthority &&) noexcept = default;

Expected<CertificateAuthority> CertificateAuthority::create(const QString &name)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto data = std::make_unique<Private>();
    data->key = makeKey();
    if (!data->key)
        return openSslFailure();
    data->certificate = draft(name, data->key.get(), now.addYears(-1), now.addYears(1));
    X509 *certificate = data->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    const bool made = addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
                      && addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign")
                      && addExtension(certificate, certificate, NID_subject_key_identifier, "hash")
                      && X509_sign(certificate, data->key.get(), EVP_sha256()) > 0;
    if (!made)
        return openSslFailure();
    data->pem = pemOf(certificate);
    return CertificateAuthority(std::move(data));
}

const QByteArray &CertificateAuthority::pem() const { return d->pem; }

Expected<IssuedCertificate> CertificateAuthority::issue(const CertificateOrder &order) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KeyPointer key = makeKey();
    if (!key || order.hosts.isEmpty())
        return key ? failure(ErrorCode::CertificateUnusable, {u"no host"_s}) : openSslFailure();
    const CertificatePointer certificate =
        draft(order.hosts.front(), key.get(), order.from.isValid() ? order.from : now.addDays(-1), order.to.isValid() ? order.to : now.addDays(90));
    X509 *issuer = d->certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    const bool made = addExtension(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE")
                      && addExtension(certificate.get(), issuer, NID_key_usage, "critical,digitalSignature")
                      && addExtension(certificate.get(), issuer, NID_ext_key_usage, "serverAuth")
                      && addExtension(certificate.get(), issuer, NID_subject_alt_name, alternativeNames(order.hosts))
                      && addExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid:always")
                      && X509_sign(certificate.get(), d->key.get(), order.weak ? EVP_sha1() : EVP_sha256()) > 0;
    if (!made)
        return openSslFailure();
    return IssuedCertificate{pemOf(certificate.get()), pemOf(key.get())};
}

} // namespace countersign::demo
