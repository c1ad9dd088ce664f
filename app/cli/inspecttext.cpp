// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Inspect", text, nullptr, n); }

constexpr int mostOfAKind = 5; // diagnostics of one code shown to people

// Nothing a document holds may steer the terminal or turn the line around.
QString shown(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool steers = u < 0x20 || (u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069)
                            || (u >= 0x2060 && u <= 0x2064) || u == 0x200B || u == 0x2028 || u == 0x2029 || u == 0xFEFF;
        safe += steers ? u"\\u{%1}"_s.arg(u, 0, 16) : QString(c);
    }
    return safe;
}

QString cadenceText(Cadence cadence)
{
    switch (cadence) {
    case Cadence::None: return {};
    case Cadence::Daily: return tr("daily");
    case Cadence::Weekly: return tr("weekly");
    case Cadence::Monthly: return tr("monthly");
    case Cadence::Quarterly: return tr("every quarter");
    case Cadence::Yearly: return tr("yearly");
    case Cadence::WithinDay: return tr("within a day");
    case Cadence::WithinWeek: return tr("within a week");
    case Cadence::WithinMonth: return tr("within a month");
    }
    Q_UNREACHABLE();
}

class Outline
{
public:
    Outline(const Checklist &checklist, const QList<CheckSpec> &checks, bool colour) : m_checklist(checklist), m_colour(colour)
    {
        for (const CheckSpec &check : checks) {
            const QString text = nameOf(check.kind) + u": "_s + check.sentence;
            if (check.items.isEmpty() && !check.lines.isEmpty())
                m_looseChecks.insert(check.lines.first(), text);
            for (const ItemId &item : check.items)
                m_checksOfItem.insert(item, text);
        }
        m_checkCount = int(checks.size());
    }

    QString write()
    {
        writeHead();
        writeTree();
        writeLists();
        writeDiagnostics();
        return m_text;
    }

private:
    enum class Style { Plain, Bold, Dim, Notice, Check };

    QString styled(const QString &text, Style style) const
    {
        static const QString codes[] = {u""_s, u"\x1b[1m"_s, u"\x1b[2m"_s, u"\x1b[33m"_s, u"\x1b[36m"_s};
        return m_colour && style != Style::Plain ? codes[int(style)] + text + u"\x1b[0m"_s : text;
    }

    void line(int number, int indent, const QString &text, Style style = Style::Plain, const QString &aside = {})
    {
        const QString margin = number > 0 ? QString::number(number).rightJustified(5) : QString(5, u' ');
        m_text += styled(margin, Style::Dim) + u"  "_s + QString(indent * 2, u' ') + styled(shown(text), style)
                  + (aside.isEmpty() ? QString() : styled(aside, Style::Dim)) + u'\n';
    }

    void heading(const QString &text) { m_text += u'\n' + styled(shown(text), Style::Bold) + u'\n'; }

    void writeHead();
    void writeTree();
    void writeSection(const Section &section);
    void writeItem(const Item &item);
    void writeLists();
    void writeDiagnostics();
    int indentOf(int section) const { return section < 0 ? 0 : m_checklist.sections.at(section).level - 1; }

    const Checklist &m_checklist;
    bool m_colour;
    int m_checkCount = 0;
    QMultiHash<ItemId, QString> m_checksOfItem;
    QMultiMap<int, QString> m_looseChecks;
    QString m_text;
};

void Outline::writeHead()
{
    const auto count = [](qsizetype n, const char *text) { return n > 0 ? QStringList{tr(text, int(n))} : QStringList(); };
    const auto nested = std::ranges::count_if(m_checklist.items, [](const Item &item) { return item.depth > 1; });
    const auto fenced = std::ranges::count_if(m_checklist.items, [](const Item &item) { return item.kind == ItemKind::Fenced; });
    QStringList counts{tr("%n item(s)", int(m_checklist.items.size()))};
    counts << count(nested, "%n nested") << count(fenced, "%n in code") << count(m_checklist.sections.size(), "%n section(s)")
           << count(m_checklist.steps.size(), "%n step(s)") << count(m_checklist.codeBlocks.size(), "%n code block(s)")
           << count(m_checkCount, "%n check(s)") << count(m_checklist.variables.size(), "%n variable(s)")
           << count(m_checklist.parameters.size(), "%n placeholder(s)") << count(m_checklist.fields.size(), "%n field(s)")
           << count(m_checklist.roles.size(), "%n signature(s)");
    m_text += styled(shown(m_checklist.title.isEmpty() ? tr("Untitled") : m_checklist.title), Style::Bold) + u'\n';
    m_text += counts.join(u" · "_s) + u'\n';
    if (m_checklist.encodingRepairs > 0)
        m_text += tr("%n damaged place(s) mended", m_checklist.encodingRepairs) + u'\n';
    m_text += styled(u"SHA-256 "_s + m_checklist.digest.toString(), Style::Dim) + u"\n\n"_s;
}

