// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"
#include "adapters/network/httpengine.h"
#include "adapters/network/httpresponse.h"
#include "adapters/network/peerverification.h"
#include "adapters/network/truststore.h"

namespace countersign::network {

// One HTTP exchange by libcurl: pinned address, new connection, redirects shown and not followed, nothing kept.
class HttpAttempt final : public Attempt, private Transfer
{
public:
    HttpAttempt(const ProbeRequest &request, const Destination &destination, HttpEngine &engine, const TrustPolicy &trust);
    ~HttpAttempt() override;

    void start(Ended ended) override;
    void expire() override;

private:
    using ListPointer = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

    void configure();
    void configureConnection();
    void configureRequest();
    void configureCallbacks();
    void ended(CURLcode code) override;
    void settle(Failure failure, const QString &detail);
    void measure();
    Failure failureOf(CURLcode code) const;
    Failure connectFailure() const;
    bool isRefusedByProxy() const;
    Failure timeoutFailure() const;
    double seconds(CURLINFO which) const;

    template <auto option, class Value>
    void set(Value value);

    HttpEngine &m_engine;
    const TrustPolicy &m_trust;
    CURL *m_handle = nullptr;
    bool m_running = false;
    Ended m_ended = {};
    HttpResponse m_response = {};
    PeerVerification m_verification;
    bool m_tlsStarted = false;
    QByteArray m_address = {};
    QByteArray m_body = {};
    ListPointer m_pin{nullptr, &curl_slist_free_all};
    ListPointer m_headers{nullptr, &curl_slist_free_all};
    char m_error[CURL_ERROR_SIZE] = {};
};

} // namespace countersign::network
