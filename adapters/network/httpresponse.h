// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/observation.h"

namespace countersign::network {

// Takes one HTTP answer as libcurl hands it over, line by line and piece by piece; stricter than libcurl, and bounded.
class HttpResponse
{
public:
    static constexpr qsizetype headerLimit = 64 * 1024; // interim answers and trailers included
    static constexpr qsizetype bodyLimit = 1024 * 1024; // after decoding

    bool takeHeaderLine(QByteArrayView line); // false: no more is wanted, failure() says why
    bool takeBody(QByteArrayView piece);

    Failure failure() const { return m_failure; }
    const QString &detail() const { return m_detail; }
    int status() const { return m_status; }
    const QList<HttpHeader> &headers() const { return m_headers; }
    const QByteArray &body() const { return m_body; }

private:
    bool takeStatusLine(QByteArrayView line);
    bool takeField(QByteArrayView line);
    bool checkLength(const QString &value);
    bool refuse(Failure failure, const QString &detail);

    Failure m_failure = Failure::None;
    QString m_detail = {};
    int m_status = 0;
    QList<HttpHeader> m_headers = {};
    QByteArray m_body = {};
    qsizetype m_headerBytes = 0;
    QString m_length = {}; // the Content-Length seen
};

} // namespace countersign::network
