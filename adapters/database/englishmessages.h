// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtClassHelperMacros>

namespace countersign::database {

// While it lives, libraries speak English on this thread: libpq tells what went wrong in words only.
class EnglishMessages
{
public:
    EnglishMessages();
    ~EnglishMessages();
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    void *m_before = nullptr;
};

} // namespace countersign::database
