// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/textlines.h"
#include "core/checklist/vocabulary/factwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isBlank(const QString &value)
{
    return value.contains("___"_L1) || std::ranges::all_of(value, [](QChar c) { return c == u'_' || c == u'.' || c == u'…' || c.isSpace(); });
}

// The lines between the document's title and its first section say what the document is.
bool isInHead(const Checklist &checklist, int line)
{
    const bool beforeItems = checklist.items.isEmpty() || line < checklist.items.first().lines.first;
    return beforeItems && sectionAt(checklist.sections, line) <= 0;
}

void readBlock(const Checklist &checklist, const Block &block, QList<DocumentFact> &facts)
{
    for (const TextLine &line : textLinesOf(block)) {
        const LabelledText labelled = readLabel(block, line);
        if (labelled.label.isEmpty() || isBlank(labelled.value))
            continue;
        const std::optional<DocumentFactKind> kind = factKindOf(labelled.label);
        if (kind)
            facts.append({*kind, labelled.label, labelled.value, line.line});
        else if (labelled.bold && isInHead(checklist, line.line))
            facts.append({DocumentFactKind::Other, labelled.label, labelled.value, line.line});
    }
}

void readFrontMatter(const Block &block, QList<DocumentFact> &facts)
{
    static const QRegularExpression entry(uR"(^([A-Za-z][\w -]*?)\s*[:=]\s*["']?(.*?)["']?\s*$)"_s);
    int line = block.contentLine - 1;
    for (const QStringView text : QStringView(block.text).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = entry.matchView(text);
        if (!match.hasMatch() || match.capturedLength(2) == 0)
            continue;
        const QString label = match.captured(1).replace(u'_', u' ').replace(u'-', u' ');
        const DocumentFactKind kind =
            label.compare(u"date"_s, Qt::CaseInsensitive) == 0 ? DocumentFactKind::LastUpdated : factKindOf(label).value_or(DocumentFactKind::Other);
        facts.append({kind, label, match.captured(2), line});
    }
}

} // namespace

QList<DocumentFact> findFacts(const Checklist &checklist)
{
    QList<DocumentFact> facts;
    const auto isInItem = [&](int block) { return itemAround(checklist, block) >= 0; };
    for (int at = 0; at < checklist.document.blocks.size(); ++at) {
        const Block &block = checklist.document.blocks.at(at);
        if (block.kind == BlockKind::FrontMatter)
            readFrontMatter(block, facts);
        else if (block.kind == BlockKind::Paragraph || (block.kind == BlockKind::ListItem && !block.checked && !isInItem(at)))
            readBlock(checklist, block, facts);
    }
    return facts;
}

} // namespace countersign
