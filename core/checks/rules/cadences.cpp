// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLines = 40;

struct Period {
    Cadence cadence;
    CheckKind kind;
    QStringView condition = {};
};

constexpr Period periods[] = {
    {Cadence::Daily, CheckKind::Cadence, u"[SINCE] <= 24h"},   {Cadence::Weekly, CheckKind::Cadence, u"[SINCE] <= 7d"},
    {Cadence::Monthly, CheckKind::Cadence, u"[SINCE] <= 31d"}, {Cadence::Quarterly, CheckKind::Cadence, u"[SINCE] <= 92d"},
    {Cadence::Yearly, CheckKind::Cadence, u"[SINCE] <= 366d"}, {Cadence::WithinDay, CheckKind::Due, u"[ELAPSED] <= 24h"},
    {Cadence::WithinWeek, CheckKind::Due, u"[ELAPSED] <= 7d"}, {Cadence::WithinMonth, CheckKind::Due, u"[ELAPSED] <= 30d"},
};

// A whole section of recurring or due work is one check.
void deriveSections(const Reading &reading, QList<CheckSpec> &checks)
{
    const auto &sections = reading.checklist.sections;
    for (int i = 0; i < sections.size(); ++i) {
        const auto period = std::ranges::find(periods, sections[i].cadence, &Period::cadence);
        if (period == std::end(periods))
            continue;
        CheckSpec check{.kind = period->kind,
                        .target = {.body = sections[i].title},
                        .conditions = {period->condition.toString()},
                        .lines = {sections[i].lines.first}};
        for (const Item &item : reading.checklist.items) {
            const bool mine = sections[i].lines.contains(item.lines.first) && check.lines.size() < mostLines;
            if (mine) {
                check.lines += item.lines.first;
                check.items += item.id;
            }
        }
        check.required = false; // it never counts for the release
        if (!check.items.isEmpty())
            checks.append(check);
    }
}

// How long a crontab schedule may let something lie: twice its step, or a day and two hours.
QString limitOf(const QString &schedule)
{
    static const QRegularExpression step(u"^\\*/(\\d+)$"_s);
    const QStringList fields = schedule.simplified().split(u' ');
    if (const auto match = step.match(fields.value(0)); match.hasMatch())
        return QString::number(2 * match.captured(1).toInt()) + u'm';
    if (const auto match = step.match(fields.value(1)); match.hasMatch())
        return QString::number(2 * match.captured(1).toInt()) + u'h';
    if (fields.value(1) == "*"_L1)
        return u"2h"_s;
    if (fields.value(4) != "*"_L1 && fields.size() >= 5)
        return u"8d"_s;
    return fields.value(2) != "*"_L1 && fields.size() >= 5 ? u"32d"_s : u"26h"_s;
}

void deriveCrontab(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression line(u"^((?:[0-9*/,-]+\\s+){4}[0-9*/,A-Za-z-]+|@\\w+)\\s+(.*)$"_s);
    static const QHash<QString, QString> named = {
        {u"@hourly"_s, u"2h"_s}, {u"@daily"_s, u"26h"_s}, {u"@weekly"_s, u"8d"_s}, {u"@monthly"_s, u"32d"_s}};
    for (const Fence &fence : reading.fences) {
        if (fence.kind != FenceKind::Crontab)
            continue;
        for (const FenceLine &each : linesOf(fence)) {
            const auto match = line.match(each.text);
            if (!match.hasMatch() || match.captured(1) == "@reboot"_L1)
                continue;
            CheckSpec check = checkAt(reading, fence, each.line, CheckKind::Cadence);
            check.target.body = match.captured(2);
            check.conditions = {u"[SINCE] <= "_s + named.value(match.captured(1), limitOf(match.captured(1)))};
            checks.append(check);
        }
    }
}

// A logrotate configuration shown in the text.
void deriveLogRotation(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QHash<QString, QString> steps = {{u"hourly"_s, u"2h"_s}, {u"daily"_s, u"26h"_s}, {u"weekly"_s, u"8d"_s}, {u"monthly"_s, u"32d"_s}};
    for (const Fence &fence : reading.fences) {
        const QList<FenceLine> lines = fence.kind == FenceKind::Other ? linesOf(fence) : QList<FenceLine>();
        const auto rotate = std::ranges::find_if(lines, [](const FenceLine &line) { return line.text.startsWith("rotate "_L1); });
        const auto step = std::ranges::find_if(lines, [&](const FenceLine &line) { return steps.contains(line.text); });
        if (rotate == lines.end() || step == lines.end())
            continue;
        CheckSpec check = checkAt(reading, fence, step->line, CheckKind::Cadence);
        check.lines += rotate->line;
        check.target.body = lines.first().text.section(u' ', 0, 0);
        check.conditions = {u"[SINCE] <= "_s + steps.value(step->text)};
        checks.append(check);
    }
}

constexpr Sentence table[] = {
    {u"backup|backups schedule|scheduled|automate|automated|cron|daily|weekly|hourly !restore !script !document !integrity", u"",
     u"[SINCE] <= <backup-interval>", u"?"},
    {u"retention policy|period|set|configure|configured|define|defined", u"", u"[AGE] <= <retention-period>", u"?"},
};

QString statedStep(const Words &words)
{
    static const std::pair<Pattern, QString> steps[] = {{Pattern(u"hourly"), u"2h"_s},
                                                        {Pattern(u"daily|nightly"), u"26h"_s},
                                                        {Pattern(u"weekly"), u"8d"_s},
                                                        {Pattern(u"monthly"), u"32d"_s},
                                                        {Pattern(u"quarterly"), u"92d"_s}};
    for (const auto &[says, limit] : steps) {
        if (says.matches(words))
            return limit;
    }
    return {};
}

void deriveSentences(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    for (const Statement &statement : reading.statements) {
        const Sentence *sentence = isAboutSystem(reading, statement) ? sentences.match(statement) : nullptr;
        const bool numbered =
            std::ranges::any_of(findMeasures(statement.text), [](const Measure &measure) { return measure.quantity.unit == Unit::Milliseconds; });
        if (!sentence || (numbered && sentence == &table[1]))
            continue;
        CheckSpec check = checkAt(reading, statement, CheckKind::Cadence);
        check.target.body = statement.text;
        const QString step = statedStep(statement.words);
        check.conditions = step.isEmpty() || sentence == &table[1] ? splitConditions(sentence->conditions) : QStringList{u"[SINCE] <= "_s + step};
        if (step.isEmpty())
            check.needs = readNeeds(sentence->needs);
        checks.append(check);
    }
}

// "Next Review: quarterly", "Review every month"
void deriveReviews(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"next review|audit|revision|drill|check");
    for (const Statement &statement : reading.statements) {
        const QString step = statement.kind == StatementKind::Paragraph && says.matches(statement.words) ? statedStep(statement.words) : QString();
        if (step.isEmpty())
            continue;
        CheckSpec check = checkAt(reading, statement, CheckKind::Cadence);
        check.target.body = statement.text;
        check.conditions = {u"[SINCE] <= "_s + step};
        check.required = false;
        checks.append(check);
    }
}

} // namespace

void deriveCadences(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveSections(reading, checks);
    deriveCrontab(reading, checks);
    deriveLogRotation(reading, checks);
    deriveSentences(reading, checks);
    deriveReviews(reading, checks);
}

} // namespace countersign
