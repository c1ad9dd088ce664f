// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/dnsanswer.h"

#include "core/probing/ipaddress.h"

#include <algorithm>
#include <ares.h>
#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr size_t recordLimit = 1000;

QString textOf(const unsigned char *bytes, size_t size)
{
    return bytes ? QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size)) : QString();
}

// The strings of a TXT record are one text, cut because each may hold 255 bytes.
QString joinedStrings(const ares_dns_rr_t *record, ares_dns_rr_key_t key)
{
    QString text;
    for (size_t i = 0; i < ares_dns_rr_get_abin_cnt(record, key); ++i) {
        size_t size = 0;
        const unsigned char *bytes = ares_dns_rr_get_abin(record, key, i, &size);
        text += textOf(bytes, size);
    }
    return text;
}

QString valueOf(const ares_dns_rr_t *record, ares_dns_rr_key_t key)
{
    size_t size = 0;
    switch (ares_dns_rr_key_datatype(key)) {
    case ARES_DATATYPE_INADDR: return IpAddress::fromIPv4(ntohl(ares_dns_rr_get_addr(record, key)->s_addr)).toString();
    case ARES_DATATYPE_INADDR6: {
        IpAddress::Bytes bytes;
        std::copy_n(reinterpret_cast<const quint8 *>(ares_dns_rr_get_addr6(record, key)), bytes.size(), bytes.begin());
        return IpAddress::fromIPv6(bytes).toString();
    }
    case ARES_DATATYPE_U8: return QString::number(ares_dns_rr_get_u8(record, key));
    case ARES_DATATYPE_U16: return QString::number(ares_dns_rr_get_u16(record, key));
    case ARES_DATATYPE_U32: return QString::number(ares_dns_rr_get_u32(record, key));
    case ARES_DATATYPE_NAME:
    case ARES_DATATYPE_STR: return QString::fromUtf8(ares_dns_rr_get_str(record, key));
    case ARES_DATATYPE_BIN:
    case ARES_DATATYPE_BINP: {
        const unsigned char *bytes = ares_dns_rr_get_bin(record, key, &size);
        return textOf(bytes, size);
    }
    case ARES_DATATYPE_ABINP: return joinedStrings(record, key);
    case ARES_DATATYPE_OPT: return {};
    }
    return {};
}

QString textOf(const ares_dns_rr_t *record)
{
    size_t count = 0;
    const ares_dns_rr_key_t *keys = ares_dns_rr_get_keys(ares_dns_rr_get_type(record), &count);
    QStringList values;
    for (size_t i = 0; i < count; ++i)
        values << valueOf(record, keys[i]);
    return values.join(u' ');
}

// c-ares keeps answers to itself by which a server says that it will not or cannot answer.
QString refusalOf(int status)
{
    switch (status) {
    case ARES_EFORMERR: return u"FORMERR"_s;
    case ARES_ESERVFAIL: return u"SERVFAIL"_s;
    case ARES_ENOTIMP: return u"NOTIMP"_s;
    case ARES_EREFUSED: return u"REFUSED"_s;
    case ARES_ENOTFOUND:
    case ARES_EBADNAME: return u"NXDOMAIN"_s;
    default: return {};
    }
}

} // namespace

DnsAnswer answerOf(int status, const ares_dns_record_t *record)
{
    DnsAnswer answer;
    if (!record) {
        answer.code = refusalOf(status);
        answer.failure = answer.code.isEmpty() ? Failure::NameTimeout : Failure::None;
        answer.detail = QString::fromLatin1(ares_strerror(status));
        return answer;
    }
    answer.code = QString::fromLatin1(ares_dns_rcode_tostr(ares_dns_record_get_rcode(record)));
    const size_t count = std::min(ares_dns_record_rr_cnt(record, ARES_SECTION_ANSWER), recordLimit);
    for (size_t i = 0; i < count; ++i) {
        const ares_dns_rr_t *each = ares_dns_record_rr_get_const(record, ARES_SECTION_ANSWER, i);
        answer.records << textOf(each);
        const quint32 timeToLive = ares_dns_rr_get_ttl(each);
        answer.timeToLive = std::min(answer.timeToLive.value_or(timeToLive), timeToLive);
    }
    return answer;
}

bool isRecordType(const QString &type)
{
    ares_dns_rec_type_t known = ARES_REC_TYPE_A;
    return ares_dns_rec_type_fromstr(&known, type.toLatin1().constData()) == ARES_TRUE;
}

} // namespace countersign::network
