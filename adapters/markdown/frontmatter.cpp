// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/frontmatter.h"

namespace countersign {

namespace {

// "key: value", "key = value", a comment: what a line of metadata begins with. Prose after a rule does not.
bool opensMetadata(QByteArrayView line, char separator)
{
    if (line.startsWith('#'))
        return true;
    const qsizetype at = line.indexOf(separator);
    if (at <= 0)
        return false;
    for (const char c : line.first(at).trimmed()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool nameCharacter = std::isalnum(byte) || byte >= 0x80 || c == '_' || c == '-' || c == '.' || c == '"' || c == '\'';
        if (!nameCharacter)
            return false;
    }
    return true;
}

} // namespace

std::optional<Block> readFrontMatter(const SourceLines &lines)
{
    if (lines.count() < 2)
        return std::nullopt;
    QByteArrayView fence = lines.at(1);
    while (fence.endsWith(' '))
        fence.chop(1);
    const bool yaml = fence == "---";
    if (!yaml && fence != "+++")
        return std::nullopt;
    const bool emptyBlock = lines.at(2).trimmed() == fence;
    if (!emptyBlock && !opensMetadata(lines.at(2), yaml ? ':' : '='))
        return std::nullopt;
    for (int line = 2; line <= lines.count(); ++line) {
        const QByteArrayView text = lines.at(line).trimmed();
        if (text != fence && !(yaml && text == "..."))
            continue;
        Block block;
        block.kind = BlockKind::FrontMatter;
        block.lines = {1, line};
        block.contentLine = 2;
        const qsizetype from = lines.offsetOf(2);
        block.text = QString::fromUtf8(lines.source().sliced(from, lines.offsetOf(line) - from));
        return block;
    }
    return std::nullopt;
}

} // namespace countersign
