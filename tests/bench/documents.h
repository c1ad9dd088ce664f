// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::bench {

struct Document {
    QString name;
    QByteArray source;
};

// The real checklists beside the repository where they are, else those it ships.
QList<Document> documents();

} // namespace countersign::bench
