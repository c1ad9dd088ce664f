// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts.h"

namespace countersign {

struct FactNames {
    QString actor = {}; // who did it; empty: the machine
    QString about = {}; // the item, role or check it is about
    QString other = {}; // the second person in it: who is granted a role, who approves a waiver
};

// The second person a fact is about; empty: there is none.
PersonId secondPerson(const Fact &fact);

// What happened, in one sentence: "Maria Keller ticked “Backup taken”". For timelines of record, window and command line.
QString factSentence(const Fact &fact, const FactNames &names);

} // namespace countersign
