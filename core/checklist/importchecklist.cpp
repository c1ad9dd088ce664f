// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/checklist/decodetext.h"
#include "core/checklist/import.h"
#include "core/checklist/mojibake.h"
#include "core/checklist/recognition.h"
#include "core/ports/markdownreader.h"
#include "core/wording/diagnostics.h"

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

// Both lists are in reading order.
void assignCodeToSteps(Checklist &checklist)
{
    int step = 0;
    for (CodeBlock &code : checklist.codeBlocks) {
        while (step < checklist.steps.size() && checklist.steps.at(step).lines.last < code.lines.first)
            ++step;
        if (step < checklist.steps.size() && checklist.steps.at(step).lines.contains(code.lines.first))
            code.step = step;
    }
}

// What the encoding hid, line by line.
QList<Diagnostic> diagnosticsOfText(const DecodedText &decoded, const RepairedText &repaired)
{
    QList<Diagnostic> diagnostics;
    if (decoded.encoding == TextEncoding::Windows1252)
        diagnostics.append(diagnosticOf(1, DiagnosticCode::EncodingGuessed));
    for (const RepairedRun &run : repaired.runs)
        diagnostics.append(diagnosticOf(run.line, DiagnosticCode::TextRepaired, {run.text}));
    return diagnostics;
}

using Recognise = void (*)(Checklist &);

// Each in turn, in the order of recognition.h.
constexpr Recognise recognitions[] = {
    [](Checklist &c) { c.sections = markAlternatives(findSections(c)); },
    [](Checklist &c) { c.items = findItems(c); },
    [](Checklist &c) { c.title = findTitle(c); },
    [](Checklist &c) { c.codeBlocks = findCodeBlocks(c); },
    [](Checklist &c) { c.steps = findSteps(c); },
    assignCodeToSteps,
    [](Checklist &c) { c.gates = findGates(c); },
    [](Checklist &c) { c.fields = findFields(c); },
    [](Checklist &c) { c.roles = findRoles(c); },
    [](Checklist &c) { c.variables = findVariables(c); },
    [](Checklist &c) { c.parameters = findParameters(c); },
    [](Checklist &c) { c.contacts = findContacts(c); },
    [](Checklist &c) { c.triggers = findTriggers(c); },
    [](Checklist &c) { c.criteria = findCriteria(c); },
    [](Checklist &c) { c.facts = findFacts(c); },
    [](Checklist &c) { c.remedies = findRemedies(c); },
    [](Checklist &c) { c.cronLines = findCronLines(c); },
    [](Checklist &c) { c.startOrder = findStartOrder(c); },
    [](Checklist &c) { c.diagnostics += findDiagnostics(c); },
};

constexpr int percentOfReading = 20; // decoding and the Markdown parser

Expected<> recognise(Checklist &checklist, const ImportLimits &limits, ImportWatch *watch)
{
    int done = 0;
    for (const Recognise recogniseOne : recognitions) {
        recogniseOne(checklist);
        if (const auto count = checkItemCount(checklist, limits); !count)
            return count;
        ++done;
        if (watch && watch->isCancelled())
            return failure(ErrorCode::Cancelled);
        if (watch)
            watch->setPercent(percentOfReading + (ImportWatch::percentOfImport - percentOfReading) * done / int(std::size(recognitions)));
    }
    return {};
}

} // namespace

Expected<Checklist> importChecklist(const QByteArray &source, const MarkdownReader &reader, const ImportLimits &limits, ImportWatch *watch)
{
    if (const auto lengths = checkLineLengths(source, limits); !lengths)
        return std::unexpected(lengths.error());
    const Expected<DecodedText> decoded = decodeText(source);
    if (!decoded)
        return std::unexpected(decoded.error());

    Checklist checklist;
    checklist.source = source;
    checklist.digest = digestOf(source);
    const RepairedText repaired = repairMojibake(withUnixLineEnds(decoded->text));
    checklist.text = repaired.text;
    checklist.encodingRepairs = int(repaired.runs.size());
    checklist.lineCount = qMax(1, int(checklist.text.count(u'\n')) + (checklist.text.endsWith(u'\n') ? 0 : 1));
    const QList<Diagnostic> repairs = diagnosticsOfText(*decoded, repaired);

    Expected<Document> document = reader.read(checklist.text, limits.depth);
    if (!document)
        return std::unexpected(document.error());
    checklist.document = std::move(*document);
    checklist.diagnostics = repairs;
    if (const auto recognised = recognise(checklist, limits, watch); !recognised)
        return std::unexpected(recognised.error());
    std::ranges::stable_sort(checklist.diagnostics, {}, &Diagnostic::line);
    return checklist;
}

} // namespace countersign
