// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"

#include <QDateTime>
#include <QStringList>

namespace countersign {

struct JournalCreated {
    static constexpr char kind[] = "JournalCreated";

    QString name = {}; // of the laptop or team
    QString laptopKey = {}; // base64 SubjectPublicKeyInfo: signs ordinary events

    friend bool operator==(const JournalCreated &, const JournalCreated &) = default;
};

void fields(auto &a, Is<JournalCreated> auto &f) { a("name", f.name), a("laptopKey", f.laptopKey); }

// The owner's rules, all of them as they are from here on.
struct PolicyChanged {
    static constexpr char kind[] = "PolicyChanged";
    static constexpr bool consent = true;

    bool twoHats = false; // one person may sign in two roles of one gate; each such signature is marked
    int leastPinCharacters = 0; // 0: the program's own least

    friend bool operator==(const PolicyChanged &, const PolicyChanged &) = default;
};

void fields(auto &a, Is<PolicyChanged> auto &f) { a("twoHats", f.twoHats), a("leastPinCharacters", f.leastPinCharacters); }

// The owner says that an older copy was put back on purpose: what stood behind it is lost, and no forgery.
struct JournalRestored {
    static constexpr char kind[] = "JournalRestored";
    static constexpr bool consent = true;

    qint64 missingSeq = 0; // the newest event this laptop had seen
    Digest missingHead = {}; // and its hash
    QString reason = {};

    friend bool operator==(const JournalRestored &, const JournalRestored &) = default;
};

void fields(auto &a, Is<JournalRestored> auto &f) { a("missingSeq", f.missingSeq), a("missingHead", f.missingHead), a("reason", f.reason); }

// Too many wrong PINs in a row.
struct PinRefused {
    static constexpr char kind[] = "PinRefused";

    PersonId person = {}; // whose PIN was tried
    int tries = 0; // wrong ones in a row
    int waitSeconds = 0; // before the next may be tried

    friend bool operator==(const PinRefused &, const PinRefused &) = default;
};

void fields(auto &a, Is<PinRefused> auto &f) { a("person", f.person), a("tries", f.tries), a("waitSeconds", f.waitSeconds); }

} // namespace countersign
