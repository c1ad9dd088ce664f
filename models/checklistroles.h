// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace countersign {

enum class ChecklistColumn { Item, Done, Probe, Who };
inline constexpr int checklistColumnCount = 4;

enum class NodeKind { Root, Section, Item, Step };

// What the checklist tree tells beyond Qt's own roles: enums and numbers, never colours or icons.
struct ChecklistRole {
    enum : int {
        Kind = Qt::UserRole + 1, // NodeKind
        Index, // int, into the checklist's list of that kind
        Id, // QString: item or step id; empty for sections
        Status, // Status
        Attestation, // Attestation
        Counts, // QMap<Status, int>, sections
        Settled, // int, sections
        Required, // int, sections
        Blockers, // int, sections
        Optional, // bool
        Contradicted, // bool
        Pending, // bool
        InFlight, // bool: a probe of it is under way
        EvidenceStatus, // EvidenceStatus of the leading check
        Commands, // int: code blocks under it
        Notes, // int
        Quiet, // bool: failing, and a person knows of every red of it
        Blocks, // bool: it stands between the current gate and GO
        Assignee, // QString: the person's id
        AssignedRole, // QString: the role's name
        LeadingCheck, // QString: the check that decides, else the first; empty for none
        SearchText, // QString, case folded: text, commands, notes
    };
};

} // namespace countersign
