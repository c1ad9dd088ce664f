// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

#include <QMap>

namespace countersign {

// The check with every bound parameter replaced, and as it can be sent: no copied handshake, a query in which only what an address may
// hold stands, a burst as long as was answered.
CheckSpec prepared(CheckSpec check, const QMap<QString, QString> &parameters);

// "[ELAPSED] <= <due-within>": nobody has said yet how long.
bool isOpenCondition(const QString &condition);

// Whether something in it still waits for an answer.
bool isOpen(const CheckSpec &prepared);

} // namespace countersign
