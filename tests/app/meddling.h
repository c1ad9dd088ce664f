// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVariant>

namespace countersign::testing {

// Runs statements on a database file behind everybody's back. Gives the first error; empty: all went through.
QString meddle(const QString &path, const QStringList &statements);

QVariant ask(const QString &path, const QString &question); // the first column of the first row

} // namespace countersign::testing
