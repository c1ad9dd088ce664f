// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interruption.h"

#include <csignal>

namespace countersign {

namespace {

#ifdef SIGHUP
constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP}; // the last: the terminal was closed
#else
constexpr int signals[] = {SIGINT, SIGTERM};
#endif

volatile std::sig_atomic_t wanted = 0;

void take(int) { wanted = 1; }

} // namespace

Interruption::Interruption()
{
    wanted = 0;
    for (const int each : signals)
        std::signal(each, take);
}

Interruption::~Interruption()
{
    for (const int each : signals)
        std::signal(each, SIG_DFL);
}

bool Interruption::isWanted() const { return wanted != 0; }

} // namespace countersign
