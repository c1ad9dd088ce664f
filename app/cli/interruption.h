// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtClassHelperMacros>

namespace countersign {

// While it lives, Ctrl+C and the request to end are a fact to be asked for instead of the end of the program. One at a time; any thread.
class Interruption final
{
public:
    Interruption();
    ~Interruption(); // they end the program again
    Q_DISABLE_COPY_MOVE(Interruption)

    bool isWanted() const;
};

} // namespace countersign
