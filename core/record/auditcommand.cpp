// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/durations.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLines = 200; // of one command: an endless log would drown the record

QString endOf(const CommandRun &run)
{
    switch (run.end) {
    case CommandEnd::Exited: return recordText(RecordText::CommandExited, {QString::number(run.exitCode)});
    case CommandEnd::Killed: return recordText(RecordText::CommandKilled);
    case CommandEnd::TimedOut: return recordText(RecordText::CommandTimedOut);
    case CommandEnd::Cancelled: return recordText(RecordText::CommandCancelled);
    case CommandEnd::OutputLimit: return recordText(RecordText::CommandOutputLimit);
    }
    std::unreachable();
}

QStringList parts(const CommandRun &run)
{
    const qint64 milliseconds = run.milliseconds;
    QStringList parts{endOf(run),
                      milliseconds < 1000 ? recordText(RecordText::PhaseTotal, {QString::number(milliseconds)}) : durationText(milliseconds / 1000)};
    if (run.where != "here"_L1)
        parts.append(recordText(RecordText::CommandOn, {run.where.section(u':', 1)}));
    if (!run.variables.isEmpty())
        parts.append(recordText(RecordText::CommandWith, {run.variables.join(u", "_s)}));
    return parts;
}

// The beginning and the end: what a command did, and how it ended.
QStringList outputOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    if (lines.size() <= mostLines)
        return lines;
    const qsizetype left = lines.size() - mostLines;
    return lines.first(mostLines / 2) + QStringList{recordCount(RecordText::LinesLeftOut, left)} + lines.last(mostLines / 2);
}

} // namespace

AuditCommand auditCommandOf(const CommandRecord &run, const RecordSource &source, const RecordNames &names)
{
    const bool well = run.fact.end == CommandEnd::Exited && run.fact.exitCode == 0;
    return {.text = run.fact.text,
            .truth = well ? Truth::Holds : Truth::Fails,
            .outcome = parts(run.fact).join(u" · "_s),
            .who = names.person(run.by),
            .when = names.minute(run.at),
            .output = outputOf(source.outputs.value(run.fact.output))};
}

} // namespace countersign
