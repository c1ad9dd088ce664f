// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/variables/variablemention.h"
#include "core/checklist/variables/variablenames.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QRegularExpression &assignment()
{
    static const QRegularExpression pattern(
        uR"(^\s*(?:export\s+|set\s+|ENV\s+|-\s+["']?)?([A-Z][A-Z0-9_]+(?=\s*=)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?=:\s))\s*[=:]\s*(.*?)["']?\s*$)"_s);
    return pattern;
}

bool isAssignment(QStringView line) { return (line.contains(u'=') || line.contains(u": ")) && assignment().matchView(line).hasMatch(); }

bool isEnvironmentLanguage(const QString &language)
{
    static const QSet<QString> languages = {u"env"_s, u"dotenv"_s, u"properties"_s, u".env"_s};
    return languages.contains(language.toLower());
}

} // namespace

bool isEnvironmentFile(const QString &language, const QString &code)
{
    if (isEnvironmentLanguage(language))
        return true;
    int lines = 0, assignments = 0;
    for (const QStringView text : QStringView(code).split(u'\n')) {
        const QStringView line = text.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        ++lines;
        assignments += isAssignment(text);
    }
    return assignments > 0 && assignments * 10 >= lines * 6;
}

namespace {

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.endsWith(value.front()))
        return value.sliced(1, value.size() - 2);
    return value;
}

VariableMention mentionOf(const QString &name, int line, const QString &value, const QString &comment, bool optional)
{
    VariableMention mention;
    mention.name = name;
    mention.line = line;
    mention.example = unquoted(value);
    mention.words = comment;
    mention.description = comment;
    mention.optional = optional;
    return mention;
}

void readEnvironmentFile(const CodeBlock &code, bool optional, QList<VariableMention> &mentions)
{
    int line = code.contentLine - 1;
    int last = -1; // the variable a comment right below may speak of
    for (const QStringView text : QStringView(code.code).split(u'\n')) {
        ++line;
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty())
            last = -1;
        if (trimmed.startsWith(u'#') && last >= 0)
            mentions[last].words += u' ' + trimmed.sliced(1).trimmed().toString();
        const QRegularExpressionMatch match = assignment().matchView(text);
        if (trimmed.startsWith(u'#') || !match.hasMatch())
            continue;
        static const QRegularExpression comment(uR"(\s+#\s*(.*)$)"_s);
        QString value = match.captured(2);
        const QRegularExpressionMatch aside = comment.match(value);
        if (aside.hasMatch())
            value.truncate(aside.capturedStart());
        last = int(mentions.size());
        mentions.append(mentionOf(match.captured(1), line, value, aside.captured(1), optional));
        mentions.last().inTemplate = true;
    }
}

// `export NAME=value`, `--env="NAME=value"`, `-e NAME=value`, `--from-literal=name=value`, `--build-arg NAME=value`
void readCommands(const CodeBlock &code, QList<VariableMention> &mentions)
{
    static const QRegularExpression given(
        uR"((?:^\s*export\s+|--env[= ]["']?|\s-e\s+["']?|--build-arg[= ]|--from-literal[= ]["']?)([A-Za-z][\w.-]*)=("[^"]*"|'[^']*'|[^\s"']*))"_s);
    int line = code.contentLine - 1;
    for (const QStringView text : QStringView(code.code).split(u'\n')) {
        ++line;
        if (!text.contains(u'='))
            continue;
        QRegularExpressionMatchIterator matches = given.globalMatchView(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(1).toUpper().replace(u'-', u'_').replace(u'.', u'_');
            if (isVariableName(name))
                mentions.append(mentionOf(name, line, match.captured(2), {}, false));
        }
    }
}

} // namespace

QList<VariableMention> variablesInFences(const Checklist &checklist)
{
    QList<VariableMention> mentions;
    for (const CodeBlock &code : checklist.codeBlocks) {
        const bool optional = code.section >= 0 && checklist.sections.at(code.section).optional;
        if (isEnvironmentFile(code.language, code.code))
            readEnvironmentFile(code, optional, mentions);
        else
            readCommands(code, mentions);
    }
    return mentions;
}

} // namespace countersign
