// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/documents.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign::bench {

QList<Document> documents()
{
    QDir folder(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/seeds"));
    if (folder.entryList({u"*.txt"_s}).isEmpty())
        folder.setPath(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists"));
    QList<Document> found;
    for (const QString &name : folder.entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.append({name, file.readAll()});
    }
    return found;
}

} // namespace countersign::bench
