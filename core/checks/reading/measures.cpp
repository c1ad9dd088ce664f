// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::optional<Comparison> comparisonOf(const QString &text)
{
    static const QHash<QString, Comparison> words = {{u"<"_s, Comparison::Less},
                                                     {u"<="_s, Comparison::LessOrEqual},
                                                     {u"≤"_s, Comparison::LessOrEqual},
                                                     {u">"_s, Comparison::Greater},
                                                     {u">="_s, Comparison::GreaterOrEqual},
                                                     {u"≥"_s, Comparison::GreaterOrEqual},
                                                     {u"under"_s, Comparison::Less},
                                                     {u"below"_s, Comparison::Less},
                                                     {u"less than"_s, Comparison::Less},
                                                     {u"faster than"_s, Comparison::Less},
                                                     {u"within"_s, Comparison::LessOrEqual},
                                                     {u"at most"_s, Comparison::LessOrEqual},
                                                     {u"no more than"_s, Comparison::LessOrEqual},
                                                     {u"up to"_s, Comparison::LessOrEqual},
                                                     {u"maximum"_s, Comparison::LessOrEqual},
                                                     {u"max"_s, Comparison::LessOrEqual},
                                                     {u"over"_s, Comparison::Greater},
                                                     {u"above"_s, Comparison::Greater},
                                                     {u"more than"_s, Comparison::Greater},
                                                     {u"exceeds"_s, Comparison::Greater},
                                                     {u"at least"_s, Comparison::GreaterOrEqual},
                                                     {u"minimum"_s, Comparison::GreaterOrEqual},
                                                     {u"min"_s, Comparison::GreaterOrEqual},
                                                     {u"no less than"_s, Comparison::GreaterOrEqual},
                                                     {u"unter"_s, Comparison::Less},
                                                     {u"weniger als"_s, Comparison::Less},
                                                     {u"höchstens"_s, Comparison::LessOrEqual},
                                                     {u"mindestens"_s, Comparison::GreaterOrEqual},
                                                     {u"über"_s, Comparison::Greater},
                                                     {u"moins de"_s, Comparison::Less},
                                                     {u"au moins"_s, Comparison::GreaterOrEqual},
                                                     {u"plus de"_s, Comparison::Greater},
                                                     {u"menos de"_s, Comparison::Less},
                                                     {u"al menos"_s, Comparison::GreaterOrEqual},
                                                     {u"más de"_s, Comparison::Greater},
                                                     {u"pelo menos"_s, Comparison::GreaterOrEqual}};
    const auto found = words.constFind(text.toLower().simplified());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

struct UnitWord {
    Unit unit;
    double factor;
};

std::optional<UnitWord> unitOf(const QString &text)
{
    constexpr double second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    static const QHash<QString, UnitWord> words = {{u"ms"_s, {Unit::Milliseconds, 1}},
                                                   {u"msec"_s, {Unit::Milliseconds, 1}},
                                                   {u"millisecond"_s, {Unit::Milliseconds, 1}},
                                                   {u"s"_s, {Unit::Milliseconds, second}},
                                                   {u"sec"_s, {Unit::Milliseconds, second}},
                                                   {u"second"_s, {Unit::Milliseconds, second}},
                                                   {u"sekunde"_s, {Unit::Milliseconds, second}},
                                                   {u"sekunden"_s, {Unit::Milliseconds, second}},
                                                   {u"segundo"_s, {Unit::Milliseconds, second}},
                                                   {u"seconde"_s, {Unit::Milliseconds, second}},
                                                   {u"min"_s, {Unit::Milliseconds, minute}},
                                                   {u"minute"_s, {Unit::Milliseconds, minute}},
                                                   {u"minuten"_s, {Unit::Milliseconds, minute}},
                                                   {u"minuto"_s, {Unit::Milliseconds, minute}},
                                                   {u"h"_s, {Unit::Milliseconds, hour}},
                                                   {u"hour"_s, {Unit::Milliseconds, hour}},
                                                   {u"stunde"_s, {Unit::Milliseconds, hour}},
                                                   {u"stunden"_s, {Unit::Milliseconds, hour}},
                                                   {u"heure"_s, {Unit::Milliseconds, hour}},
                                                   {u"hora"_s, {Unit::Milliseconds, hour}},
                                                   {u"d"_s, {Unit::Milliseconds, day}},
                                                   {u"day"_s, {Unit::Milliseconds, day}},
                                                   {u"tag"_s, {Unit::Milliseconds, day}},
                                                   {u"tage"_s, {Unit::Milliseconds, day}},
                                                   {u"jour"_s, {Unit::Milliseconds, day}},
                                                   {u"día"_s, {Unit::Milliseconds, day}},
                                                   {u"week"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"month"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"%"_s, {Unit::Percent, 1}},
                                                   {u"percent"_s, {Unit::Percent, 1}},
                                                   {u"gb"_s, {Unit::Bytes, 1e9}},
                                                   {u"gib"_s, {Unit::Bytes, 1024. * 1024 * 1024}},
                                                   {u"mb"_s, {Unit::Bytes, 1e6}},
                                                   {u"mib"_s, {Unit::Bytes, 1024. * 1024}},
                                                   {u"tb"_s, {Unit::Bytes, 1e12}},
                                                   {u"kb"_s, {Unit::Bytes, 1e3}}};
    QString word = text.toLower();
    auto found = words.constFind(word);
    if (found == words.constEnd() && word.size() > 2 && word.endsWith(u's'))
        found = words.constFind(word.chopped(1));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString trimmedNumber(double value) { return QString::number(value, 'g', 12); }

} // namespace

QString Measure::text() const
{
    const double value = quantity.value;
    switch (quantity.unit) {
    case Unit::Milliseconds:
        if (value >= 3'600'000 && std::fmod(value, 3'600'000) == 0)
            return trimmedNumber(value / 3'600'000) + u'h';
        if (value >= 60'000 && std::fmod(value, 60'000) == 0)
            return trimmedNumber(value / 60'000) + u'm';
        return value >= 1000 && std::fmod(value, 1000) == 0 ? trimmedNumber(value / 1000) + u's' : trimmedNumber(value) + u"ms"_s;
    case Unit::Percent: return trimmedNumber(value) + u'%';
    case Unit::Bytes: return value >= 1e9 ? trimmedNumber(value / 1e9) + u"GB"_s : trimmedNumber(value / 1e6) + u"MB"_s;
    case Unit::None: break;
    }
    return trimmedNumber(value);
}

QList<Measure> findMeasures(const QString &text)
{
    // a word of comparison, a number not inside a word or version, a plus or a dash, a unit or noun
    static const QRegularExpression pattern(
        u"(?:(<=|>=|<|>|≤|≥|\\b(?:under|below|less than|faster than|within|at most|no more than|up to|maximum|max|over|above|more than|exceeds|at "
        u"least|minimum|min|no less than|unter|weniger als|höchstens|mindestens|über|moins de|au moins|plus de|menos de|al menos|más de|pelo "
        u"menos))[:\\s]*)?"
        "(?<![\\w.:/-])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?![.\\d]*\\.\\d)\\s*(\\+)?[ -]?(%|[^\\W\\d_]+)?(?:\\s+(minimum|or more|or less|max(?:imum)?|or higher|or better))?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Measure> measures;
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return measures;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        Measure measure{.start = match.capturedStart(), .end = match.capturedEnd()};
        measure.quantity.value = match.captured(2).remove(u',').toDouble();
        measure.noun = match.captured(4).toLower();
        if (const auto unit = unitOf(measure.noun)) {
            measure.quantity = {measure.quantity.value * unit->factor, unit->unit};
            measure.noun.clear();
        }
        measure.comparison = comparisonOf(match.captured(1));
        const QString behind = match.captured(5).toLower();
        if (!match.captured(3).isEmpty() || behind == "minimum"_L1 || behind == "or more"_L1 || behind == "or higher"_L1 || behind == "or better"_L1)
            measure.comparison = Comparison::GreaterOrEqual;
        else if (!behind.isEmpty())
            measure.comparison = Comparison::LessOrEqual;
        measures.append(measure);
    }
    return measures;
}

} // namespace countersign
