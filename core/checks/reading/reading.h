// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/hosts.h"

namespace countersign {

// A checklist as the rules see it: sentences, commands and configuration, each with its place.
struct Reading {
    explicit Reading(const Checklist &checklist);

    const Checklist &checklist;
    const QList<Statement> statements;
    const QList<Fence> fences;
    const QList<CommandUse> commands;
    const Hosts hosts;

    bool isOptional(int section) const; // the section or one around it
    bool isRollback(int section) const;
};

} // namespace countersign
