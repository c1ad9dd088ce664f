// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/httpattempt.h"

#include "adapters/network/answerfacts.h"
#include "adapters/network/socketcalls.h"

#include <QUrl>
#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

QByteArray addressOf(const QString &text)
{
    // written anew from the parts that were approved, so that libcurl cannot read another host out of the text
    return QUrl(text, QUrl::StrictMode).toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

// "::10.0.0.4:443": whatever host and port the address names, connect there
QByteArray pinOf(const Destination &destination) { return "::" + withPort(destination.address, destination.port).toLatin1(); }

// Where a redirect leads, as an absolute address; empty when there is none.
QString redirectOf(const QByteArray &address, const HttpResponse &response)
{
    const auto location =
        std::ranges::find_if(response.headers(), [](const HttpHeader &each) { return each.name.compare("location"_L1, Qt::CaseInsensitive) == 0; });
    if (response.status() / 100 != 3 || location == response.headers().end())
        return {};
    const QUrl target(location->value, QUrl::StrictMode);
    return target.isValid() ? QUrl::fromEncoded(address).resolved(target).toString(QUrl::FullyEncoded) : location->value;
}

bool isConnectionLoss(const QByteArray &error)
{
    return error.contains("Recv failure") || error.contains("Connection reset") || error.contains("unexpected eof")
           || error.contains("SSL_ERROR_SYSCALL") || error.contains("closed abruptly");
}

} // namespace

HttpAttempt::HttpAttempt(const ProbeRequest &request, const Destination &destination, HttpEngine &engine, const TrustPolicy &trust) :
    Attempt(request, destination),
    m_engine(engine),
    m_trust(trust),
    m_verification(request.endpoint.host)
{
}

HttpAttempt::~HttpAttempt()
{
    if (m_running)
        m_engine.stop(m_handle);
    if (m_handle)
        m_engine.putBack(m_handle);
}

void HttpAttempt::start(Ended ended)
{
    m_ended = std::move(ended);
    m_handle = m_engine.take();
    configure();
    m_running = m_engine.start(m_handle, *this);
    if (!m_running) {
        settle(Failure::Internal, u"no transfer"_s);
        m_ended();
    }
}

void HttpAttempt::expire()
{
    m_engine.stop(m_handle);
    m_running = false;
    settle(timeoutFailure(), {});
}

template <auto option, class Value>
void HttpAttempt::set(Value value)
{
    curl_easy_setopt(m_handle, option, value);
}

void HttpAttempt::configure()
{
    configureConnection();
    configureRequest();
    configureCallbacks();
}

void HttpAttempt::configureConnection()
{
    set<CURLOPT_PROTOCOLS_STR>("http,https");
    if (m_request.proxy.isEmpty()) {
        m_pin.reset(curl_slist_append(nullptr, pinOf(m_destination).constData()));
        set<CURLOPT_CONNECT_TO>(m_pin.get());
        set<CURLOPT_PROXY>(""); // the environment's would be asked to resolve the name
    } else {
        set<CURLOPT_PROXY>(("http://" + withPort(m_destination.address, m_destination.port).toLatin1()).constData()); // libcurl keeps a copy
        set<CURLOPT_SUPPRESS_CONNECT_HEADERS>(1L);
        set<CURLOPT_NOPROXY>("");
    }
    if (m_destination.tunnel >= 0) {
        set<CURLOPT_OPENSOCKETFUNCTION>(+[](void *destination, curlsocktype, curl_sockaddr *) -> curl_socket_t {
            return enterTunnel(static_cast<const Destination *>(destination)->tunnel).descriptor;
        });
        set<CURLOPT_OPENSOCKETDATA>(const_cast<Destination *>(&m_destination));
        set<CURLOPT_SOCKOPTFUNCTION>(+[](void *, curl_socket_t, curlsocktype) -> int { return CURL_SOCKOPT_ALREADY_CONNECTED; });
    }
    set<CURLOPT_NOSIGNAL>(1L);
    set<CURLOPT_DNS_CACHE_TIMEOUT>(0L);
    set<CURLOPT_FRESH_CONNECT>(1L);
    set<CURLOPT_FORBID_REUSE>(1L);
    set<CURLOPT_SSL_SESSIONID_CACHE>(0L);
    // the shared store takes the place of files that would be read for each connection
    set<CURLOPT_CAINFO>(static_cast<char *>(nullptr));
    set<CURLOPT_CAPATH>(static_cast<char *>(nullptr));
    set<CURLOPT_SSLVERSION>(long(CURL_SSLVERSION_TLSv1_2));
}

