// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "core/deployment/state.h"

namespace countersign {

using ItemStates = QHash<ItemId, ItemState>;

// The items whose word a command changes; empty for commands that nobody takes back.
QList<ItemId> itemsOf(const Command &command);

// What gives these items the word they had `before`: one command for each kind of word and reason.
QList<Command> commandsRestoring(const QList<ItemId> &items, const ItemStates &before);

} // namespace countersign
