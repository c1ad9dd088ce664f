// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

#include <QByteArray>
#include <optional>

namespace countersign::demo {

struct HttpRequest {
    QString method = {};
    QString path = {}; // "/health"
    QString query = {}; // "x=1", without the question mark
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    bool secure = false;

    QString header(QStringView name) const; // empty: not there
};

struct HttpReply {
    int status = 200;
    QList<HttpHeader> headers = {};
    QByteArray body = {};
};

HttpReply reply(int status, const QString &contentType, const QByteArray &body);
HttpReply jsonReply(int status, const QJsonObject &object);

// As sent: with length and connection headers; without the body for HEAD.
QByteArray serialised(const HttpReply &reply, bool headOnly, bool keepAlive);

// Collects bytes into requests. Small and strict: what is not plain HTTP/1.1 with a length is refused.
class HttpRequestReader
{
public:
    enum class State { Incomplete, Complete, Refused };

    State feed(QByteArrayView bytes);
    HttpRequest take(); // after Complete; what came behind it stays for the next
    State state() const { return m_state; }

private:
    State read();
    bool readHead(QByteArrayView head);

    QByteArray m_buffer = {};
    HttpRequest m_request = {};
    qsizetype m_headSize = -1;
    qsizetype m_bodySize = 0;
    State m_state = State::Incomplete;
};

} // namespace countersign::demo
