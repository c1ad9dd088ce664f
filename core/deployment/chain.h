// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

namespace countersign {

class Signing;

struct RecordedEvent {
    Event event = {};
    SignedEvent signedEvent = {};
    Fact fact = {};
};

struct ChainFinding {
    qint64 seq = 0; // of the event; 0 when it cannot be read
    Error error = {};
};

// A whole journal follows `prev`; a bundle holds the journal's own chain and one deployment's, each following `dprev`.
enum class ChainScope { Journal, Bundle };

struct Chain {
    QList<RecordedEvent> events = {}; // those that could be read
    QList<ChainFinding> findings = {}; // the first names where it broke
    JournalState state = {};
    Digest head = {};
};

// Reads events in order and checks form, links, signatures and authority by the rules of docs/JOURNAL.md. Without `signing` only
// form and links are looked at. Never stops at a finding.
Chain readChain(const QList<SignedEvent> &events, ChainScope scope, const Signing *signing);

} // namespace countersign
