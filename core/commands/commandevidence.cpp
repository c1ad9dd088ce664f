// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/commandevidence.h"

#include "core/probing/prepared.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Values = QMap<QString, QString>;

void put(Values &values, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        values.insert(name, text);
}

// "Python 3.12.4", "Docker version 27.5.1, build …", "openjdk version \"21.0.2\"", "Ubuntu 24.04", "v20.11.1"
QString versionIn(const QString &text)
{
    static const QRegularExpression dotted(uR"((?<![\d.])v?(\d+(?:\.\d+)+))"_s);
    static const QRegularExpression bare(uR"((?:version|^\D*)\s*v?(\d+)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dotted.match(text); match.hasMatch())
        return match.captured(1);
    return bare.match(text).captured(1);
}

// The total that coverage tools print last: pytest-cov, Istanbul, Go, JaCoCo's summary, lcov, tarpaulin.
QString coverageIn(const QString &text)
{
    static const QRegularExpression forms[] = {
        QRegularExpression(uR"(^TOTAL\b.*?(\d+(?:\.\d+)?)\s*%\s*$)"_s, QRegularExpression::MultilineOption),
        QRegularExpression(uR"(^\s*All files\s*\|\s*(\d+(?:\.\d+)?))"_s, QRegularExpression::MultilineOption),
        QRegularExpression(uR"(^\s*(?:Statements|Lines)\s*:\s*(\d+(?:\.\d+)?)\s*%)"_s, QRegularExpression::MultilineOption),
        QRegularExpression(uR"(\b(?:total\s+)?coverage\b[^\d\n]{0,30}(\d+(?:\.\d+)?)\s*%)"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(uR"((\d+(?:\.\d+)?)\s*%\s+(?:total\s+)?coverage)"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(uR"(\blines\.*:\s*(\d+(?:\.\d+)?)\s*%)"_s),
    };
    for (const QRegularExpression &form : forms) {
        QString last;
        for (auto matches = form.globalMatch(text); matches.hasNext();)
            last = matches.next().captured(1);
        if (!last.isEmpty())
            return last;
    }
    return {};
}

// "free -b": the total; "df -B1 --output=size /": one number, in bytes; "nproc": one number.
void putMachine(Values &values, const QString &text, const QStringList &lines)
{
    static const QRegularExpression memory(u"^Mem:\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^\\s*(\\d+)\\s*$"_s);
    put(values, u"MEMORY"_s, memory.match(text).captured(1));
    const QString last = lines.isEmpty() ? QString() : number.match(lines.last()).captured(1);
    put(values, u"DISK"_s, last);
    if (lines.size() == 1)
        put(values, u"CORES"_s, last);
}

// "1732747712 600 root 8192 /etc/app/.env", as planOfCheck asks for.
void putFile(Values &values, const QStringList &lines, int exitCode, const QDateTime &at)
{
    static const QRegularExpression stat(u"^(\\d{6,}) ([0-7]{3,4}) (\\S+) (\\d+) (.+)$"_s);
    const QRegularExpressionMatch match = lines.isEmpty() ? QRegularExpressionMatch() : stat.match(lines.first());
    if (match.hasMatch()) {
        values.insert(u"EXISTS"_s, u"true"_s);
        values.insert(u"MODE"_s, match.captured(2).right(3));
        values.insert(u"OWNER"_s, match.captured(3));
        values.insert(u"AGE"_s, QString::number(at.toMSecsSinceEpoch() - match.captured(1).toLongLong() * 1000));
        put(values, u"SQL"_s, lines.value(1));
    } else if (exitCode != 0 || lines.isEmpty() || lines.first().contains("stat"_L1)) {
        values.insert(u"EXISTS"_s, u"false"_s);
    }
}

const CheckSpec *checkOf(const QList<CheckSpec> &checks, const CheckId &id)
{
    const auto found = std::ranges::find(checks, id, &CheckSpec::id);
    return found == checks.end() ? nullptr : &*found;
}

// The statements a check speaks of: by its lines where it stands in the block, else all.
QList<SegmentResult> statementsOf(const CommandPlan &plan, const CheckSpec &check, const QList<SegmentResult> &results)
{
    if (plan.firstLine == 0 || results.size() < 2)
        return results;
    QList<SegmentResult> own;
    for (const SegmentResult &result : results) {
        const bool spoken = std::ranges::any_of(check.lines, [&](int line) {
            const int inText = line - plan.firstLine + 1;
            return inText >= result.firstLine && inText <= result.lastLine;
        });
        if (spoken)
            own.append(result);
    }
    return own;
}

} // namespace

Observation observationOf(int exitCode, const QByteArray &output, const QDateTime &at, int milliseconds)
{
    Observation observation{.at = at};
    observation.phases.total = milliseconds;
    const QString text = QString::fromUtf8(output);
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    Values &values = observation.values;
    values.insert(u"EXIT"_s, QString::number(exitCode));
    values.insert(u"OUTPUT"_s, text.trimmed());
    values.insert(u"LINES"_s, QString::number(lines.size()));
    put(values, u"VERSION"_s, versionIn(text));
    put(values, u"COVERAGE"_s, coverageIn(text));
    putMachine(values, text, lines);
    putFile(values, lines, exitCode, at);
    return observation;
}

QList<ProbeResult> judgeCommand(const CommandPlan &plan, const QList<CheckSpec> &checks, const QMap<QString, QString> &parameters,
                                const QList<SegmentResult> &results, const QDateTime &at, int milliseconds)
{
    QList<ProbeResult> judged;
    for (const CheckId &id : plan.checks) {
        const CheckSpec *check = checkOf(checks, id);
        const QList<SegmentResult> own = check ? statementsOf(plan, *check, results) : QList<SegmentResult>();
        if (own.isEmpty())
            continue;
        int exitCode = 0;
        QByteArray output;
        for (const SegmentResult &result : own) {
            exitCode = exitCode != 0 ? exitCode : result.exitCode;
            output += result.output;
        }
        judged.append(judge(prepared(*check, parameters), observationOf(exitCode, output, at, milliseconds)));
    }
    return judged;
}

} // namespace countersign
