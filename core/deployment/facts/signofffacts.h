// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"
#include "core/deployment/status.h"

#include <QStringList>

namespace countersign {

// What a reader must know about a signature: the person was alone in the journal, or signed in another role of the gate too.
inline constexpr char markSolo[] = "solo";
inline constexpr char markTwoHats[] = "two-hats";

struct SignedOff {
    static constexpr char kind[] = "SignedOff";
    static constexpr bool consent = true;

    RoleId role = {};
    QString roleName = {};
    GateId gate = {};
    QString printedName = {};
    Meaning meaning = Meaning::Approved;
    QString statement = {}; // exactly what was shown
    Digest subject = {}; // of the reviewed state, see subject.h
    QString note = {};
    QStringList marks = {}; // markSolo, markTwoHats

    friend bool operator==(const SignedOff &, const SignedOff &) = default;
};

void fields(auto &a, Is<SignedOff> auto &f)
{
    a("role", f.role), a("roleName", f.roleName), a("gate", f.gate), a("printedName", f.printedName), a("meaning", f.meaning, Meaning::Rejected);
    a("statement", f.statement), a("subject", f.subject), a("note", f.note), a.later("marks", f.marks);
}

} // namespace countersign
