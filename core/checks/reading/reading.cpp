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
    checklist(source), statements(readStatements(source)), fences(readFences(source)), topics(findTopics(source, statements)),
    commands(readCommands(source, fences, statements)), variables(readVariables(source, statements, fences)),
    hosts(statements, fences, commands), services(findServices(source.text, variables)), vocabulary(vocabularyOf(source.text))
{
}

bool Reading::speaksOf(QStringView word) const
{
    return vocabulary.contains(stemOf(word));
}

Topic Reading::topicOf(const Statement &statement) const
{
    return topics[statement.index];
}

bool Reading::isOptional(int section) const
{
    return anyAround(checklist.sections, section, &Section::optional);
}

bool Reading::isRollback(int section) const
{
    return anyAround(checklist.sections, section, &Section::rollback);
}

bool Reading::isSignOff(int section) const
{
    return anyAround(checklist.sections, section, &Section::signOff);
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
