// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

#include <functional>

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

    bool isBad() const { return error.code != ErrorCode::KeyDisputed; } // what is disputed is for persons to judge
};

// A whole journal follows `prev`; a bundle holds the journal's own chain and one deployment's, each following `dprev`.
enum class ChainScope { Journal, Bundle };

struct ChainReading {
    ChainScope scope = ChainScope::Journal;
    const Signing *signing = nullptr; // null: form, links and authority only
    qint64 signaturesAfter = 0; // only those of newer events
    std::function<void(qint64 done, qint64 all)> progress = {}; // of the signatures; called from several threads
};

struct Chain {
    QList<RecordedEvent> events = {}; // those that could be read
    QList<ChainFinding> findings = {}; // by number: the first names where it broke
    JournalState state = {};
    Digest head = {};
};

// Reads events and checks form, links, signatures (on all cores) and authority by the rules of docs/JOURNAL.md. Never stops at a
// finding.
Chain readChain(const QList<SignedEvent> &events, const ChainReading &how);

// Form alone: the event and what it says; its hash is computed from the bytes.
Expected<RecordedEvent> decodeRecorded(const SignedEvent &signedEvent);

// By the number of the event.
QList<ChainFinding> inOrder(QList<ChainFinding> findings);

// The error of the first event that is bad.
Expected<> firstBad(const QList<ChainFinding> &findings);

} // namespace countersign
