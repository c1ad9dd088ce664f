// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace countersign {

// The pages of the window, in the order of their keys (Alt+1 …).
enum class Page { Run, SignOff, Environment, Watch, Audit, Maintenance, Rollback, Welcome };

QString titleOf(Page page);
QString iconOf(Page page);

QList<Page> keyedPages(); // Alt+1, Alt+2 …; the rollback has a key of its own

// The stable name of a page, for scripts and remembered places: "run".
QString nameOf(Page page);
std::optional<Page> pageNamed(const QString &name);

} // namespace countersign
