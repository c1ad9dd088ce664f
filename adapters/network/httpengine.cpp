// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/httpengine.h"

namespace countersign::network {

namespace {

CURLM *makeMulti()
{
    [[maybe_unused]] static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    return curl_multi_init();
}

constexpr size_t keptHandles = 64;

} // namespace

HttpEngine::HttpEngine(Reactor &reactor) : m_reactor(reactor), m_multi(makeMulti())
{
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 1L);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &HttpEngine::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &HttpEngine::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

HttpEngine::~HttpEngine()
{
    for (CURL *handle : m_idle)
        curl_easy_cleanup(handle);
    curl_multi_cleanup(m_multi);
    m_reactor.cancel(m_timer);
}

CURL *HttpEngine::take()
{
    if (m_idle.empty())
        return curl_easy_init();
    CURL *handle = m_idle.back();
    m_idle.pop_back();
    return handle;
}

void HttpEngine::putBack(CURL *handle)
{
    if (m_idle.size() >= keptHandles) {
        curl_easy_cleanup(handle);
        return;
    }
    curl_easy_reset(handle);
    m_idle.push_back(handle);
}

bool HttpEngine::start(CURL *handle, Transfer &transfer)
{
    curl_easy_setopt(handle, CURLOPT_PRIVATE, &transfer);
    return curl_multi_add_handle(m_multi, handle) == CURLM_OK;
}

void HttpEngine::stop(CURL *handle) { curl_multi_remove_handle(m_multi, handle); }

int HttpEngine::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    auto *engine = static_cast<HttpEngine *>(self);
    if (what == CURL_POLL_REMOVE) {
        engine->m_reactor.unwatch(socket);
        return 0;
    }
    engine->m_reactor.watch(socket, {(what & CURL_POLL_IN) != 0, (what & CURL_POLL_OUT) != 0}, [engine](const Ready &ready) {
        engine->act(ready.descriptor,
                    (ready.readable ? CURL_CSELECT_IN : 0) | (ready.writable ? CURL_CSELECT_OUT : 0) | (ready.failed ? CURL_CSELECT_ERR : 0));
    });
    return 0;
}

int HttpEngine::onTimer(CURLM *, long milliseconds, void *self)
{
    auto *engine = static_cast<HttpEngine *>(self);
    engine->m_reactor.cancel(engine->m_timer);
    if (milliseconds >= 0)
        engine->m_timer = engine->m_reactor.after(std::chrono::milliseconds(milliseconds), [engine] { engine->act(CURL_SOCKET_TIMEOUT, 0); });
    return 0;
}

void HttpEngine::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    reap();
}

void HttpEngine::reap()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *handle = message->easy_handle;
        const CURLcode code = message->data.result; // gone with the handle
        char *transfer = nullptr;
        curl_easy_getinfo(handle, CURLINFO_PRIVATE, &transfer);
        curl_multi_remove_handle(m_multi, handle);
        reinterpret_cast<Transfer *>(transfer)->ended(code);
    }
}

} // namespace countersign::network
