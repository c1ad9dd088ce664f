// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::demo {

namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qsizetype bodyLimit = 1024 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

} // namespace

QString HttpRequest::header(QStringView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const HttpHeader &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QString() : found->value;
}

HttpReply reply(int status, const QString &contentType, const QByteArray &body) { return {status, {{u"Content-Type"_s, contentType}}, body}; }

HttpReply jsonReply(int status, const QJsonObject &object)
{
    return reply(status, u"application/json"_s, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray serialised(const HttpReply &reply, bool headOnly, bool keepAlive)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    for (const HttpHeader &header : reply.headers)
        bytes += header.name.toUtf8() + ": " + header.value.toUtf8() + "\r\n";
    if (reply.status != 204 && reply.status != 101)
        bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (reply.status != 101)
        bytes += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    bytes += "\r\n";
    return headOnly ? bytes : bytes + reply.body;
}

HttpRequestReader::State HttpRequestReader::feed(QByteArrayView bytes)
{
    m_buffer += bytes;
    return m_state = m_state == State::Refused ? State::Refused : read();
}

HttpRequestReader::State HttpRequestReader::read()
{
    if (m_headSize < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return m_buffer.size() > headLimit ? State::Refused : State::Incomplete;
        if (end > headLimit || !readHead(QByteArrayView(m_buffer).first(end)))
            return State::Refused;
        m_headSize = end + 4;
    }
    if (m_buffer.size() < m_headSize + m_bodySize)
        return State::Incomplete;
    m_request.body = m_buffer.sliced(m_headSize, m_bodySize);
    return State::Complete;
}

bool HttpRequestReader::readHead(QByteArrayView head)
{
    const QStringList lines = QString::fromLatin1(head).split(u"\r\n"_s);
    const QStringList start = lines.front().split(u' ');
    if (start.size() != 3 || !start.at(1).startsWith(u'/') || !start.at(2).startsWith("HTTP/1."_L1))
        return false;
    m_request.method = start.at(0);
    m_request.path = start.at(1).section(u'?', 0, 0);
    m_request.query = start.at(1).section(u'?', 1);
    for (const QString &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return false;
        m_request.headers << HttpHeader{line.first(colon), line.sliced(colon + 1).trimmed()};
    }
    const QString length = m_request.header(u"Content-Length");
    bool number = true;
    m_bodySize = length.isEmpty() ? 0 : length.toLongLong(&number);
    return number && m_bodySize >= 0 && m_bodySize <= bodyLimit && m_request.header(u"Transfer-Encoding").isEmpty();
}

HttpRequest HttpRequestReader::take()
{
    m_buffer.remove(0, m_headSize + m_bodySize);
    m_headSize = -1;
    m_bodySize = 0;
    m_state = State::Incomplete;
    return std::exchange(m_request, {});
}

} // namespace countersign::demo
