// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/readchecklist.h"

#include "core/checks/derive.h"

namespace countersign {

Expected<ReadChecklist> readChecklist(const QString &fileName, const QByteArray &source, const MarkdownReader &reader, const ImportLimits &limits,
                                      ImportWatch *watch)
{
    Expected<Checklist> checklist = importChecklist(source, reader, limits, watch);
    if (!checklist)
        return std::unexpected(checklist.error());
    Derivation derivation = derive(*checklist, watch);
    if (watch && watch->isCancelled())
        return failure(ErrorCode::Cancelled);
    checklist->diagnostics += derivation.diagnostics;
    std::ranges::stable_sort(checklist->diagnostics, {}, &Diagnostic::line);
    return ReadChecklist{fileName, std::move(*checklist), std::move(derivation.checks)};
}

} // namespace countersign
