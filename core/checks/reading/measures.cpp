// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"

#include "core/checks/reading/comparisons.h"
#include "core/checks/reading/lexicon.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

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
                                                   {u"dia"_s, {Unit::Milliseconds, day}},
                                                   {u"tagen"_s, {Unit::Milliseconds, day}},
                                                   {u"día"_s, {Unit::Milliseconds, day}},
                                                   {u"week"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"month"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"woche"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"wochen"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"semaine"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"semana"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"settimana"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"settimane"_s, {Unit::Milliseconds, 7 * day}},
                                                   {u"giorno"_s, {Unit::Milliseconds, day}},
                                                   {u"giorni"_s, {Unit::Milliseconds, day}},
                                                   {u"ora"_s, {Unit::Milliseconds, hour}},
                                                   {u"ore"_s, {Unit::Milliseconds, hour}},
                                                   {u"minuti"_s, {Unit::Milliseconds, minute}},
                                                   {u"secondo"_s, {Unit::Milliseconds, second}},
                                                   {u"secondi"_s, {Unit::Milliseconds, second}},
                                                   {u"mesi"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"monat"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"monate"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"mois"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"meses"_s, {Unit::Milliseconds, 30 * day}},
                                                   {u"мс"_s, {Unit::Milliseconds, 1}},
                                                   {u"с"_s, {Unit::Milliseconds, second}},
                                                   {u"сек"_s, {Unit::Milliseconds, second}},
                                                   {u"секунд"_s, {Unit::Milliseconds, second}},
                                                   {u"секунды"_s, {Unit::Milliseconds, second}},
                                                   {u"мин"_s, {Unit::Milliseconds, minute}},
                                                   {u"минут"_s, {Unit::Milliseconds, minute}},
                                                   {u"ч"_s, {Unit::Milliseconds, hour}},
                                                   {u"часа"_s, {Unit::Milliseconds, hour}},
                                                   {u"часов"_s, {Unit::Milliseconds, hour}},
                                                   {u"дня"_s, {Unit::Milliseconds, day}},
                                                   {u"дней"_s, {Unit::Milliseconds, day}},
                                                   {u"%"_s, {Unit::Percent, 1}},
                                                   {u"percent"_s, {Unit::Percent, 1}},
                                                   {u"gb"_s, {Unit::Bytes, 1e9}},
                                                   {u"go"_s, {Unit::Bytes, 1e9}}, // octets, in French
                                                   {u"mo"_s, {Unit::Bytes, 1e6}},
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

// Chinese, Japanese and Korean write unit and bound without a space: "3秒以内", "500ms 이하".
std::optional<UnitWord> takeEastAsianUnit(QStringView &text)
{
    constexpr double second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    static constexpr std::pair<QStringView, double> units[] = {
        {u"毫秒", 1},      {u"ミリ秒", 1},      {u"밀리초", 1},      {u"秒", second},     {u"초", second},     {u"分钟", minute},
        {u"分鐘", minute}, {u"分", minute},     {u"분", minute},     {u"小时", hour},     {u"小時", hour},     {u"時間", hour},
        {u"시간", hour},   {u"天", day},        {u"日", day},        {u"일", day},        {u"周", 7 * day},    {u"週", 7 * day},
        {u"주", 7 * day},  {u"个月", 30 * day}, {u"個月", 30 * day}, {u"ヶ月", 30 * day}, {u"か月", 30 * day}, {u"개월", 30 * day}};
    for (const auto &[word, milliseconds] : units) {
        if (!text.startsWith(word))
            continue;
        text = text.sliced(word.size());
        return UnitWord{Unit::Milliseconds, milliseconds};
    }
    return std::nullopt;
}

std::optional<Comparison> eastAsianBound(QStringView text)
{
    static constexpr std::pair<QStringView, Comparison> bounds[] = {
        {u"以内", Comparison::LessOrEqual},    {u"以下", Comparison::LessOrEqual},    {u"未満", Comparison::Less},   {u"未满", Comparison::Less},
        {u"이내", Comparison::LessOrEqual},    {u"이하", Comparison::LessOrEqual},    {u"미만", Comparison::Less},   {u"내", Comparison::LessOrEqual},
        {u"以上", Comparison::GreaterOrEqual}, {u"이상", Comparison::GreaterOrEqual}, {u"초과", Comparison::Greater}};
    const QStringView behind = text.trimmed();
    const auto found = std::ranges::find_if(bounds, [&](const auto &bound) { return behind.startsWith(bound.first); });
    return found == std::end(bounds) ? std::nullopt : std::optional(found->second);
}

// "1,500" is fifteen hundred, "0,5" a half.
double numberOf(QString text)
{
    static const QRegularExpression thousands(u"^[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?$"_s);
    return thousands.match(text).hasMatch() ? text.remove(u',').toDouble() : text.replace(u',', u'.').toDouble();
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
        u"(?:(%1)[:：\\s]*)?"_s.arg(comparisonAlternatives())
            + u"(?:(?<![\\w.:/-])|(?<=[\\p{Han}\\p{Hangul}\\p{Hiragana}\\p{Katakana}]))"
              "((?!0,)\\d+(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)(?![.\\d]*\\.\\d)"
              "\\s*(\\+)?[ -]?(%|[^\\W\\d_]+)?"
              "(?:\\s+(minimum|or more|or less|max(?:imum)?|or higher|or better|oder mehr|ou plus|o más|ou mais))?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Measure> measures;
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return measures;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        Measure measure{.start = match.capturedStart(), .end = match.capturedEnd()};
        measure.quantity.value = numberOf(match.captured(2));
        const QString word = match.captured(4).toLower();
        const qsizetype eastAsian = std::ranges::find_if(word, isEastAsian) - word.begin();
        QStringView rest = QStringView(word).sliced(eastAsian);
        measure.noun = word.first(eastAsian);
        auto unit = unitOf(measure.noun);
        if (measure.noun.isEmpty() && !rest.isEmpty())
            unit = takeEastAsianUnit(rest);
        if (unit)
            measure.quantity = {measure.quantity.value * unit->factor, unit->unit};
        if (unit)
            measure.noun.clear();
        else if (measure.noun.isEmpty())
            measure.noun = rest.toString();
        measure.comparison = comparisonOf(match.captured(1));
        if (!measure.comparison)
            measure.comparison = eastAsianBound(rest.isEmpty() ? QStringView(text).sliced(match.capturedEnd()) : rest);
        const QString behind = match.captured(5).toLower();
        if (!match.captured(3).isEmpty() || (!behind.isEmpty() && behind != "or less"_L1 && !behind.startsWith("max"_L1)))
            measure.comparison = Comparison::GreaterOrEqual;
        else if (!behind.isEmpty())
            measure.comparison = Comparison::LessOrEqual;
        measures.append(measure);
    }
    return measures;
}

} // namespace countersign
