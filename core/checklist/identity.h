// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace countersign {

// Makes the short ids of one kind of node. An id follows from the path and text of the node and its place among its equals, never
// from line numbers: it stays when lines move, and equal texts get different ids.
class IdentityMaker
{
public:
    explicit IdentityMaker(QChar prefix) : m_prefix(prefix) {}

    QString next(const QStringList &path, const QString &text);

private:
    QChar m_prefix;
    QHash<QByteArray, int> m_seen; // how often this path and text came up
    QSet<QString> m_given;
};

} // namespace countersign
