// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"

namespace countersign {

// A file as evidence to attach, named like it. FileMissing, FileUnreadable, FileIsFolder, FileNotRegular, EvidenceTooLarge.
Expected<AttachEvidence> evidenceFromFile(const QString &path, EvidenceForm form);

// Text somebody typed or pasted.
AttachEvidence evidenceFromText(const QString &text, EvidenceForm form, const QString &name);

} // namespace countersign
