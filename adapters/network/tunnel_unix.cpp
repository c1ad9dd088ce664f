// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/tunnel.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr qsizetype longestLine = 4096;

QByteArrayList argumentsFor(const SshVantage &vantage, const QString &host, quint16 port, const QStringList &options)
{
    QByteArrayList arguments{"ssh"};
    for (const QString &option : options)
        arguments << option.toLocal8Bit();
    // its debug words are the only place where ssh tells that the far connection stands, and why it does not
    for (const char *setting : {"BatchMode=yes", "StrictHostKeyChecking=yes", "LogLevel=DEBUG2", "ConnectTimeout=8", "ControlMaster=no",
                                "ControlPath=none", "ForwardAgent=no", "ForwardX11=no", "PermitLocalCommand=no", "Tunnel=no", "Compression=no"})
        arguments << "-o" << setting;
    if (vantage.port != 0)
        arguments << "-p" << QByteArray::number(vantage.port);
    const QByteArray target = host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1();
    arguments << "-T" << "-l" << vantage.user.toLatin1() << "-W" << target + ':' + QByteArray::number(port) << "--" << vantage.host.toLatin1();
    return arguments;
}

// Descriptors and signals as a program expects them: without ours, and with broken pipes that end it.
struct SpawnSetup {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnSetup(int socket, int words)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, socket, 0);
        posix_spawn_file_actions_adddup2(&actions, socket, 1);
        posix_spawn_file_actions_adddup2(&actions, words, 2);
        posix_spawnattr_init(&attributes);
        sigset_t set;
        sigemptyset(&set);
        posix_spawnattr_setsigmask(&attributes, &set);
        sigaddset(&set, SIGPIPE);
        posix_spawnattr_setsigdefault(&attributes, &set);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    }
    ~SpawnSetup()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnSetup)
};

bool isForPeople(QByteArrayView line) { return !line.isEmpty() && !line.startsWith("debug") && !line.startsWith("OpenSSH"); }

} // namespace

std::optional<Failure> channelFailure(QByteArrayView words)
{
    if (!words.contains("open failed: ") || words.contains("administratively prohibited"))
        return std::nullopt;
    if (words.contains("refused"))
        return Failure::Refused;
    if (words.contains("timed out"))
        return Failure::TimeoutConnect;
    if (words.contains("not known") || words.contains("resol") || words.contains("unknown host"))
        return Failure::NameNotFound;
    return Failure::Unreachable;
}

Tunnel::Tunnel(Reactor &reactor, Events events) : m_reactor(reactor), m_events(std::move(events)) {}

Tunnel::~Tunnel()
{
    if (m_words >= 0) {
        m_reactor.unwatch(m_words);
        ::close(m_words);
    }
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
}

void Tunnel::open(const SshVantage &vantage, const QString &host, quint16 port, const QStringList &options)
{
    if (start(argumentsFor(vantage, host, port, options))) {
        m_reactor.watch(m_words, {true, false}, [this](const Ready &) { read(); });
        return;
    }
    m_reason = QString::fromLocal8Bit(std::strerror(errno));
    m_told = true;
    m_events.failed(Failure::VantageUnreachable, u"ssh: "_s + m_reason);
}

bool Tunnel::start(const QByteArrayList &arguments)
{
    int sockets[2], pipe[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return false;
    m_descriptor = sockets[0];
    if (::pipe2(pipe, O_CLOEXEC) != 0) {
        ::close(sockets[1]);
        return false;
    }
    m_words = pipe[0];
    ::fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
    ::fcntl(m_words, F_SETFL, O_NONBLOCK);
    std::vector<char *> words;
    for (const QByteArray &argument : arguments)
        words.push_back(const_cast<char *>(argument.constData()));
    words.push_back(nullptr);
    const SpawnSetup setup(sockets[1], pipe[1]);
    const int error = ::posix_spawnp(&m_process, "ssh", &setup.actions, &setup.attributes, words.data(), environ);
    ::close(sockets[1]);
    ::close(pipe[1]);
    if (error != 0)
        m_process = -1;
    errno = error;
    return error == 0;
}

// Read to its end also when everything is known: who does not listen makes ssh wait.
void Tunnel::read()
{
    char data[4096];
    const ssize_t got = ::read(m_words, data, sizeof data);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        ended();
        return;
    }
    for (const char c : QByteArrayView(data, got)) {
        if (c != '\n' && m_line.size() < longestLine)
            m_line += c;
        if (c == '\n')
            takeLine(std::exchange(m_line, {}));
    }
}

void Tunnel::takeLine(QByteArrayView line)
{
    if (m_told)
        return;
    line = line.trimmed();
    if (line.startsWith("Authenticated to ") || line.contains(": Entering interactive session"))
        m_letIn = true;
    if (!m_refusal)
        m_refusal = channelFailure(line);
    if (line.contains(": open confirm ")) {
        m_told = true;
        m_events.opened();
    } else if (isForPeople(line) && !line.startsWith("Authenticated to ") && !line.startsWith("Transferred:")) {
        if (m_reason.isEmpty() || !line.startsWith("Connection closed"))
            m_reason = QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 200)));
    }
}

void Tunnel::ended()
{
    m_reactor.unwatch(m_words);
    ::close(m_words);
    m_words = -1;
    if (std::exchange(m_told, true))
        return;
    if (m_refusal && m_letIn)
        m_events.failed(*m_refusal, m_reason);
    else
        m_events.failed(Failure::VantageUnreachable, m_reason.isEmpty() ? u"ssh ended without a word"_s : m_reason);
}

Failure Tunnel::timeoutFailure() const { return m_letIn ? Failure::TimeoutConnect : Failure::VantageUnreachable; }

} // namespace countersign::network
