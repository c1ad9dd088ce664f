// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"

#include <QTest>

namespace countersign::testing {

// The checklist of a document written in a test; an empty one, and a failure, where it is refused.
inline Checklist imported(const QByteArray &source)
{
    const auto checklist = importChecklist(source, Md4cReader());
    if (!checklist)
        QTest::qFail("refused", __FILE__, __LINE__);
    return checklist.value_or(Checklist{});
}

inline QStringList textsOf(const Checklist &checklist)
{
    QStringList texts;
    for (const Item &item : checklist.items)
        texts << item.text;
    return texts;
}

inline QStringList codesOf(const Checklist &checklist)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : checklist.diagnostics)
        codes << diagnostic.code;
    return codes;
}

} // namespace countersign::testing
