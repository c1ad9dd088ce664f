// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/comparisons.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct ComparisonWords {
    QStringView words;
    Comparison comparison;
};

// English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Chinese, Korean.
constexpr ComparisonWords all[] = {
    {u"<", Comparison::Less},
    {u"under", Comparison::Less},
    {u"below", Comparison::Less},
    {u"less than", Comparison::Less},
    {u"lower than", Comparison::Less},
    {u"faster than", Comparison::Less},
    {u"shorter than", Comparison::Less},
    {u"unter", Comparison::Less},
    {u"weniger als", Comparison::Less},
    {u"kleiner als", Comparison::Less},
    {u"moins de", Comparison::Less},
    {u"inférieur à", Comparison::Less},
    {u"inférieure à", Comparison::Less},
    {u"inférieurs à", Comparison::Less},
    {u"inférieures à", Comparison::Less},
    {u"menos de", Comparison::Less},
    {u"inferior a", Comparison::Less},
    {u"por debajo de", Comparison::Less},
    {u"abaixo de", Comparison::Less},
    {u"meno di", Comparison::Less},
    {u"inferiore a", Comparison::Less},
    {u"minder dan", Comparison::Less},
    {u"менее", Comparison::Less},
    {u"меньше", Comparison::Less},
    {u"小于", Comparison::Less},
    {u"低于", Comparison::Less},
    {u"少于", Comparison::Less},
    {u"<=", Comparison::LessOrEqual},
    {u"≤", Comparison::LessOrEqual},
    {u"within", Comparison::LessOrEqual},
    {u"at most", Comparison::LessOrEqual},
    {u"no more than", Comparison::LessOrEqual},
    {u"no longer than", Comparison::LessOrEqual},
    {u"not more than", Comparison::LessOrEqual},
    {u"up to", Comparison::LessOrEqual},
    {u"maximum", Comparison::LessOrEqual},
    {u"max", Comparison::LessOrEqual},
    {u"höchstens", Comparison::LessOrEqual},
    {u"maximal", Comparison::LessOrEqual},
    {u"bis zu", Comparison::LessOrEqual},
    {u"nicht über", Comparison::LessOrEqual},
    {u"au plus", Comparison::LessOrEqual},
    {u"au maximum", Comparison::LessOrEqual},
    {u"como máximo", Comparison::LessOrEqual},
    {u"máximo", Comparison::LessOrEqual},
    {u"no máximo", Comparison::LessOrEqual},
    {u"até", Comparison::LessOrEqual},
    {u"al massimo", Comparison::LessOrEqual},
    {u"maximaal", Comparison::LessOrEqual},
    {u"не более", Comparison::LessOrEqual},
    {u"не больше", Comparison::LessOrEqual},
    {u"不超过", Comparison::LessOrEqual},
    {u"不大于", Comparison::LessOrEqual},
    {u"最多", Comparison::LessOrEqual},
    {u"최대", Comparison::LessOrEqual},
    {u">", Comparison::Greater},
    {u"over", Comparison::Greater},
    {u"above", Comparison::Greater},
    {u"more than", Comparison::Greater},
    {u"greater than", Comparison::Greater},
    {u"higher than", Comparison::Greater},
    {u"exceeds", Comparison::Greater},
    {u"über", Comparison::Greater},
    {u"mehr als", Comparison::Greater},
    {u"größer als", Comparison::Greater},
    {u"plus de", Comparison::Greater},
    {u"supérieur à", Comparison::Greater},
    {u"supérieure à", Comparison::Greater},
    {u"supérieurs à", Comparison::Greater},
    {u"supérieures à", Comparison::Greater},
    {u"más de", Comparison::Greater},
    {u"superior a", Comparison::Greater},
    {u"por encima de", Comparison::Greater},
    {u"mais de", Comparison::Greater},
    {u"acima de", Comparison::Greater},
    {u"più di", Comparison::Greater},
    {u"superiore a", Comparison::Greater},
    {u"meer dan", Comparison::Greater},
    {u"более", Comparison::Greater},
    {u"больше", Comparison::Greater},
    {u"大于", Comparison::Greater},
    {u"超过", Comparison::Greater},
    {u"高于", Comparison::Greater},
    {u">=", Comparison::GreaterOrEqual},
    {u"≥", Comparison::GreaterOrEqual},
    {u"at least", Comparison::GreaterOrEqual},
    {u"minimum", Comparison::GreaterOrEqual},
    {u"min", Comparison::GreaterOrEqual},
    {u"no less than", Comparison::GreaterOrEqual},
    {u"not less than", Comparison::GreaterOrEqual},
    {u"mindestens", Comparison::GreaterOrEqual},
    {u"au moins", Comparison::GreaterOrEqual},
    {u"au minimum", Comparison::GreaterOrEqual},
    {u"al menos", Comparison::GreaterOrEqual},
    {u"como mínimo", Comparison::GreaterOrEqual},
    {u"mínimo", Comparison::GreaterOrEqual},
    {u"pelo menos", Comparison::GreaterOrEqual},
    {u"no mínimo", Comparison::GreaterOrEqual},
    {u"almeno", Comparison::GreaterOrEqual},
    {u"minstens", Comparison::GreaterOrEqual},
    {u"ten minste", Comparison::GreaterOrEqual},
    {u"не менее", Comparison::GreaterOrEqual},
    {u"не меньше", Comparison::GreaterOrEqual},
    {u"минимум", Comparison::GreaterOrEqual},
    {u"至少", Comparison::GreaterOrEqual},
    {u"最少", Comparison::GreaterOrEqual},
    {u"不少于", Comparison::GreaterOrEqual},
    {u"不低于", Comparison::GreaterOrEqual},
    {u"不小于", Comparison::GreaterOrEqual},
    {u"最低", Comparison::GreaterOrEqual},
    {u"최소", Comparison::GreaterOrEqual},
};

bool isSpelled(QStringView words) { return words.front().isLetter() && words.front().unicode() < 0x2E80; }

} // namespace

std::optional<Comparison> comparisonOf(const QString &words)
{
    const QString said = words.toLower().simplified();
    const auto found = std::ranges::find(all, QStringView(said), &ComparisonWords::words);
    return found == std::end(all) ? std::nullopt : std::optional(found->comparison);
}

// Longer ones first: "no more than" is not "more than".
const QString &comparisonAlternatives()
{
    static const QString alternatives = [] {
        QStringList each;
        for (const ComparisonWords &entry : all)
            each += (isSpelled(entry.words) ? u"\\b"_s : QString()) + QRegularExpression::escape(entry.words);
        std::ranges::stable_sort(each, std::ranges::greater(), &QString::size);
        return each.join(u'|');
    }();
    return alternatives;
}

} // namespace countersign
