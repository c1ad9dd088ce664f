// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/rollup.h"

#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/place.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLines = 40;
const QString allHold = u"[FAILING] == 0"_s;

// The body says whose checks: a section's title, an item's text, addresses.
void add(CheckSpec check, const QString &of, QList<CheckSpec> &checks)
{
    check.target.body = of;
    check.conditions = {allHold};
    checks.append(check);
}

// The lines that checks were read from, in order.
QList<int> linesOf(const QList<CheckSpec> &checks)
{
    QList<int> lines;
    for (const CheckSpec &check : checks)
        lines += check.lines;
    std::ranges::sort(lines);
    return lines;
}

bool anyWithin(const QList<int> &lines, int first, int last)
{
    const auto found = std::ranges::lower_bound(lines, first);
    return found != lines.end() && *found <= last;
}

// "Dashboards imported:" with tasks below it that a machine can look at.
void deriveParents(const Reading &reading, QList<CheckSpec> &checks)
{
    const auto &items = reading.checklist.items;
    const QList<int> spoken = linesOf(checks);
    QSet<int> parents;
    for (const Item &item : items) {
        if (item.parent >= 0 && anyWithin(spoken, item.lines.first, item.lines.last))
            parents.insert(item.parent);
    }
    for (int i = 0; i < items.size(); ++i) {
        if (!parents.contains(i))
            continue;
        CheckSpec check{.kind = CheckKind::Rollup, .lines = {items[i].lines.first}, .items = {items[i].id}, .required = !items[i].optional};
        add(check, QString(items[i].text).remove(u':'), checks);
    }
}

// "Deployment is successful when:" and its bullets, in a section about success.
void deriveCriteria(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern criteria(u"success|acceptance|exit|release criteria|criterion");
    for (const Section &section : reading.checklist.sections) {
        if (!criteria.matches(Words(section.title)))
            continue;
        CheckSpec check{.kind = CheckKind::Rollup};
        for (const Statement &statement : reading.statements) {
            const bool listed = statement.kind == StatementKind::Bullet || statement.kind == StatementKind::Task;
            if (listed && section.lines.contains(statement.line) && check.lines.size() < mostLines)
                check.lines += statement.line;
        }
        if (check.lines.size() > 1)
            add(check, section.title, checks);
    }
}

// "Roll back immediately if:" lists what went wrong, not what is looked at afterwards.
bool isTrigger(const Reading &reading, const Statement &statement)
{
    static const Pattern triggers(u"when|if|trigger|triggers|criteria|condition|conditions");
    return statement.section >= 0 && triggers.matches(Words(reading.checklist.sections[statement.section].title));
}

// After a rollback the system is looked at again: the commands shown there, and sentences about its health.
void deriveRollback(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern health(u"health|service|login|logins|feature|features|verify|critical "
                                u"pass|passing|start|started|work|working|functional|up|run|healthy|respond|restored !integrity");
    CheckSpec said{.kind = CheckKind::Rollup, .required = false};
    for (const Statement &statement : reading.statements) {
        const bool listed = statement.kind == StatementKind::Bullet || statement.kind == StatementKind::Task;
        if (!listed || !reading.isRollback(statement.section) || isTrigger(reading, statement) || !health.matches(statement.words)
            || said.lines.size() >= mostLines)
            continue;
        static const Pattern paper(u"documented|procedure|plan|test|tested|notify|notified");
        if (paper.matches(statement.words))
            continue;
        said.lines += statement.line;
        if (statement.item >= 0)
            said.items += reading.checklist.items[statement.item].id;
    }
    if (!said.lines.isEmpty())
        add(said, u"every health check"_s, checks);
    QStringList addresses;
    CheckSpec shown{.kind = CheckKind::Rollup, .required = false};
    QMultiHash<QString, int> lines; // by address: the same look elsewhere is what is run again
    for (const CommandUse &use : reading.commands) {
        if (const auto request = readHttpRequest(use))
            lines.insert(request->target.address, use.lines.first);
    }
    for (const CommandUse &use : reading.commands) {
        const auto request = reading.isRollback(use.section) ? readHttpRequest(use) : std::nullopt;
        if (!request || isMutating(request->target) || addresses.contains(request->target.address))
            continue;
        addresses += request->target.address;
        for (const int line : lines.values(request->target.address)) {
            if (shown.lines.size() < mostLines)
                shown.lines += line;
        }
    }
    if (!shown.lines.isEmpty())
        add(shown, addresses.join(u' '), checks);
}

// Words that titles and signatures share without meaning each other.
const Words &commonWords()
{
    static const Words words(
        u"test check checklist setup configuration configured deployment production validation verification procedure sign off plan and "
        "the for of pre post all step review readiness team ready completed passed critical application system user");
    return words;
}

struct Part {
    QString title = {};
    QList<quint64> words = {}; // of the title, that say what it is
};

// The parts that checks were read from.
QList<Part> partsOf(const Reading &reading, const QList<CheckSpec> &checks)
{
    const QList<int> spoken = linesOf(checks);
    QList<Part> parts;
    for (const Section &section : reading.checklist.sections) {
        if (section.signOff || section.documentTitle || section.rollback || section.label
            || !anyWithin(spoken, section.lines.first, section.lines.last))
            continue;
        const Words words(section.title);
        Part part{section.title, {}};
        std::ranges::copy_if(words.all(), std::back_inserter(part.words), [](quint64 word) { return !commonWords().has(word); });
        parts.append(part);
    }
    return parts;
}

// "All smoke tests passed" in a signature: the checks of the part called "Smoke Tests".
void deriveSignOffs(const Reading &reading, QList<CheckSpec> &checks)
{
    const QList<Part> parts = partsOf(reading, checks);
    for (const Statement &statement : reading.statements) {
        static const Pattern people(u"trained|training|briefed|notified|informed|documented|approved_by|available");
        if (statement.kind != StatementKind::Task || !reading.isSignOff(statement.section) || people.matches(statement.words))
            continue;
        const auto meant = std::ranges::find_if(
            parts, [&](const Part &part) { return std::ranges::any_of(part.words, [&](quint64 word) { return statement.words.has(word); }); });
        if (meant != parts.end())
            add(checkAt(reading, statement, CheckKind::Rollup), meant->title, checks);
    }
}

// "Performance baseline recorded": the figures of this run are kept.
void deriveBaselines(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"performance|metric|load baseline record|recorded|establish|established|capture|captured|save|saved");
    static const Pattern watch(u"24|48|72|hour");
    for (const Statement &statement : reading.statements) {
        if (statement.kind == StatementKind::Task && says.matches(statement.words) && !watch.matches(statement.words))
            add(checkAt(reading, statement, CheckKind::Rollup), u"every load check"_s, checks);
    }
}

} // namespace

void deriveRollups(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveParents(reading, checks);
    deriveCriteria(reading, checks);
    deriveRollback(reading, checks);
    deriveSignOffs(reading, checks);
    deriveBaselines(reading, checks);
}

} // namespace countersign
