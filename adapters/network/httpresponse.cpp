// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/httpresponse.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isControl(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; }

// Header values are UTF-8 in practice and Latin-1 by the letter.
QString decoded(QByteArrayView bytes) { return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes); }

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

bool HttpResponse::takeHeaderLine(QByteArrayView line)
{
    m_headerBytes += line.size();
    if (m_headerBytes > headerLimit)
        return refuse(Failure::TooLarge, u"headers over %1 bytes"_s.arg(headerLimit));
    line = withoutLineEnd(line);
    if (line.startsWith("HTTP/"))
        return takeStatusLine(line);
    return line.isEmpty() || takeField(line);
}

// HTTP/1.1 200 OK
bool HttpResponse::takeStatusLine(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView rest = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    const bool threeDigits = rest.size() >= 3 && std::all_of(rest.begin(), rest.begin() + 3, isDigit) && (rest.size() == 3 || rest[3] == ' ');
    const int status = threeDigits ? rest.first(3).toInt() : 0;
    if (status < 100 || status > 599)
        return refuse(Failure::Malformed, u"status line \"%1\""_s.arg(decoded(line.first(std::min<qsizetype>(line.size(), 200)))));
    if (!rest.isValidUtf8() || std::ranges::any_of(rest, isControl))
        return refuse(Failure::Malformed, u"unprintable reason after status %1"_s.arg(status));
    m_status = status;
    m_headers.clear(); // those before belonged to an interim answer
    m_length.clear();
    return true;
}

bool HttpResponse::takeField(QByteArrayView line)
{
    if (std::ranges::any_of(line, isControl))
        return refuse(Failure::Malformed, u"control character in a header"_s);
    if ((line.front() == ' ' || line.front() == '\t') && !m_headers.isEmpty()) { // folded, as long ago
        m_headers.back().value += u' ' + decoded(line.trimmed());
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return refuse(Failure::Malformed, u"header without a name"_s);
    m_headers << HttpHeader{decoded(line.first(colon)), decoded(line.sliced(colon + 1).trimmed())};
    return m_headers.back().name.compare("content-length"_L1, Qt::CaseInsensitive) != 0 || checkLength(m_headers.back().value);
}

// Two lengths that differ are how requests are smuggled; either would be a guess.
bool HttpResponse::checkLength(const QString &value)
{
    bool number = false; // and one that fits
    value.toLongLong(&number);
    number = number && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!number || (!m_length.isEmpty() && m_length != value))
        return refuse(Failure::Malformed, u"Content-Length: %1"_s.arg(value));
    m_length = value;
    return true;
}

bool HttpResponse::takeBody(QByteArrayView piece)
{
    const qsizetype room = bodyLimit - m_body.size();
    m_body.append(piece.first(std::min(room, piece.size())));
    return piece.size() <= room || refuse(Failure::TooLarge, u"body over %1 bytes"_s.arg(bodyLimit));
}

bool HttpResponse::refuse(Failure failure, const QString &detail)
{
    m_failure = failure;
    m_detail = detail;
    return false;
}

} // namespace countersign::network