void HttpAttempt::configureRequest()
{
    const ProbeTarget &target = m_request.check.target;
    m_address = addressOf(target.address);
    set<CURLOPT_URL>(m_address.constData());
    set<CURLOPT_PATH_AS_IS>(1L);
    set<CURLOPT_FOLLOWLOCATION>(0L);
    set<CURLOPT_ACCEPT_ENCODING>("");
    set<CURLOPT_USERAGENT>("Countersign/" COUNTERSIGN_VERSION);
    const QByteArray method = target.method.toLatin1();
    m_body = withSecrets(target.body, m_request.secrets);
    if (!m_body.isEmpty()) {
        set<CURLOPT_POSTFIELDSIZE_LARGE>(curl_off_t(m_body.size()));
        set<CURLOPT_POSTFIELDS>(m_body.constData());
    }
    if (method == "HEAD")
        set<CURLOPT_NOBODY>(1L);
    else if (!method.isEmpty() && (method != "GET" || !m_body.isEmpty()))
        set<CURLOPT_CUSTOMREQUEST>(method.constData());
    curl_slist *headers = curl_slist_append(nullptr, "Expect:");
    for (const HttpHeader &header : target.headers) {
        // libcurl sends an empty value only where the colon is a semicolon
        const QByteArray line = header.name.toLatin1() + (header.value.isEmpty() ? QByteArray(";") : ": " + withSecrets(header.value, m_request.secrets));
        headers = curl_slist_append(headers, line.constData());
    }
    m_headers.reset(headers);
    set<CURLOPT_HTTPHEADER>(headers);
}

void HttpAttempt::configureCallbacks()
{
    set<CURLOPT_ERRORBUFFER>(m_error);
    set<CURLOPT_HEADERFUNCTION>(+[](char *data, size_t one, size_t count, void *response) -> size_t {
        const auto size = qsizetype(one * count);
        return static_cast<HttpResponse *>(response)->takeHeaderLine({data, size}) ? size_t(size) : 0;
    });
    set<CURLOPT_HEADERDATA>(&m_response);
    set<CURLOPT_WRITEFUNCTION>(+[](char *data, size_t one, size_t count, void *response) -> size_t {
        const auto size = qsizetype(one * count);
        return static_cast<HttpResponse *>(response)->takeBody({data, size}) ? size_t(size) : CURL_WRITEFUNC_ERROR;
    });
    set<CURLOPT_WRITEDATA>(&m_response);
    set<CURLOPT_SSL_CTX_FUNCTION>(+[](CURL *, void *context, void *self) -> CURLcode {
        auto *attempt = static_cast<HttpAttempt *>(self);
        auto *sslContext = static_cast<SSL_CTX *>(context);
        attempt->m_tlsStarted = true; // called when TCP is up, which libcurl does not tell of a handshake that fails
        applyFloor(sslContext);
        SSL_CTX_set1_cert_store(sslContext, attempt->m_trust.store.get());
        attempt->m_verification.installOn(sslContext);
        return CURLE_OK;
    });
    set<CURLOPT_SSL_CTX_DATA>(this);
}

void HttpAttempt::ended(CURLcode code)
{
    m_running = false;
    settle(failureOf(code), QString::fromUtf8(m_error));
    m_ended();
}

