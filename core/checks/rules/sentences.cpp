// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/sentences.h"

using namespace Qt::StringLiterals;

namespace countersign {

Sentences::Sentences(std::span<const Sentence> table)
{
    for (const Sentence &sentence : table)
        m_rows.append({Pattern(sentence.says), Pattern(sentence.about), &sentence});
}

const Sentence *Sentences::match(const Statement &statement) const
{
    for (const Row &row : m_rows) {
        if (row.says.matches(statement.words) && row.about.matches(statement.context))
            return row.sentence;
    }
    return nullptr;
}

bool isAboutSystem(const Reading &reading, const Statement &statement) { return reading.aboutSystem[statement.index]; }

QStringList splitConditions(QStringView conditions) { return conditions.toString().split(u"; "_s, Qt::SkipEmptyParts); }

QList<Need> readNeeds(QStringView letters)
{
    QList<Need> needs;
    for (const QChar letter : letters) {
        switch (letter.unicode()) {
        case u'k': needs += Need::Secret; break;
        case u'v': needs += Need::Vantage; break;
        case u'w': needs += Need::Consent; break;
        case u'h': needs += Need::Heuristic; break;
        case u'?': needs += Need::Value; break;
        default: break;
        }
    }
    return needs;
}

CheckSpec checkFrom(const Reading &reading, const Statement &statement, const Sentence &sentence, CheckKind kind, const QString &address)
{
    CheckSpec check = checkAt(reading, statement, kind);
    check.target.address = address;
    check.target.body = sentence.query.toString();
    check.conditions = splitConditions(sentence.conditions);
    check.needs = readNeeds(sentence.needs);
    needForAddress(check);
    return check;
}

} // namespace countersign
