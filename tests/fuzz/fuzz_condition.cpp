// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition.h"

#include <cstdio>
#include <cstdlib>

using namespace countersign;

// The first line is a condition, the rest the body it is held against. What is refused says where, within the text; what is well
// formed can be evaluated, and comes out the same each time.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf('\n');
    const QString condition = QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    const auto formed = validateCondition(condition);
    if (!formed) {
        const qsizetype column = formed.error().arguments.value(1).toLongLong();
        if (column < 1 || column > condition.size() + 1) {
            std::fprintf(stderr, "column %lld of %lld\n", qlonglong(column), qlonglong(condition.size()));
            std::abort();
        }
    }
    Observation seen;
    seen.status = 200;
    seen.connected = true;
    seen.body = end < 0 ? QByteArray() : bytes.sliced(end + 1);
    if (evaluateCondition(condition, seen) != evaluateCondition(condition, seen))
        std::abort();
    return 0;
}
