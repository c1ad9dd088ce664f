// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/httptimestampauthority.h"

#include <curl/curl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr long deadlineMilliseconds = 15'000;
constexpr qsizetype largestAnswer = 64 * 1024;

using Transfer = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

size_t collect(char *data, size_t size, size_t count, void *to)
{
    auto &answer = *static_cast<QByteArray *>(to);
    const size_t bytes = size * count;
    if (answer.size() + qsizetype(bytes) > largestAnswer)
        return 0; // ends the transfer
    answer.append(data, qsizetype(bytes));
    return bytes;
}

std::unexpected<Error> complaint(const QString &address, const QString &what)
{
    return failure(ErrorCode::RecordUnsignable, {u"the time stamp authority %1 %2"_s.arg(address, what)});
}

} // namespace

Expected<QByteArray> HttpTimestampAuthority::ask(const QString &address, const QByteArray &request) const
{
    const Transfer transfer(curl_easy_init(), curl_easy_cleanup);
    const Headers headers(curl_slist_append(nullptr, "Content-Type: application/timestamp-query"), curl_slist_free_all);
    if (!transfer || !headers)
        return failure(ErrorCode::Internal);
    QByteArray answer;
    const QByteArray url = address.toUtf8();
    CURL *handle = transfer.get();
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, deadlineMilliseconds);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.constData());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, long(request.size()));
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &collect);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer);
    const CURLcode code = curl_easy_perform(handle);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (code != CURLE_OK)
        return complaint(address, u"did not answer (%1)"_s.arg(QString::fromLatin1(curl_easy_strerror(code))));
    if (status != 200)
        return complaint(address, u"answered %1"_s.arg(status));
    return answer;
}

} // namespace countersign
