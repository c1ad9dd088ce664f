// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/place.h"

#include <span>

namespace countersign {

// One way to say something checkable about a service, and what it comes to. Rules keep tables of them.
struct Sentence {
    QStringView says = {}; // Pattern
    QStringView query = {}; // what is asked: SQL, a path, a Redis command
    QStringView conditions = {}; // separated by "; "
    QStringView needs = {}; // k secret, v vantage, w consent, h heuristic, ? value, as in the acceptance table
    QStringView about = {}; // Pattern on the sentence's context
};

// A table, ready to be matched.
class Sentences
{
public:
    explicit Sentences(std::span<const Sentence> table);

    // The first row that a statement says, null for none.
    const Sentence *match(const Statement &statement) const;

private:
    struct Row {
        Pattern says;
        Pattern about;
        const Sentence *sentence;
    };
    QList<Row> m_rows;
};

// Whether a statement speaks of the system at its release: a task or bullet, and neither a signature, a recurring duty, a rollback, a
// fact about documents and meetings, nor the explanation of a variable.
bool isAboutSystem(const Reading &reading, const Statement &statement);

QStringList splitConditions(QStringView conditions);
QList<Need> readNeeds(QStringView letters);

// A check of the statement as the row says it.
CheckSpec checkFrom(const Reading &reading, const Statement &statement, const Sentence &sentence, CheckKind kind, const QString &address);

} // namespace countersign
