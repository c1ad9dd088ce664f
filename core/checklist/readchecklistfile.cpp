// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/regularfile.h"
#include "core/checklist/import.h"

namespace countersign {

Expected<QByteArray> readChecklistFile(const QString &path, const ImportLimits &limits) { return readRegularFile(path, limits.bytes); }

QByteArray firstLines(const QByteArray &source, int count)
{
    const bool little = source.startsWith("\xff\xfe"), big = source.startsWith("\xfe\xff");
    const qsizetype unit = little || big ? 2 : 1;
    const auto characterAt = [&](qsizetype at) {
        const auto byte = [&](qsizetype offset) { return at + offset < source.size() ? quint8(source.at(at + offset)) : 0; };
        return unit == 1 ? byte(0) : little ? byte(0) | byte(1) << 8 : byte(1) | byte(0) << 8;
    };
    qsizetype at = 0;
    for (int line = 0; line < count && at < source.size(); at += unit) {
        const int character = characterAt(at);
        line += character == '\n' || (character == '\r' && characterAt(at + unit) != '\n');
    }
    return source.first(qMin(at, source.size()));
}

} // namespace countersign
