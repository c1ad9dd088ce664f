// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/privatememory.h"

#include <QtSystemDetection>
#ifdef Q_OS_LINUX

#include <sys/prctl.h>
#include <sys/resource.h>

namespace countersign {

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef COUNTERSIGN_SANITIZED // leaks are looked for by tracing the process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace countersign

#else

namespace countersign {

void keepMemoryPrivate() {}

} // namespace countersign

#endif
