// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/threadcost.h"

#include <QtGlobal>
#include <csignal>
#include <ctime>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace countersign::network {

void prepareProbeThread()
{
    // OpenSSL writes without MSG_NOSIGNAL
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
#ifdef Q_OS_LINUX
    // On Linux 0 names the calling thread, not the process. Refusal costs smoothness of the window, nothing else.
    [[maybe_unused]] const int refused = ::setpriority(PRIO_PROCESS, 0, 10);
#endif
}

std::chrono::nanoseconds threadProcessorTime()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace countersign::network
