// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace countersign {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct DecodedText {
    QString text = {}; // with the line ends of the source
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

// Nothing is lost or replaced: encodeText gives the same bytes back. Fails with EncodingBroken (the byte's offset).
Expected<DecodedText> decodeText(const QByteArray &bytes);

QByteArray encodeText(const QString &text, TextEncoding encoding, bool byteOrderMark);

} // namespace countersign
