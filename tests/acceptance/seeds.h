// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"

#include <QDir>
#include <QTest>

namespace countersign::testing {

// The five checklists beside the repository (../shared/seeds), in order; empty where they are absent.
inline QStringList seedFiles()
{
    const QDir seeds(QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR)).filePath(QStringLiteral("../shared/seeds")));
    QStringList files;
    for (const QString &name : seeds.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        files << seeds.filePath(name);
    return files;
}

} // namespace countersign::testing
