// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/variables/variablemention.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "Secret key" and SECRET_KEY alike: "secret key ", spaces at both ends.
QString asWords(const QString &text)
{
    static const QRegularExpression other(uR"([^a-z0-9]+)"_s);
    QString words = u' ' + text.toLower().replace(other, u" "_s) + u' ';
    words.replace(" database "_L1, " db "_L1);
    words.replace(" postgresql "_L1, " db "_L1);
    words.replace(" postgres "_L1, " db "_L1);
    words.replace(" administrator "_L1, " admin "_L1);
    return words;
}

VariableMention mentionAt(const QString &name, int line, const QString &words)
{
    VariableMention mention;
    mention.name = name;
    mention.line = line;
    mention.declares = false;
    mention.words = words;
    return mention;
}

void mentionsInItems(const Checklist &checklist, const QStringList &names, QList<VariableMention> &mentions)
{
    QHash<QString, QString> phrases;
    for (const QString &name : names) {
        if (name.contains(u'_'))
            phrases.insert(name, asWords(name));
    }
    for (const Item &item : checklist.items) {
        const QString words = asWords(item.text);
        for (const QString &name : names) {
            if (phrases.contains(name) && words.contains(phrases.value(name)))
                mentions.append(mentionAt(name, item.lines.first, item.text));
        }
    }
}

// $NAME, ${NAME} and the bare name in commands.
void mentionsInCode(const Checklist &checklist, const QSet<QString> &names, QList<VariableMention> &mentions)
{
    static const QRegularExpression token(uR"((?<![A-Za-z0-9_])[A-Z][A-Z0-9_]+(?![A-Za-z0-9_=]))"_s);
    for (const CodeBlock &code : checklist.codeBlocks) {
        int line = code.contentLine - 1;
        for (const QStringView text : QStringView(code.code).split(u'\n')) {
            ++line;
            QRegularExpressionMatchIterator matches = token.globalMatchView(text);
            while (matches.hasNext()) {
                const QString name = matches.next().captured();
                if (names.contains(name))
                    mentions.append(mentionAt(name, line, {}));
            }
        }
    }
}

} // namespace

QList<VariableMention> mentionsOf(const Checklist &checklist, const QStringList &names)
{
    QList<VariableMention> mentions;
    if (names.isEmpty())
        return mentions;
    mentionsInItems(checklist, names, mentions);
    mentionsInCode(checklist, QSet<QString>(names.begin(), names.end()), mentions);
    return mentions;
}

} // namespace countersign
