// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/reactor.h"

#include <QtGlobal>
#include <curl/curl.h>

namespace countersign::network {

// Who wants to hear that a transfer has ended.
class Transfer
{
public:
    virtual ~Transfer() = default;
    virtual void ended(CURLcode code) = 0; // the handle is no longer running; it may be put back
};

// libcurl's transfers on the reactor. Handles are kept for reuse, connections never.
class HttpEngine
{
public:
    explicit HttpEngine(Reactor &reactor);
    ~HttpEngine();
    Q_DISABLE_COPY_MOVE(HttpEngine)

    CURL *take(); // a handle with everything at its default
    void putBack(CURL *handle); // not running
    bool start(CURL *handle, Transfer &transfer);
    void stop(CURL *handle);

private:
    static int onSocket(CURL *handle, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    void act(curl_socket_t socket, int events);
    void reap();

    Reactor &m_reactor;
    CURLM *const m_multi;
    std::vector<CURL *> m_idle;
    Reactor::Timer m_timer = {};
};

} // namespace countersign::network
