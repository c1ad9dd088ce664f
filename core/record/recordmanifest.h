// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QList>

namespace countersign {

// What a record says of itself to a program: the attachment "record.json". The first signature covers it, so it tells what the file
// must hold even when it was cut back later.
struct RecordManifest {
    struct Box {
        QString field = {};
        QString role = {}; // as printed

        friend bool operator==(const Box &, const Box &) = default;
    };

    int number = 0; // of the record in its journal
    Digest previous = {}; // file of the record before; empty for none
    DeploymentId deployment = {}; // empty: a report about several
    Digest head = {}; // of the attached journal
    QString verdict = {}; // its stable name
    QList<Box> boxes = {};
    QStringList signedFields = {}; // filled at the export

    friend bool operator==(const RecordManifest &, const RecordManifest &) = default;
};

inline constexpr QLatin1StringView manifestName{"record.json"};

QByteArray encodeManifest(const RecordManifest &manifest); // canonical JSON
Expected<RecordManifest> decodeManifest(const QByteArray &bytes); // RecordDamaged

} // namespace countersign
