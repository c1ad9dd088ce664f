// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/variables/variablemention.h"
#include "core/checklist/variables/variablenames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// os.getenv('NAME', 'default'), process.env.NAME, ENV['NAME'], System.getenv("NAME"), import.meta.env.NAME
void readCalls(QStringView text, int line, QList<VariableMention> &mentions)
{
    static const QRegularExpression call(
        uR"((?:getenv\(|environ\.get\(|environ\[|ENV\[|ENV\.fetch\(|env\()\s*["']([A-Z][A-Z0-9_]+)["'](?:\s*,\s*["']?([^"')\]]*))?)"_s);
    static const QRegularExpression member(uR"((?:process\.env|import\.meta\.env)\.([A-Z][A-Z0-9_]+))"_s);
    if (!text.contains(u"env", Qt::CaseInsensitive))
        return; // most lines: telling so is cheaper than two searches
    for (const QRegularExpression *pattern : {&call, &member}) {
        QRegularExpressionMatchIterator matches = pattern->globalMatchView(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            VariableMention mention;
            mention.name = match.captured(1);
            mention.line = line;
            mention.defaultValue = match.captured(2).trimmed();
            mention.optional = !mention.defaultValue.isEmpty();
            mentions.append(mention);
        }
    }
}

// required = ['DATABASE_URL', 'SECRET_KEY']
void readRequiredList(QStringView text, int line, QList<VariableMention> &mentions)
{
    static const QRegularExpression list(uR"(\brequired\w*\s*[:=]+\s*(?:new\s+\w+)?[\[({](.*))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(uR"(["']([A-Z][A-Z0-9_]+)["'])"_s);
    const QRegularExpressionMatch match = text.contains(u"required", Qt::CaseInsensitive) ? list.matchView(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return;
    QRegularExpressionMatchIterator names = quoted.globalMatchView(match.capturedView(1));
    while (names.hasNext()) {
        VariableMention mention;
        mention.name = names.next().captured(1);
        mention.line = line;
        mentions.append(mention);
    }
}

} // namespace

QList<VariableMention> variablesInPrograms(const Checklist &checklist)
{
    QList<VariableMention> mentions;
    for (const CodeBlock &code : checklist.codeBlocks) {
        int line = code.contentLine - 1;
        for (const QStringView text : QStringView(code.code).split(u'\n')) {
            ++line;
            readCalls(text, line, mentions);
            readRequiredList(text, line, mentions);
        }
    }
    return mentions;
}

} // namespace countersign
