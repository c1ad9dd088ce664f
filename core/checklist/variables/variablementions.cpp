// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/variables/variablemention.h"

#include <QRegularExpression>
#include <bitset>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "Secret key" and SECRET_KEY alike: "secret key ", spaces at both ends.
QString asWords(const QString &text)
{
    QString words = u" "_s;
    words.reserve(text.size() + 2);
    qsizetype start = 1;
    const auto finish = [&] {
        if (words.size() == start)
            return;
        const QStringView word = QStringView(words).sliced(start);
        const bool database = word == u"database" || word == u"postgresql" || word == u"postgres";
        if (database || word == u"administrator")
            words.replace(start, word.size(), database ? u"db"_s : u"admin"_s);
        words += u' ';
        start = words.size();
    };
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            words += c;
        else if (unit >= u'A' && unit <= u'Z')
            words += QChar(unit + (u'a' - u'A'));
        else
            finish();
    }
    finish();
    return words;
}

constexpr std::size_t buckets = 1024;

std::size_t bucketOf(QStringView word) { return qHash(word) % buckets; }

// Which words a text may hold: says "not there" without a search.
std::bitset<buckets> bucketsOf(const QString &words)
{
    std::bitset<buckets> all;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts))
        all.set(bucketOf(word));
    return all;
}

struct Phrase {
    QString name;
    QString words;
    std::size_t bucket; // of the first word
};

QList<Phrase> phrasesOf(const QStringList &names)
{
    QList<Phrase> phrases;
    for (const QString &name : names) {
        const QString words = asWords(name);
        if (name.contains(u'_'))
            phrases.append({name, words, bucketOf(QStringView(words).trimmed().split(u' ').value(0))});
    }
    return phrases;
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
    const QList<Phrase> phrases = phrasesOf(names);
    for (const Item &item : checklist.items) {
        const QString words = asWords(item.text);
        const std::bitset<buckets> present = bucketsOf(words);
        for (const Phrase &phrase : phrases) {
            if ((present.test(phrase.bucket) || phrase.words == " "_L1) && words.contains(phrase.words))
                mentions.append(mentionAt(phrase.name, item.lines.first, item.text));
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
