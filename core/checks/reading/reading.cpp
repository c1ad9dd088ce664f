// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/reading.h"

namespace countersign {

namespace {

QSet<quint64> vocabularyOf(const QString &text)
{
    const Words words(text);
    return {words.all().begin(), words.all().end()};
}

// Whether the section, or one around it, has the property.
template <class Property>
bool anyAround(const QList<Section> &sections, int section, Property property)
{
    for (; section >= 0; section = sections[section].parent) {
        if (sections[section].*property)
            return true;
    }
    return false;
}

} // namespace

Reading::Reading(const Checklist &source) :
    checklist(source),
    statements(readStatements(source)),
    fences(readFences(source)),
    topics(findTopics(source, statements)),
    commands(readCommands(source, fences, statements)),
    variables(readVariables(source, statements, fences)),
    hosts(statements, fences, commands),
    services(findServices(source.text, variables)),
    vocabulary(vocabularyOf(source.text)),
    aboutSystem(findAboutSystem())
{
    for (qsizetype i = commands.size() - 1; i >= 0; --i) // the newest of a multi-hash comes first
        m_commandsByItem.insert(commands.at(i).item, i);
}

QList<const CommandUse *> Reading::commandsIn(int item) const
{
    QList<const CommandUse *> found;
    const auto [first, last] = m_commandsByItem.equal_range(item);
    for (auto at = first; item >= 0 && at != last; ++at)
        found.append(&commands.at(at.value()));
    return found;
}

// A task or bullet about the system at its release: no signature, recurring duty, rollback, nor a fact about documents and meetings.
QList<bool> Reading::findAboutSystem() const
{
    static const Pattern paper(u"documented|document|documentation|runbook|trained|training|briefed|notified|communicated|on_call_rotation|"
                               u"announcement|stakeholder|procedure|meeting|retrospective|approved|reviewed !api");
    static const Pattern text(u"documentation|docs|readme|handbook review|reviewed|approve|approved|proofread|update|updated|write|written");
    QList<bool> all;
    all.reserve(statements.size());
    for (const Statement &statement : statements) {
        const bool work = statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet;
        const int section = statement.section;
        all.append(work && !paper.matches(statement.words) && !text.matches(statement.words) && !isSignOff(section) && !isRollback(section)
                   && cadenceOf(section) == Cadence::None);
    }
    return all;
}

bool Reading::speaksOf(QStringView word) const { return vocabulary.contains(stemOf(word)); }

Topic Reading::topicOf(const Statement &statement) const { return topics[statement.index]; }

bool Reading::isOptional(int section) const { return anyAround(checklist.sections, section, &Section::optional); }

bool Reading::isRollback(int section) const { return anyAround(checklist.sections, section, &Section::rollback); }

// A document may be called "acceptance" as a whole; that makes none of its tasks a signature.
bool Reading::isSignOff(int section) const
{
    if (checklist.sections.size() == 1)
        return false;
    for (; section >= 0; section = checklist.sections[section].parent) {
        if (checklist.sections[section].signOff && !checklist.sections[section].documentTitle)
            return true;
    }
    return false;
}

Cadence Reading::cadenceOf(int section) const
{
    for (; section >= 0; section = checklist.sections[section].parent) {
        if (checklist.sections[section].cadence != Cadence::None)
            return checklist.sections[section].cadence;
    }
    return Cadence::None;
}

} // namespace countersign
