// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"

#include <QStringList>

namespace countersign {

struct ItemTicked {
    static constexpr char kind[] = "ItemTicked";

    QString reason = {}; // needed against red, unknown or stale evidence
    QStringList evidence = {}; // "<check id>=<status>" at that moment
    EventId undoes = {}; // set where this takes an event back

    friend bool operator==(const ItemTicked &, const ItemTicked &) = default;
};

void fields(auto &a, Is<ItemTicked> auto &f) { a("reason", f.reason), a("evidence", f.evidence), a.later("undoes", f.undoes); }

// The item is open again, whatever it was.
struct ItemUnticked {
    static constexpr char kind[] = "ItemUnticked";

    QString reason = {};
    EventId undoes = {};

    friend bool operator==(const ItemUnticked &, const ItemUnticked &) = default;
};

void fields(auto &a, Is<ItemUnticked> auto &f) { a("reason", f.reason), a.later("undoes", f.undoes); }

struct ItemMarkedNotApplicable {
    static constexpr char kind[] = "ItemMarkedNotApplicable";

    QString reason = {};
    EventId undoes = {};

    friend bool operator==(const ItemMarkedNotApplicable &, const ItemMarkedNotApplicable &) = default;
};

void fields(auto &a, Is<ItemMarkedNotApplicable> auto &f) { a("reason", f.reason), a.later("undoes", f.undoes); }

struct ItemWaived {
    static constexpr char kind[] = "ItemWaived";
    static constexpr bool consent = true;

    QString reason = {};
    PersonId approver = {};
    QString until = {}; // ISO date
    QString ticket = {};
    PersonId requester = {}; // who asked for it, where somebody else approved
    bool solo = false; // the only person there is approved it

    friend bool operator==(const ItemWaived &, const ItemWaived &) = default;
};

void fields(auto &a, Is<ItemWaived> auto &f)
{
    a("reason", f.reason), a("approver", f.approver), a("until", f.until), a("ticket", f.ticket);
    a.later("requester", f.requester), a.later("solo", f.solo);
}

struct ItemAssigned {
    static constexpr char kind[] = "ItemAssigned";

    PersonId person = {}; // or
    QString role = {}; // as the checklist prints it; neither: nobody any more

    friend bool operator==(const ItemAssigned &, const ItemAssigned &) = default;
};

void fields(auto &a, Is<ItemAssigned> auto &f) { a("person", f.person), a("role", f.role); }

struct NoteAdded {
    static constexpr char kind[] = "NoteAdded";

    QString text = {};

    friend bool operator==(const NoteAdded &, const NoteAdded &) = default;
};

void fields(auto &a, Is<NoteAdded> auto &f) { a("text", f.text); }

} // namespace countersign
