// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/diagnostics/findings.h"
#include "core/checklist/recognition.h"

namespace countersign {

QList<Diagnostic> findDiagnostics(const Checklist &checklist)
{
    return guessFindings(checklist) + linkFindings(checklist) + hiddenCharacterFindings(checklist.text) + secretFindings(checklist.text);
}

} // namespace countersign