void HttpAttempt::settle(Failure failure, const QString &detail)
{
    m_observation.failure = m_response.failure() == Failure::None ? failure : m_response.failure();
    m_observation.detail = m_response.failure() == Failure::None ? detail : m_response.detail();
    m_observation.status = m_response.status();
    m_observation.headers = m_response.headers();
    m_observation.body = m_response.body();
    if (const QString redirect = redirectOf(m_address, m_response); !redirect.isEmpty())
        m_observation.values.insert(u"REDIRECT"_s, redirect);
    if (m_request.check.kind == CheckKind::Auth) {
        if (const auto lifetime = tokenLifetimeIn(m_observation.body))
            m_observation.values.insert(u"TTL"_s, QString::number(*lifetime, 'f', 0));
    }
    m_verification.describe(m_observation);
    measure();
}

double HttpAttempt::seconds(CURLINFO which) const
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_handle, which, &microseconds);
    return double(microseconds) / 1e6;
}

void HttpAttempt::measure()
{
    const double resolved = seconds(CURLINFO_NAMELOOKUP_TIME_T); // of a number, so about nothing
    const double connected = seconds(CURLINFO_CONNECT_TIME_T);
    const double secured = seconds(CURLINFO_APPCONNECT_TIME_T);
    const double answered = seconds(CURLINFO_STARTTRANSFER_TIME_T);
    const double total = seconds(CURLINFO_TOTAL_TIME_T);
    m_observation.connected = connected > 0 || m_tlsStarted;
    Phases &phases = m_observation.phases;
    const double ready = secured > 0 ? secured : connected;
    if (connected > 0)
        phases.connect = (connected - resolved) * 1e3;
    if (secured > 0)
        phases.tls = (secured - connected) * 1e3;
    if (answered > 0 && ready > 0 && m_observation.status != 0)
        phases.firstByte = (answered - ready) * 1e3;
    if (phases.firstByte && m_observation.failure == Failure::None)
        phases.transfer = (total - answered) * 1e3;
}

Failure HttpAttempt::timeoutFailure() const
{
    const bool secure = m_request.endpoint.scheme == "https"_L1;
    if (seconds(CURLINFO_CONNECT_TIME_T) <= 0 && !m_tlsStarted)
        return Failure::TimeoutConnect;
    if (secure && seconds(CURLINFO_APPCONNECT_TIME_T) <= 0)
        return Failure::TimeoutTls;
    return m_response.status() == 0 ? Failure::TimeoutFirstByte : Failure::TimeoutTransfer;
}

Failure HttpAttempt::connectFailure() const
{
    long error = 0;
    curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &error);
    if (error == ECONNREFUSED)
        return Failure::Refused;
    return error == ETIMEDOUT ? Failure::TimeoutConnect : Failure::Unreachable;
}

// Whether a proxy would not connect us: what it says is not the server's word.
bool HttpAttempt::isRefusedByProxy() const
{
    long answer = 0;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_CONNECTCODE, &answer);
    return !m_request.proxy.isEmpty() && answer >= 300;
}

Failure HttpAttempt::failureOf(CURLcode code) const
{
    if (code != CURLE_OK && isRefusedByProxy())
        return Failure::Unreachable;
    const QByteArray error(m_error);
    switch (code) {
    case CURLE_OK: return Failure::None;
    case CURLE_COULDNT_CONNECT: return connectFailure();
    case CURLE_OPERATION_TIMEDOUT: return timeoutFailure();
    case CURLE_PEER_FAILED_VERIFICATION: return m_verification.failure() == Failure::None ? Failure::CertificateWrongHost : m_verification.failure();
    case CURLE_SSL_CONNECT_ERROR: return isConnectionLoss(error) ? Failure::ClosedEarly : handshakeFailure(QString::fromUtf8(error));
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR: return Failure::ClosedEarly;
    case CURLE_RECV_ERROR: return isConnectionLoss(error) ? Failure::ClosedEarly : Failure::Malformed;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9, or nothing like HTTP
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WRITE_ERROR: // of its own, as with encodings in encodings
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return Failure::Malformed;
    case CURLE_TOO_LARGE: return Failure::TooLarge;
    default: return Failure::Internal;
    }
}

} // namespace countersign::network
