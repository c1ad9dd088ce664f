// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/boldlabel.h"

#include "core/checklist/textforms.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int longestLabel = 120;

// The next block at the top after `block`, -1 for none.
int nextAtTop(const Document &document, int block)
{
    for (int at = block + 1; at < document.blocks.size(); ++at) {
        if (document.blocks.at(at).parent < 0)
            return at;
    }
    return -1;
}

} // namespace

bool isAllBold(const Block &block)
{
    for (const Span &span : block.spans) {
        if (span.kind != SpanKind::Strong || span.start > 0)
            continue;
        const QString rest = withoutColon(block.text.sliced(span.length));
        return span.length > 0 && rest.isEmpty();
    }
    return false;
}

bool isBoldLabel(const Document &document, int at)
{
    const Block &block = document.blocks.at(at);
    if (block.kind != BlockKind::Paragraph || block.parent >= 0 || !isAllBold(block))
        return false;
    const QString text = block.text.trimmed();
    const bool sentence =
        text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'。') || text.endsWith(u'！') || text.endsWith(u'？');
    if (sentence || text.size() > longestLabel || text.contains(u'\n'))
        return false;
    const int next = nextAtTop(document, at);
    if (next < 0)
        return false;
    const Block &follower = document.blocks.at(next);
    const bool headsNothing = follower.kind == BlockKind::Heading || follower.kind == BlockKind::Rule || follower.kind == BlockKind::Html;
    return !headsNothing && !(follower.kind == BlockKind::Paragraph && isAllBold(follower));
}

} // namespace countersign
