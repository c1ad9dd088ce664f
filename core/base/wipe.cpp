// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/wipe.h"

namespace countersign {

namespace {

// volatile: the optimiser must not drop writes to memory that is about to be freed
void overwrite(void *memory, std::size_t size)
{
    volatile auto *bytes = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        overwrite(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        overwrite(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace countersign
