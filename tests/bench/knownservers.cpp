// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/knownservers.h"

#include "adapters/network/opensslpointers.h"
#include "adapters/network/reactor.h"

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace countersign::bench {

using namespace network;

namespace {

// Bound to a free port of 127.0.0.1 below those for outgoing connections; -1: none.
int boundSocket(int type, quint16 &port)
{
    const int descriptor = ::socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (quint16 candidate = 20'000 + quint16(::getpid() % 10'000); candidate < 32'768; ++candidate) {
        address.sin_port = htons(candidate);
        if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
            port = candidate;
            return descriptor;
        }
    }
    ::close(descriptor);
    return -1;
}

SslContextPointer contextOf(const demo::IssuedCertificate &certificate)
{
    SslContextPointer context(SSL_CTX_new(TLS_server_method()));
    const BioPointer certificateBio(BIO_new_mem_buf(certificate.certificatePem.constData(), int(certificate.certificatePem.size())));
    const BioPointer keyBio(BIO_new_mem_buf(certificate.privateKeyPem.constData(), int(certificate.privateKeyPem.size())));
    const X509Pointer leaf(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context.get(), leaf.get());
    SSL_CTX_use_PrivateKey(context.get(), key);
    EVP_PKEY_free(key);
    return context;
}

struct Talk {
    SslPointer ssl = {};
    QByteArray heard = {};
    bool securing = false;
    bool answering = false;
    Reactor::Timer timer = {};
};

} // namespace

struct DelayingServer::Private {
    const KnownDelays delays;
    const SslContextPointer context;
    quint16 port = 0;
    const int listener = boundSocket(SOCK_STREAM, port);
    Reactor reactor{};
    std::unordered_map<int, Talk> talks = {};
    std::thread thread = {};

    void accept()
    {
        for (int descriptor = 0; (descriptor = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
            const int on = 1;
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            Talk &talk = talks[descriptor];
            talk.timer = reactor.after(delays.tls, [this, descriptor] { secure(descriptor); });
        }
    }

    void secure(int descriptor)
    {
        Talk &talk = talks[descriptor];
        talk.ssl.reset(SSL_new(context.get()));
        SSL_set_fd(talk.ssl.get(), descriptor);
        SSL_set_accept_state(talk.ssl.get());
        talk.securing = true;
        reactor.watch(descriptor, {true, false}, [this, descriptor](const Ready &) { step(descriptor); });
        step(descriptor);
    }

    void step(int descriptor)
    {
        Talk &talk = talks[descriptor];
        if (talk.securing) {
            const int result = SSL_do_handshake(talk.ssl.get());
            if (result != 1) {
                if (SSL_get_error(talk.ssl.get(), result) != SSL_ERROR_WANT_READ)
                    hangUp(descriptor);
                return;
            }
            talk.securing = false;
        }
        char data[4096];
        int got = 0;
        while ((got = SSL_read(talk.ssl.get(), data, sizeof data)) > 0)
            talk.heard.append(data, got);
        if (SSL_get_error(talk.ssl.get(), got) != SSL_ERROR_WANT_READ) {
            hangUp(descriptor);
            return;
        }
        if (talk.answering || !talk.heard.contains("\r\n\r\n"))
            return;
        talk.answering = true;
        talk.timer = reactor.after(delays.firstByte, [this, descriptor] { answer(descriptor); });
    }

    void answer(int descriptor)
    {
        Talk &talk = talks[descriptor];
        say(talk, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\nContent-Type: application/json\r\n\r\n{\"status\"");
        talk.timer = reactor.after(delays.transfer, [this, descriptor] { say(talks[descriptor], ":\"ok\"     }"); });
    }

    static void say(Talk &talk, QByteArrayView words) { SSL_write(talk.ssl.get(), words.data(), int(words.size())); }

    void hangUp(int descriptor)
    {
        reactor.cancel(talks[descriptor].timer);
        reactor.unwatch(descriptor);
        talks.erase(descriptor);
        ::close(descriptor);
    }
};

DelayingServer::DelayingServer(const demo::IssuedCertificate &certificate, const KnownDelays &delays) :
    d(new Private{.delays = delays, .context = contextOf(certificate)})
{
    ::listen(d->listener, 4096);
    d->thread = std::thread([this] {
        d->reactor.watch(d->listener, {true, false}, [this](const Ready &) { d->accept(); });
        d->reactor.run();
    });
}

DelayingServer::~DelayingServer()
{
    d->reactor.stop();
    d->thread.join();
    for (const auto &[descriptor, talk] : d->talks)
        ::close(descriptor);
    ::close(d->listener);
}

quint16 DelayingServer::port() const { return d->port; }

struct DelayingNameServer::Private {
    const std::chrono::milliseconds delay;
    quint16 port = 0;
    const int socket = boundSocket(SOCK_DGRAM, port);
    Reactor reactor{};
    std::thread thread = {};

    void take()
    {
        char data[512];
        sockaddr_in from{};
        socklen_t size = sizeof from;
        ssize_t got = 0;
        while ((got = ::recvfrom(socket, data, sizeof data, 0, reinterpret_cast<sockaddr *>(&from), &size)) > 12) {
            reactor.after(delay, [this, answer = answerTo({data, got}), from] {
                ::sendto(socket, answer.constData(), size_t(answer.size()), 0, reinterpret_cast<const sockaddr *>(&from), sizeof from);
            });
            size = sizeof from;
        }
    }

    // RFC 1035 4.1: the question again, and one address for an A question.
    static QByteArray answerTo(QByteArrayView query)
    {
        qsizetype end = 12;
        while (end < query.size() && query[end] != 0)
            end += uchar(query[end]) + 1;
        QByteArray answer(query.data(), std::min(query.size(), end + 5));
        const bool address = answer.size() == end + 5 && answer[end + 2] == 1;
        answer[2] = char(0x84);
        answer[3] = 0;
        for (const int at : {6, 7, 8, 9, 10, 11})
            answer[at] = at == 7 && address ? 1 : 0;
        if (address)
            answer.append("\xc0\x0c\0\1\0\1\0\0\1\x2c\0\4\x7f\0\0\1", 16);
        return answer;
    }
};

DelayingNameServer::DelayingNameServer(std::chrono::milliseconds delay) : d(new Private{.delay = delay})
{
    const int room = 8 * 1024 * 1024;
    ::setsockopt(d->socket, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    d->thread = std::thread([this] {
        d->reactor.watch(d->socket, {true, false}, [this](const Ready &) { d->take(); });
        d->reactor.run();
    });
}

DelayingNameServer::~DelayingNameServer()
{
    d->reactor.stop();
    d->thread.join();
    ::close(d->socket);
}

quint16 DelayingNameServer::port() const { return d->port; }

} // namespace countersign::bench
