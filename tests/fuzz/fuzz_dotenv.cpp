// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/dotenv.h"

#include <cstdlib>

// Any bytes are refused with a line or read; what was read is written so that it is read as the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace countersign;
    const auto file = readDotEnv(QByteArrayView(data, qsizetype(size)));
    if (!file) {
        if (file.error().code != ErrorCode::DotEnvMalformed || file.error().arguments.value(0).toInt() < 1)
            std::abort();
        return 0;
    }
    const auto written = writeDotEnv(file->entries);
    if (!written)
        return 0; // a name with a dot or a dash: read, but never written
    const auto again = readDotEnv(written->view());
    if (!again || again->entries.size() != file->entries.size())
        std::abort();
    for (std::size_t i = 0; i < file->entries.size(); ++i) {
        if (again->entries[i].name != file->entries[i].name || again->entries[i].value.view() != file->entries[i].value.view())
            std::abort();
    }
    return 0;
}
