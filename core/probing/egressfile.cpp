// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/egressfile.h"

#include <QSaveFile>

namespace countersign {

Expected<> writeEgressFile(const QString &path, const QList<EgressEntry> &contacts)
{
    const QByteArray log = toCsv(contacts);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

} // namespace countersign
