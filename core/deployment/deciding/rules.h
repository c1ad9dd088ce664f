// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/decide.h"

namespace countersign::deciding {

using Drafted = Expected<QList<DraftedFact>>;

// What several commands ask for. Each says yes, or the reason why not.

Expected<> demandReason(const QString &reason, const QString &what); // long enough to mean something
Expected<> demandLead(const DecisionContext &context);

// The item or step as it stands, and its text; null where the checklist has no such item.
const ItemView *itemAt(const DecisionContext &context, const ItemId &id, QString *text);

// UnknownCheck where there is none.
Expected<const CheckSpec *> checkAt(const DecisionContext &context, const CheckId &id);

QString nameOfActor(const DecisionContext &context);

inline Drafted one(Fact fact) { return QList{DraftedFact{std::move(fact), {}}}; }

} // namespace countersign::deciding
