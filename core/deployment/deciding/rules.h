// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/decide.h"

namespace countersign::deciding {

using Drafted = Expected<QList<DraftedFact>>;

// What several commands ask for. Each says yes, or the reason why not.

Expected<> demandReason(const QString &reason, const QString &what); // long enough to mean something
Expected<> demandLead(const DecisionContext &context);

Expected<> demandPerson(const DecisionContext &context, const PersonId &person); // enrolled, and not revoked
Expected<> demandShort(const QString &text); // at most what a note may hold

// Whether a tick of the item goes against what its checks say: red, unknown or stale.
bool isDoubtful(const DecisionContext &context, const ItemId &item, const ItemView &view);

// "<check id>=<status>" of the checks that speak for the item.
QStringList citedFor(const DecisionContext &context, const ItemId &item);

// The item or step as it stands, and its text; null where the checklist has no such item.
const ItemView *itemAt(const DecisionContext &context, const ItemId &id, QString *text);

// UnknownCheck where there is none.
Expected<const CheckSpec *> checkAt(const DecisionContext &context, const CheckId &id);

QString nameOfActor(const DecisionContext &context);

inline Drafted one(Fact fact) { return QList{DraftedFact{std::move(fact), {}}}; }

} // namespace countersign::deciding
