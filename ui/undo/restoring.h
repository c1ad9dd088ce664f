// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "core/deployment/state.h"

namespace countersign {

using ItemStates = QHash<ItemId, ItemState>;

// The items a command is about; empty for commands that nobody takes back, and for a note about the whole.
QList<ItemId> itemsOf(const Command &command);

// What takes a command back: items get the word they had `before`, one command for each kind of word and reason; a note is
// answered by one that withdraws it, since nothing is ever erased.
QList<Command> commandsRestoring(const Command &command, const ItemStates &before);

} // namespace countersign
