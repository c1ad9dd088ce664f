// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/connectionbreaker.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::database {

namespace {

// The driver tells its PGconn, but not its socket; libpq, which it has loaded, does. -1: not known.
int socketOf(const QSqlDatabase &connection)
{
    using SocketOf = int (*)(const void *);
    static const auto ask = reinterpret_cast<SocketOf>(QLibrary::resolve(u"pq"_s, 5, "PQsocket"));
    const QVariant handle = connection.driver()->handle();
    if (!ask || qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return -1;
    return ask(*static_cast<void *const *>(handle.constData()));
}

// Puts a connection that has ended in its place. shutdown() is not enough: what a server sends without end would still be read.
void hangUp(int socket)
{
    int pair[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair) != 0)
        return;
    ::close(pair[0]);
    ::dup3(pair[1], socket, O_CLOEXEC);
    ::close(pair[1]);
}

} // namespace

ConnectionBreaker::Watch::Watch(ConnectionBreaker &breaker, const QSqlDatabase &connection, Clock::time_point deadline) :
    m_breaker(breaker),
    m_socket(socketOf(connection))
{
    const std::lock_guard lock(m_breaker.m_mutex);
    if (m_socket >= 0 && m_breaker.m_allBroken)
        hangUp(m_socket);
    else if (m_socket >= 0)
        m_breaker.m_watched.emplace(m_socket, deadline);
}

ConnectionBreaker::Watch::~Watch()
{
    const std::lock_guard lock(m_breaker.m_mutex);
    m_breaker.m_watched.erase(m_socket);
}

void ConnectionBreaker::Watch::breakNow()
{
    if (m_socket >= 0)
        hangUp(m_socket);
}

void ConnectionBreaker::breakAll()
{
    const std::lock_guard lock(m_mutex);
    m_allBroken = true;
    for (const auto &[socket, deadline] : m_watched)
        hangUp(socket);
}

void ConnectionBreaker::breakExpired()
{
    const auto now = Clock::now();
    const std::lock_guard lock(m_mutex);
    for (const auto &[socket, deadline] : m_watched) {
        if (deadline <= now)
            hangUp(socket);
    }
}

} // namespace countersign::database
