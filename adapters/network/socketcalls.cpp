// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/socketcalls.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace countersign::network {

namespace {

socklen_t fill(sockaddr_storage &storage, const Destination &destination)
{
    if (destination.address.isIPv4()) {
        auto *address = reinterpret_cast<sockaddr_in *>(&storage);
        address->sin_family = AF_INET;
        address->sin_port = htons(destination.port);
        address->sin_addr.s_addr = htonl(destination.address.toIPv4());
        return sizeof(sockaddr_in);
    }
    auto *address = reinterpret_cast<sockaddr_in6 *>(&storage);
    address->sin6_family = AF_INET6;
    address->sin6_port = htons(destination.port);
    std::ranges::copy(destination.address.bytes(), address->sin6_addr.s6_addr);
    return sizeof(sockaddr_in6);
}

} // namespace

OpenedSocket enterTunnel(int descriptor)
{
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    return {copy, copy < 0 ? errno : 0};
}

OpenedSocket startConnecting(const Destination &destination)
{
    if (destination.tunnel >= 0)
        return enterTunnel(destination.tunnel);
    sockaddr_storage storage{};
    const socklen_t size = fill(storage, destination);
    const int descriptor = ::socket(storage.ss_family, SOCK_STREAM, 0);
    if (descriptor < 0)
        return {-1, errno};
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&storage), size) == 0 || errno == EINPROGRESS)
        return {descriptor, 0};
    const int error = errno;
    ::close(descriptor);
    return {-1, error};
}

int pendingError(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

Failure connectFailure(int error)
{
    switch (error) {
    case ECONNREFUSED: return Failure::Refused;
    case ETIMEDOUT: return Failure::TimeoutConnect;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM: return Failure::Internal;
    default: return Failure::Unreachable;
    }
}

QString describeError(int error) { return QString::fromStdString(std::generic_category().message(error)); }

} // namespace countersign::network
