// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/recordseries.h"

#include "core/wording/verification.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Series = QMap<int, QList<const Verification *>>; // by number, of one journal

// The same record with more signatures on it, or with fewer.
bool areOneRecord(const Verification &a, const Verification &b) { return a.files.contains(b.files.first()) || b.files.contains(a.files.first()); }

void lookForTwins(int number, const QList<const Verification *> &records, QList<Finding> &findings)
{
    for (qsizetype i = 1; i < records.size(); ++i) {
        if (!areOneRecord(*records.at(i), *records.first())) {
            findings.append({true, u"series.twice"_s, verificationText(VerificationText::NumberTwice, {QString::number(number)})});
            return;
        }
    }
}

void lookAtLink(int number, const Verification &record, const Series &series, QList<Finding> &findings)
{
    const Digest previous = record.manifest->previous;
    const auto before = series.constFind(number - 1);
    if (previous.isEmpty() || before == series.constEnd())
        return;
    const bool linked = std::ranges::any_of(*before, [&](const Verification *each) { return each->files.contains(previous); });
    if (!linked)
        findings.append(
            {true, u"series.link"_s, verificationText(VerificationText::PredecessorOther, {QString::number(number - 1), QString::number(number)})});
}

void lookAtSeries(const Series &series, QList<Finding> &findings)
{
    std::optional<int> before;
    for (const auto &[number, records] : series.asKeyValueRange()) {
        if (before && number > *before + 1)
            findings.append(
                {false, u"series.gap"_s, verificationText(VerificationText::GapBefore, {QString::number(*before + 1), QString::number(number)})});
        lookForTwins(number, records, findings);
        for (const Verification *record : records)
            lookAtLink(number, *record, series, findings);
        before = number;
    }
}

} // namespace

QList<Finding> seriesFindings(const QList<Verification> &records)
{
    QMap<Digest, Series> journals;
    for (const Verification &record : records) {
        if (record.manifest && record.manifest->number > 0 && !record.files.isEmpty())
            journals[record.genesis][record.manifest->number].append(&record);
    }
    QList<Finding> findings;
    for (const Series &series : std::as_const(journals))
        lookAtSeries(series, findings);
    return findings;
}

} // namespace countersign
