// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"
#include "core/checks/rules/evidence.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

CheckSpec onServer(const Reading &reading, const Statement &statement, const QString &command, const QStringList &conditions)
{
    CheckSpec check = checkAt(reading, statement, CheckKind::Command);
    check.target.body = command;
    check.conditions = conditions;
    check.needs = {Need::Consent, Need::Vantage};
    return check;
}

// "4+ CPU cores", "8 GB RAM", "100+ GB SSD storage", several in a sentence.
QStringList sizesIn(const QString &text)
{
    static const Pattern memory(u"ram|memory"), disk(u"disk|storage|ssd|hdd|space|nvme"), cores(u"cpu|core|vcpu|processor|kerne");
    QStringList conditions;
    const QList<Measure> measures = findMeasures(text);
    const auto isNamed = [](const Words &words) { return memory.matches(words) || disk.matches(words) || cores.matches(words); };
    const bool before = !measures.isEmpty() && isNamed(Words(text.first(measures.first().start))); // "Disk space: at least 50 GB"
    qsizetype start = 0;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const Measure &measure = measures[i];
        const qsizetype end = i + 1 < measures.size() ? measures[i + 1].start : text.size();
        Words behind(text.sliced(measure.end, end - measure.end) + u' ' + measure.noun);
        const Words ahead(text.sliced(start, measure.start - start));
        if (before && isNamed(ahead) && measure.isLowerBound())
            behind = ahead;
        start = measure.end;
        if (measure.quantity.unit == Unit::Bytes && (memory.matches(behind) || disk.matches(behind)))
            conditions += u"[%1] >= %2"_s.arg(memory.matches(behind) ? u"MEMORY"_s : u"DISK"_s, measure.text());
        else if (measure.quantity.unit == Unit::None && cores.matches(behind) && measure.quantity.value < 1024)
            conditions += u"[CORES] >= "_s + measure.text();
    }
    return conditions;
}

QString commandFor(const QString &condition)
{
    if (condition.startsWith("[CORES]"_L1))
        return u"nproc"_s;
    return condition.startsWith("[MEMORY]"_L1) ? u"free -b"_s : u"df -B1 --output=size /"_s;
}

// "Ubuntu 20.04 LTS or later / CentOS 8+"
void deriveSystem(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const QRegularExpression system(
        u"\\b(Ubuntu|Debian|CentOS|RHEL|Red Hat(?: Enterprise Linux)?|Rocky(?: Linux)?|AlmaLinux|Fedora|Amazon Linux|SLES|openSUSE|Alpine(?: Linux)?)\\s+v?(\\d+(?:\\.\\d+)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = system.match(statement.text);
    if (!match.hasMatch())
        return;
    static const Pattern advice(u"recommend|ideally|preferably");
    CheckSpec check = onServer(reading, statement, u". /etc/os-release && echo \"$NAME $VERSION_ID\""_s, {u"[VERSION] >= "_s + match.captured(2)});
    if (statement.text.count(system) < 2)
        check.conditions.prepend(u"[OUTPUT] == pat(*%1*)"_s.arg(match.captured(1)));
    if (advice.matches(statement.words))
        need(check, Need::Heuristic);
    checks.append(check);
}

} // namespace

void deriveMachine(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern swap(u"swap space|configure|size|enable");
    static const Pattern advice(u"recommend");
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement))
            continue;
        deriveSystem(reading, statement, checks);
        for (const QString &condition : sizesIn(statement.text)) {
            CheckSpec check = onServer(reading, statement, commandFor(condition), {condition});
            check.required = check.required && !advice.matches(statement.words);
            checks.append(check);
        }
        if (swap.matches(statement.words))
            checks.append(onServer(reading, statement, u"swapon --show --noheadings"_s, {u"[LINES] >= 1"_s}));
    }
}

} // namespace countersign