void Outline::writeSection(const Section &section)
{
    QStringList marks;
    if (section.optional)
        marks << tr("optional");
    if (section.blocking)
        marks << tr("blocking");
    if (section.signOff)
        marks << tr("sign-off");
    if (section.rollback)
        marks << tr("rollback");
    if (section.cadence != Cadence::None)
        marks << cadenceText(section.cadence);
    if (!section.option.isEmpty())
        marks << tr("option %1").arg(section.option);
    const QString suffix = marks.isEmpty() ? QString() : u"  ("_s + marks.join(u", "_s) + u')';
    const auto isInside = [&](const Item &item) { return section.lines.contains(item.lines.first); };
    const auto items = std::ranges::count_if(m_checklist.items, isInside);
    const QString title = section.title.isEmpty() ? tr("(no heading)") : section.title;
    line(section.lines.first, section.level - 1, title + suffix, Style::Bold, items > 0 ? u"  "_s + tr("%n item(s)", int(items)) : QString());
}

void Outline::writeItem(const Item &item)
{
    const int indent = indentOf(item.section) + item.depth;
    const QString mark = item.checked ? u"[x] "_s : u"[ ] "_s;
    line(item.lines.first, indent, mark + item.text + (item.optional ? u"  ("_s + tr("optional") + u')' : QString()));
    for (const QString &check : m_checksOfItem.values(item.id))
        line(0, indent + 2, u"→ "_s + check, Style::Check);
}

void Outline::writeTree()
{
    qsizetype section = 0, item = 0, step = 0;
    for (int number = 1; number <= m_checklist.lineCount; ++number) {
        for (; section < m_checklist.sections.size() && m_checklist.sections.at(section).lines.first == number; ++section)
            writeSection(m_checklist.sections.at(section));
        for (; item < m_checklist.items.size() && m_checklist.items.at(item).lines.first == number; ++item)
            writeItem(m_checklist.items.at(item));
        for (; step < m_checklist.steps.size() && m_checklist.steps.at(step).lines.first == number; ++step)
            line(number, indentOf(m_checklist.steps.at(step).section) + 1, u"» "_s + m_checklist.steps.at(step).text);
        for (const QString &check : m_looseChecks.values(number))
            line(number, indentOf(-1) + 2, u"→ "_s + check, Style::Check);
    }
}

void Outline::writeLists()
{
    heading(tr("Signatures"));
    for (const Gate &gate : m_checklist.gates)
        line(gate.firstLine, 0, tr("Gate %1: lines %2 to %3").arg(gate.id.toString()).arg(gate.firstLine).arg(gate.lastLine), Style::Dim);
    for (const Role &role : m_checklist.roles)
        line(role.line, 0, role.name + u"  ("_s + role.gate.toString() + (role.line == 0 ? u", "_s + tr("suggested") : QString()) + u')');
    const auto list = [this](const QString &title, const auto &values, auto describe) {
        if (values.isEmpty())
            return;
        heading(title);
        for (const auto &value : values)
            describe(value);
    };
    list(tr("Variables"), m_checklist.variables, [this](const Variable &variable) {
        const QString need = variable.need == VariableNeed::Required ? QString() : u"  ("_s + tr("optional") + u')';
        line(variable.lines.first(), 0,
             variable.name + (variable.secret ? u"  ("_s + tr("secret") + u')' : QString()) + need + u"  "_s + variable.rules.join(u", "_s));
    });
    list(tr("Placeholders"), m_checklist.parameters, [this](const Parameter &parameter) { line(parameter.lines.first(), 0, parameter.name); });
    list(tr("Fields"), m_checklist.fields, [this](const Field &field) {
        line(field.line, 0, field.choices.isEmpty() ? field.label : field.label + u": "_s + field.choices.join(u" / "_s));
    });
    list(tr("Contacts"), m_checklist.contacts, [this](const Contact &contact) {
        QStringList parts{contact.role, contact.name, contact.reach};
        parts.removeAll(QString());
        line(contact.line, 0, parts.join(u" · "_s));
    });
    list(tr("Roll back when"), m_checklist.triggers, [this](const Trigger &trigger) { line(trigger.line, 0, trigger.text); });
    list(tr("Success criteria"), m_checklist.criteria, [this](const Criterion &criterion) { line(criterion.line, 0, criterion.text); });
    list(tr("Known problems"), m_checklist.remedies, [this](const Remedy &remedy) { line(remedy.lines.first, 0, remedy.issue); });
    list(tr("Schedules"), m_checklist.cronLines, [this](const CronLine &cron) { line(cron.line, 0, cron.schedule + u"  "_s + cron.command); });
    list(tr("Start order"), m_checklist.startOrder, [this](const StartStep &step) { line(step.line, 0, step.service); });
}

void Outline::writeDiagnostics()
{
    if (m_checklist.diagnostics.isEmpty())
        return;
    heading(tr("Worth a look"));
    QMap<QString, int> shownOf;
    for (const Diagnostic &diagnostic : m_checklist.diagnostics) {
        if (shownOf[diagnostic.code]++ < mostOfAKind)
            line(diagnostic.line, 0, diagnostic.message + u"  ["_s + diagnostic.code + u']', Style::Notice);
    }
    for (auto code = shownOf.cbegin(); code != shownOf.cend(); ++code) {
        if (code.value() > mostOfAKind)
            line(0, 0, tr("… and %n more like this (all of them with --json)", code.value() - mostOfAKind) + u"  ["_s + code.key() + u']',
                 Style::Dim);
    }
}

} // namespace

QString inspectText(const Checklist &checklist, const QList<CheckSpec> &checks, bool colour) { return Outline(checklist, checks, colour).write(); }

} // namespace countersign
