// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/certificatefacts.h"

#include "adapters/network/opensslpointers.h"
#include "core/probing/ipaddress.h"

#include <QHash>
#include <QTimeZone>
#include <algorithm>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

QString textOf(const X509_NAME *name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QString::fromUtf8(data, size);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)),
            QTimeZone::UTC};
}

QString addressOf(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *data = ASN1_STRING_get0_data(octets);
    const int size = ASN1_STRING_length(octets);
    if (size == 4)
        return IpAddress::fromIPv4(quint32(data[0]) << 24 | quint32(data[1]) << 16 | quint32(data[2]) << 8 | data[3]).toString();
    if (size != 16)
        return {};
    IpAddress::Bytes bytes;
    std::copy_n(data, bytes.size(), bytes.begin());
    return IpAddress::fromIPv6(bytes).toString();
}

QStringList alternativeNames(X509 *certificate)
{
    using NamesPointer = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;
    const NamesPointer names(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList result;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            result << QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                          ASN1_STRING_length(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            result << addressOf(name->d.iPAddress);
    }
    return result;
}

CertificateFacts readFacts(X509 *certificate)
{
    return {textOf(X509_get_subject_name(certificate)), textOf(X509_get_issuer_name(certificate)), alternativeNames(certificate),
            timeOf(X509_get0_notBefore(certificate)), timeOf(X509_get0_notAfter(certificate))};
}

} // namespace

// Thousands of probes see the same few certificates: what was read out of one is kept by its digest, on each thread for itself.
CertificateFacts factsOf(X509 *certificate)
{
    constexpr qsizetype kept = 512;
    thread_local QHash<QByteArray, CertificateFacts> known;
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size) != 1)
        return readFacts(certificate);
    digest.truncate(qsizetype(size));
    if (const auto found = known.constFind(digest); found != known.constEnd())
        return *found;
    if (known.size() >= kept)
        known.clear();
    return *known.insert(digest, readFacts(certificate));
}

} // namespace countersign::network
