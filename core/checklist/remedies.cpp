// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/referencewords.h"
#include "core/checklist/wordoverlap.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "Issue: …", "Problem 3 - …", "エラー：…"
QString issueOf(const QString &title)
{
    static const QRegularExpression prefix(
        uR"(^(?:issue|problem|symptom|error|scenario|fehler|problème|erreur|problema|síntoma|erro|errore|probleem|błąd|проблема|ошибка|sorun|hata|問題|エラー|问题|问题描述|错误|문제|오류)\s*\d*\s*[:：.-]\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = prefix.match(title);
    return match.hasMatch() ? title.sliced(match.capturedEnd()).trimmed() : QString();
}

bool isUnderTroubleshooting(const Checklist &checklist, int section)
{
    const int parent = checklist.sections.at(section).parent;
    return parent >= 0 && saysTroubleshooting(checklist.sections.at(parent).title);
}

Remedy remedyOf(const Checklist &checklist, int at, const QString &issue)
{
    const Section &section = checklist.sections.at(at);
    Remedy remedy{issue, section.lines, at, {}, {}};
    for (int code = 0; code < checklist.codeBlocks.size(); ++code) {
        if (section.lines.contains(checklist.codeBlocks.at(code).lines.first))
            remedy.codeBlocks.append(code);
    }
    return remedy;
}

} // namespace

QList<Remedy> findRemedies(const Checklist &checklist)
{
    QList<Remedy> remedies;
    for (int at = 0; at < checklist.sections.size(); ++at) {
        const QString title = withoutNumbering(checklist.sections.at(at).title);
        QString issue = issueOf(title);
        if (issue.isEmpty() && isUnderTroubleshooting(checklist, at) && !checklist.sections.at(at).label)
            issue = title;
        if (!issue.isEmpty())
            remedies.append(remedyOf(checklist, at, issue));
    }
    if (remedies.isEmpty())
        return remedies;
    QStringList texts;
    for (const Item &item : checklist.items)
        texts << item.text;
    const WordOverlap overlap(texts);
    for (Remedy &remedy : remedies) {
        for (const int item : overlap.bestFor(remedy.issue))
            remedy.items.append(checklist.items.at(item).id);
    }
    return remedies;
}

} // namespace countersign
