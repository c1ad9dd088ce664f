// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/timestamp.h"

#include "core/base/digest.h"

#include <QTimeZone>

#include <ctime>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

using Request = Handle<TS_REQ, TS_REQ_free>;
using Response = Handle<TS_RESP, TS_RESP_free>;
using Imprint = Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;
using Algorithm = Handle<X509_ALGOR, X509_ALGOR_free>;
using Integer = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using Number = Handle<BIGNUM, BN_free>;
using Verification = Handle<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;
using Token = Handle<PKCS7, PKCS7_free>;
using TokenInfo = Handle<TS_TST_INFO, TS_TST_INFO_free>;
using SignerList = Handle<STACK_OF(X509), [](STACK_OF(X509) * list) { sk_X509_free(list); }>;

QByteArray imprintOf(CMS_SignerInfo *signer)
{
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(signer);
    return sha256(QByteArrayView(ASN1_STRING_get0_data(value), ASN1_STRING_length(value)));
}

// A number that the answer has to repeat, so that an old answer cannot be played again.
Integer nonce()
{
    const Number number(BN_new());
    if (!number || BN_rand(number.get(), 64, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) != 1)
        return {};
    return Integer(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

Request requestFor(const QByteArray &imprint)
{
    Request request(TS_REQ_new());
    const Imprint message(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    const Integer number = nonce();
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(imprint.constData())); // only read
    const bool made = request && message && algorithm && number && X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr)
                      && TS_MSG_IMPRINT_set_algo(message.get(), algorithm.get()) && TS_MSG_IMPRINT_set_msg(message.get(), bytes, int(imprint.size()))
                      && TS_REQ_set_version(request.get(), 1) && TS_REQ_set_msg_imprint(request.get(), message.get())
                      && TS_REQ_set_nonce(request.get(), number.get()) && TS_REQ_set_cert_req(request.get(), 1);
    return made ? std::move(request) : Request();
}

template <class T>
QByteArray encoded(T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *out = nullptr;
    const int size = encode(object, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), qMax(size, 0));
    OPENSSL_free(out);
    return der;
}

// Granted, for this request, over this imprint. The chain of the authority is looked at by who verifies.
bool answers(const Request &request, const Response &response)
{
    const Verification verification(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    if (!verification)
        return false;
    TS_VERIFY_CTX_set_flags(verification.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_NONCE);
    return TS_RESP_verify_response(verification.get(), response.get()) == 1;
}

Token tokenOf(CMS_SignerInfo *signer)
{
    const int index = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    X509_ATTRIBUTE *attribute = index < 0 ? nullptr : CMS_unsigned_get_attr(signer, index);
    if (!attribute || X509_ATTRIBUTE_count(attribute) != 1)
        return {};
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (!value || value->type != V_ASN1_SEQUENCE)
        return {};
    const unsigned char *in = value->value.sequence->data;
    return Token(d2i_PKCS7(nullptr, &in, value->value.sequence->length));
}

// The certificates that the token brings, as trusted: that it fits them is what is asked here.
Store storeOf(PKCS7 *token)
{
    Store store(X509_STORE_new());
    STACK_OF(X509) *certificates = token->d.sign->cert;
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(certificates, i));
    X509_VERIFY_PARAM_set_flags(X509_STORE_get0_param(store.get()), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    return store;
}

bool holds(PKCS7 *token, const QByteArray &imprint)
{
    const Verification verification(TS_VERIFY_CTX_new());
    auto *copy = static_cast<unsigned char *>(OPENSSL_memdup(imprint.constData(), size_t(imprint.size())));
    TS_VERIFY_CTX_set_flags(verification.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set0_imprint(verification.get(), copy, imprint.size()); // takes it
    TS_VERIFY_CTX_set0_store(verification.get(), storeOf(token).release()); // and this
    return TS_RESP_verify_token(verification.get(), token) == 1;
}

QDateTime timeOf(const TS_TST_INFO *info)
{
    std::tm time = {};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &time) != 1)
        return {};
    return QDateTime(QDate(time.tm_year + 1900, time.tm_mon + 1, time.tm_mday), QTime(time.tm_hour, time.tm_min, time.tm_sec), QTimeZone::UTC);
}

} // namespace

Expected<> addTimestamp(CMS_SignerInfo *signer, const AskAuthority &ask)
{
    const Request request = requestFor(imprintOf(signer));
    if (!request)
        return failure(ErrorCode::CryptoFailed, {newestReason()});
    const auto answer = ask(encoded<TS_REQ>(request.get(), i2d_TS_REQ));
    if (!answer)
        return std::unexpected(answer.error());
    const auto *in = reinterpret_cast<const unsigned char *>(answer->constData());
    const Response response(d2i_TS_RESP(nullptr, &in, long(answer->size())));
    if (!response || !answers(request, response))
        return failure(ErrorCode::RecordUnsignable, {u"the time stamp authority did not grant a time stamp (%1)"_s.arg(newestReason())});
    const QByteArray token = encoded<PKCS7>(TS_RESP_get_token(response.get()), i2d_PKCS7);
    if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.constData(), int(token.size())) != 1)
        return failure(ErrorCode::CryptoFailed, {newestReason()});
    return {};
}

std::optional<TimestampReport> timestampOf(CMS_SignerInfo *signer)
{
    if (CMS_unsigned_get_attr_count(signer) <= 0)
        return std::nullopt;
    TimestampReport report{.problem = u"what stands beside it is no time stamp"_s};
    const Token token = tokenOf(signer);
    const TokenInfo info(token && PKCS7_type_is_signed(token.get()) ? PKCS7_to_TS_TST_INFO(token.get()) : nullptr);
    if (info) {
        report.at = timeOf(info.get());
        report.problem = holds(token.get(), imprintOf(signer)) ? QString() : u"its time stamp does not belong to it"_s;
        const SignerList signers(PKCS7_get0_signers(token.get(), nullptr, 0));
        if (signers && sk_X509_num(signers.get()) == 1)
            report.authority = commonName(sk_X509_value(signers.get(), 0));
    }
    ERR_clear_error();
    return report;
}

} // namespace countersign::pdf
