// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Five fields of cron's alphabet or an @nickname, then a command.
const QRegularExpression &cronLine()
{
    static const QRegularExpression pattern(
        uR"(^\s*((?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly))|(?:[\d*][\d*/,-]*\s+){3}[\d*A-Za-z][\w*/,-]*\s+[\d*A-Za-z][\w*/,-]*)(?:\s+(\S.*))?$)"_s);
    return pattern;
}

std::optional<CronLine> readCronLine(QStringView text, int line, bool needsCommand)
{
    const QRegularExpressionMatch match = cronLine().matchView(text);
    if (!match.hasMatch() || (needsCommand && match.capturedLength(2) == 0))
        return std::nullopt;
    const QString schedule = match.captured(1).simplified();
    if (!schedule.startsWith(u'@') && !schedule.contains(u'*'))
        return std::nullopt; // five numbers are a table row
    return CronLine{schedule, match.captured(2).trimmed(), line};
}

} // namespace

QList<CronLine> findCronLines(const Checklist &checklist)
{
    QList<CronLine> lines;
    for (const CodeBlock &code : checklist.codeBlocks) {
        int line = code.contentLine - 1;
        for (const QStringView text : QStringView(code.code).split(u'\n')) {
            ++line;
            if (const auto cron = readCronLine(text, line, true))
                lines.append(*cron);
        }
    }
    for (const Block &block : checklist.document.blocks) {
        for (const Span &span : block.spans) {
            if (span.kind != SpanKind::Code)
                continue;
            const QStringView text = QStringView(block.text).sliced(span.start, span.length);
            const int line = block.lines.first + int(QStringView(block.text).first(span.start).count(u'\n'));
            if (const auto cron = readCronLine(text, line, false))
                lines.append(*cron);
        }
    }
    std::ranges::stable_sort(lines, {}, &CronLine::line);
    return lines;
}

} // namespace countersign
