// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chain.h"
#include "core/ports/recordwriter.h"
#include "core/record/recordverification.h"

namespace countersign {

// A record taken apart, to be looked at.
struct OpenedRecord {
    const RecordReport &report;
    const Chain &chain; // of the attached journal
    std::optional<RecordManifest> manifest = {};
    QList<Digest> files = {}; // Verification::files
};

// What its signatures say, what they must say, and what is known of the file here.
QList<Finding> findingsOf(const OpenedRecord &record, const Surroundings &here);

} // namespace countersign
