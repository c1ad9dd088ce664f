// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/checklist/decodetext.h"
#include "core/checklist/import.h"
#include "core/checklist/mojibake.h"
#include "core/checklist/recognition.h"
#include "core/ports/markdownreader.h"

namespace countersign {

namespace {

Expected<> checkLineLengths(QByteArrayView source, const ImportLimits &limits)
{
    int line = 1;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= source.size(); ++at) {
        const bool end = at == source.size() || source[at] == '\n' || source[at] == '\r';
        if (!end)
            continue;
        if (at - start > limits.lineBytes)
            return failure(ErrorCode::LineTooLong, {QString::number(line), QString::number(limits.lineBytes)});
        const bool pair = at + 1 < source.size() && source[at] == '\r' && source[at + 1] == '\n';
        at += pair;
        start = at + 1;
        ++line;
    }
    return {};
}

QString withUnixLineEnds(QString text)
{
    if (!text.contains(u'\r'))
        return text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

Expected<> checkItemCount(const Checklist &checklist, const ImportLimits &limits)
{
    if (checklist.items.size() <= limits.items)
        return {};
    const int line = checklist.items.at(limits.items).lines.first;
    return failure(ErrorCode::TooManyItems, {QString::number(limits.items), QString::number(line)});
}

void assignCodeToSteps(Checklist &checklist)
{
    for (CodeBlock &code : checklist.codeBlocks) {
        for (int at = 0; at < checklist.steps.size() && checklist.steps.at(at).lines.first <= code.lines.first; ++at) {
            if (checklist.steps.at(at).lines.contains(code.lines.first))
                code.step = at;
        }
    }
}

} // namespace

Expected<Checklist> importChecklist(const QByteArray &source, const MarkdownReader &reader, const ImportLimits &limits)
{
    if (const auto lengths = checkLineLengths(source, limits); !lengths)
        return std::unexpected(lengths.error());
    const Expected<DecodedText> decoded = decodeText(source);
    if (!decoded)
        return std::unexpected(decoded.error());

    Checklist checklist;
    checklist.source = source;
    checklist.digest = digestOf(source);
    RepairedText repaired = repairMojibake(withUnixLineEnds(decoded->text));
    checklist.text = std::move(repaired.text);
    checklist.encodingRepairs = int(repaired.runs.size());

    Expected<Document> document = reader.read(checklist.text, limits.depth);
    if (!document)
        return std::unexpected(document.error());
    checklist.document = std::move(*document);
    checklist.sections = findSections(checklist);
    checklist.items = findItems(checklist);
    if (const auto count = checkItemCount(checklist, limits); !count)
        return std::unexpected(count.error());
    checklist.title = findTitle(checklist);
    checklist.codeBlocks = findCodeBlocks(checklist);
    checklist.steps = findSteps(checklist);
    assignCodeToSteps(checklist);
    checklist.gates = findGates(checklist);
    checklist.roles = findRoles(checklist);
    return checklist;
}

} // namespace countersign
