// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"

#include "adapters/markdown/blockbuilder.h"
#include "adapters/markdown/frontmatter.h"
#include "adapters/markdown/setapart.h"

#include <md4c.h>

namespace countersign {

namespace {

BlockBuilder &builder(void *userData) { return *static_cast<BlockBuilder *>(userData); }

int enterBlock(MD_BLOCKTYPE type, void *detail, void *userData) { return builder(userData).enterBlock(type, detail) ? 0 : 1; }

int leaveBlock(MD_BLOCKTYPE type, void *, void *userData)
{
    builder(userData).leaveBlock(type);
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *userData)
{
    builder(userData).enterSpan(type, detail);
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *userData)
{
    builder(userData).leaveSpan(type);
    return 0;
}

int text(MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *userData)
{
    builder(userData).text(type, QByteArrayView(chars, size));
    return 0;
}

Expected<QList<Block>> parse(const SourceLines &lines, int firstLine, int maximumDepth)
{
    BlockBuilder blocks(lines, firstLine, maximumDepth);
    const qsizetype start = lines.offsetOf(firstLine);
    const MD_PARSER parser = {0, MD_DIALECT_GITHUB, &enterBlock, &leaveBlock, &enterSpan, &leaveSpan, &text, nullptr, nullptr};
    const int result = md_parse(lines.source().data() + start, MD_SIZE(lines.source().size() - start), &parser, &blocks);
    if (blocks.tooDeepAt() > 0)
        return failure(ErrorCode::NestingTooDeep, {QString::number(blocks.tooDeepAt()), QString::number(maximumDepth)});
    if (result != 0)
        return failure(ErrorCode::Internal, {QStringLiteral("md4c: out of memory")});
    return blocks.take().blocks;
}

// Parses, and parses again as long as blank lines bring out more blocks.
Expected<QList<Block>> parseAll(const SourceLines &lines, int firstLine, int maximumDepth)
{
    constexpr int mostRounds = 8;
    Expected<QList<Block>> blocks = parse(lines, firstLine, maximumDepth);
    QList<int> apart;
    for (int round = 0; round < mostRounds && blocks; ++round) {
        QList<int> all;
        std::ranges::set_union(apart, findLinesToSetApart(*blocks, lines), std::back_inserter(all));
        if (all == apart)
            break;
        apart = all;
        const QByteArray spaced = setApart(apart, lines);
        blocks = parse(SourceLines(spaced), firstLine, maximumDepth);
        if (blocks)
            mapToSource(*blocks, apart);
    }
    return blocks;
}

} // namespace

Expected<Document> Md4cReader::read(const QString &source, int maximumDepth) const
{
    const QByteArray utf8 = source.toUtf8();
    const SourceLines lines(utf8);
    const std::optional<Block> frontMatter = readFrontMatter(lines);
    const int firstLine = frontMatter ? frontMatter->lines.last + 1 : 1;

    Expected<QList<Block>> blocks = parseAll(lines, firstLine, maximumDepth);
    if (!blocks)
        return std::unexpected(blocks.error());

    Document document{std::move(*blocks)};
    if (frontMatter) {
        for (Block &block : document.blocks) {
            if (block.parent >= 0)
                ++block.parent;
        }
        document.blocks.prepend(*frontMatter);
    }
    return document;
}

} // namespace countersign
