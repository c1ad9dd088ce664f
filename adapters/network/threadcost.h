// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace countersign::network {

// Makes the calling thread yield to the others of the program (Qt's thread priorities do nothing on Linux), and lets a write to a closed
// connection fail instead of ending the program.
void prepareProbeThread();

// Processor time the calling thread has used.
std::chrono::nanoseconds threadProcessorTime();

} // namespace countersign::network
