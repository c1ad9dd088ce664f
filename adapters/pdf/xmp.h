// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace countersign::pdf {

struct Properties {
    QString title = {};
    QString author = {};
    QString subject = {};
    QDateTime created = {}; // UTC
};

QString creatorTool(); // "Countersign 0.1.0"
QString producer(); // what made the file: "Qt 6.8.2, qpdf 12.2.0"

// The XMP packet of a PDF/A-3b file.
QByteArray xmpPacket(const Properties &properties);

} // namespace countersign::pdf
