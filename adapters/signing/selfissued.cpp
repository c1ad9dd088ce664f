// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/selfissued.h"

#include "adapters/signing/openssl.h"

#include <QUrl>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace countersign::openssl {

namespace {

constexpr int maximumNameLength = 64; // ub-common-name and ub-organization-name of RFC 5280
constexpr long clockSkewSeconds = 300;
constexpr long secondsPerDay = 86'400;

using Extension = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using Number = Handle<BIGNUM, BN_free>;
using Names = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;

bool setSerialNumber(X509 *certificate)
{
    unsigned char bytes[16] = {};
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // positive and of full length
    const Number number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool addNamePart(X509_NAME *subject, const char *field, const QString &value)
{
    const QByteArray text = value.left(maximumNameLength).toUtf8();
    return text.isEmpty() || X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8, octets(text), int(text.size()), -1, 0) == 1;
}

bool setNames(X509 *certificate, const QString &name, const QString &organisation)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    return addNamePart(subject, "CN", name) && addNamePart(subject, "O", organisation) && X509_set_issuer_name(certificate, subject) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// An address as a certificate can hold it: ASCII, an international domain as punycode. Empty when that cannot be.
QByteArray asciiAddress(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const QString local = email.left(at);
    const QByteArray domain = QUrl::toAce(email.mid(at + 1));
    const bool plain = std::ranges::all_of(local, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return at > 0 && plain && !domain.isEmpty() ? local.toLatin1() + '@' + domain : QByteArray();
}

// Built as a structure: the text form of OpenSSL would read a comma in the address as the start of another name.
bool addAlternativeName(X509 *certificate, const QByteArray &address)
{
    const Names names(GENERAL_NAMES_new());
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    if (!names || !name || !text || !ASN1_STRING_set(text, address.constData(), int(address.size()))) {
        ASN1_IA5STRING_free(text);
        GENERAL_NAME_free(name);
        return false;
    }
    GENERAL_NAME_set0_value(name, GEN_EMAIL, text);
    if (!sk_GENERAL_NAME_push(names.get(), name)) {
        GENERAL_NAME_free(name);
        return false;
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_APPEND) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const QString &name, const QString &organisation, const QByteArray &address, int days)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerialNumber(certificate)
           && X509_gmtime_adj(X509_getm_notBefore(certificate), -clockSkewSeconds)
           && X509_gmtime_adj(X509_getm_notAfter(certificate), secondsPerDay * days) && X509_set_pubkey(certificate, key) == 1
           && setNames(certificate, name, organisation) && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
           && addExtension(certificate, NID_key_usage, "critical,digitalSignature,nonRepudiation")
           && addExtension(certificate, NID_ext_key_usage, "emailProtection,1.3.6.1.5.5.7.3.36")
           && addExtension(certificate, NID_subject_key_identifier, "hash") && addAlternativeName(certificate, address)
           && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Expected<CertifiedKey> issueCertificate(const QString &name, const QString &email, const QString &organisation, int days)
{
    const QByteArray address = asciiAddress(email.trimmed());
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::CertificateUnusable, {u"it needs a name"_s});
    if (address.isEmpty())
        return failure(ErrorCode::CertificateUnusable, {u"\"%1\" is not an e-mail address that a certificate can hold"_s.arg(email)});

    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), name.trimmed(), organisation.trimmed(), address, days))
        return cryptoFailure(u"X.509 certificate"_s);
    Expected<Secret> pkcs8 = toPkcs8(key.get());
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    return CertifiedKey{toDer(certificate.get()), std::move(*pkcs8)};
}

} // namespace countersign::openssl
