// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"

#include <QStringList>

namespace countersign {

// A check that nobody wants here: it is off until restored.
struct CheckDismissed {
    static constexpr char kind[] = "CheckDismissed";

    CheckId check = {};
    QString reason = {};

    friend bool operator==(const CheckDismissed &, const CheckDismissed &) = default;
};

void fields(auto &a, Is<CheckDismissed> auto &f) { a("check", f.check), a("reason", f.reason); }

struct CheckRestored {
    static constexpr char kind[] = "CheckRestored";

    CheckId check = {};

    friend bool operator==(const CheckRestored &, const CheckRestored &) = default;
};

void fields(auto &a, Is<CheckRestored> auto &f) { a("check", f.check); }

// What must hold instead of what was read in the text; empty: what was read holds again.
struct CheckRevised {
    static constexpr char kind[] = "CheckRevised";

    CheckId check = {};
    QStringList conditions = {};

    friend bool operator==(const CheckRevised &, const CheckRevised &) = default;
};

void fields(auto &a, Is<CheckRevised> auto &f) { a("check", f.check), a("conditions", f.conditions); }

// An edited document took the place of the one before. Items whose ids stay and whose texts are the same are named nowhere.
struct ChecklistRevised {
    static constexpr char kind[] = "ChecklistRevised";

    QString fileName = {};
    QString title = {};
    Digest checklist = {}; // SHA-256 of the source bytes
    Digest blob = {}; // salted, of the source
    qint64 size = 0;
    QStringList carried = {}; // "<id before>=<id now>": the same text under another id keeps its state
    QStringList changed = {}; // "<id before>=<id now>": another text keeps the notes only
    QStringList gone = {}; // ids that nothing answers to any more

    friend bool operator==(const ChecklistRevised &, const ChecklistRevised &) = default;
};

void fields(auto &a, Is<ChecklistRevised> auto &f)
{
    a("fileName", f.fileName), a("title", f.title), a("checklist", f.checklist), a("blob", f.blob), a("size", f.size);
    a("carried", f.carried), a("changed", f.changed), a("gone", f.gone);
}

} // namespace countersign
