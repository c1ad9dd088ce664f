// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/cades.h"

#include "adapters/pdf/openssl.h"

#include <openssl/err.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

using SignerList = Handle<STACK_OF(X509), [](STACK_OF(X509) * list) { sk_X509_free(list); }>;
using CertificateList = Handle<STACK_OF(X509), [](STACK_OF(X509) * list) { sk_X509_pop_free(list, X509_free); }>;

constexpr unsigned signingFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;

constexpr unsigned signerFlags()
{
    unsigned flags = signingFlags | CMS_CADES;
#ifdef CMS_NO_SIGNING_TIME // since OpenSSL 3.5; before, a signed time stands beside the one of the PDF
    flags |= CMS_NO_SIGNING_TIME;
#endif
    return flags;
}

QByteArray encoded(CMS_ContentInfo *cms)
{
    unsigned char *out = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), qMax(size, 0));
    OPENSSL_free(out);
    return der;
}

// CAdES makes OpenSSL check a chain even when told not to, so it is given the embedded certificates as trusted. Whether the
// signer is somebody is decided elsewhere, from the journal.
Store storeOfEmbedded(CMS_ContentInfo *cms)
{
    Store store(X509_STORE_new());
    const CertificateList embedded(CMS_get1_certs(cms));
    for (int i = 0; i < sk_X509_num(embedded.get()); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(embedded.get(), i));
    X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_ANY);
    return store;
}

bool usesStrongDigest(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

// What is wrong with the shape of it, before any arithmetic.
QString malformation(CMS_ContentInfo *cms, QByteArrayView padded, qsizetype used)
{
    if (std::ranges::any_of(padded.sliced(used), [](char c) { return c != 0; }))
        return u"hidden bytes after the signature"_s;
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed || CMS_is_detached(cms) != 1)
        return u"not a detached signature"_s;
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) != 1)
        return u"not exactly one signer"_s;
    if (!usesStrongDigest(sk_CMS_SignerInfo_value(signers, 0)))
        return u"a weak digest"_s;
    return {};
}

} // namespace

Expected<QByteArray> makeCades(const QByteArray &content, const CertifiedKey &key, const AskAuthority &ask)
{
    const Certificate certificate = certificateFromDer(key.certificate);
    const Key privateKey = keyFromPkcs8(key.privateKey.view());
    if (!certificate || !privateKey || X509_check_private_key(certificate.get(), privateKey.get()) != 1)
        return failure(ErrorCode::CertificateUnusable, {u"certificate and key do not belong together"_s});
    const Bio input = readOnly(content);
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, signingFlags));
    if (!input || !cms || !CMS_add1_signer(cms.get(), certificate.get(), privateKey.get(), EVP_sha256(), signerFlags())
        || CMS_final(cms.get(), input.get(), nullptr, signingFlags) != 1)
        return failure(ErrorCode::CryptoFailed, {newestReason()});
    if (ask) {
        const auto stamped = addTimestamp(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0), ask);
        if (!stamped)
            return std::unexpected(stamped.error());
    }
    return encoded(cms.get());
}

CadesReport checkCades(QByteArrayView padded, const QByteArray &content)
{
    CadesReport report;
    const auto *begin = reinterpret_cast<const unsigned char *>(padded.data());
    const unsigned char *in = begin;
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &in, long(padded.size())));
    report.problem = cms ? malformation(cms.get(), padded, in - begin) : u"no signature that can be read"_s;
    ERR_clear_error();
    if (!report.problem.isEmpty())
        return report;

    const Bio input = readOnly(content);
    const Store store = storeOfEmbedded(cms.get());
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY | CMS_CADES;
    if (CMS_verify(cms.get(), nullptr, store.get(), input.get(), nullptr, flags) != 1)
        report.problem = newestReason();
    report.timestamp = timestampOf(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0));
    if (report.problem.isEmpty() && report.timestamp)
        report.problem = report.timestamp->problem;
    const SignerList signers(CMS_get0_signers(cms.get()));
    if (signers && sk_X509_num(signers.get()) == 1) {
        report.name = commonName(sk_X509_value(signers.get(), 0));
        report.certificate = toDer(sk_X509_value(signers.get(), 0));
    }
    ERR_clear_error();
    return report;
}

} // namespace countersign::pdf
