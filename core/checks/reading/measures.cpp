// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"

#include "core/base/ascii.h"
#include "core/checks/reading/comparisons.h"
#include "core/checks/reading/lexicon.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr double second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour, month = 30 * day, year = 365 * day;

struct UnitWord {
    Unit unit;
    double factor;
};

struct UnitWords {
    QStringView words; // with spaces between them
    UnitWord means;
};

// English, German, French, Spanish, Portuguese, Italian, Russian. Of most, a plural in -s needs no entry.
constexpr UnitWords unitWords[] = {
    {u"ms msec millisecond мс", {Unit::Milliseconds, 1}},
    {u"s sec second sekunde sekunden seconde segundo secondo secondi с сек секунд секунды", {Unit::Milliseconds, second}},
    {u"min minute minuten minuto minuti мин минут", {Unit::Milliseconds, minute}},
    {u"h hour stunde stunden heure hora ora ore ч часа часов", {Unit::Milliseconds, hour}},
    {u"d day tag tage tagen jour día dia giorno giorni дня дней", {Unit::Milliseconds, day}},
    {u"week woche wochen semaine semana settimana settimane", {Unit::Milliseconds, 7 * day}},
    {u"month monat monate mois meses mesi", {Unit::Milliseconds, month}},
    {u"year jahr jahre jahren année an ans año ano anno anni год года лет", {Unit::Milliseconds, year}},
    {u"% percent", {Unit::Percent, 1}},
    {u"kb", {Unit::Bytes, 1e3}},
    {u"mb mo", {Unit::Bytes, 1e6}}, // octets, in French
    {u"gb go", {Unit::Bytes, 1e9}},
    {u"tb", {Unit::Bytes, 1e12}},
    {u"mib", {Unit::Bytes, 1024. * 1024}},
    {u"gib", {Unit::Bytes, 1024. * 1024 * 1024}},
};

std::optional<UnitWord> unitOf(const QString &text)
{
    static const QHash<QString, UnitWord> words = [] {
        QHash<QString, UnitWord> all;
        for (const UnitWords &entry : unitWords) {
            for (const QStringView word : entry.words.tokenize(u' '))
                all.insert(word.toString(), entry.means);
        }
        return all;
    }();
    QString word = text.toLower();
    auto found = words.constFind(word);
    if (found == words.constEnd() && word.size() > 2 && word.endsWith(u's'))
        found = words.constFind(word.chopped(1));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

// Chinese, Japanese and Korean write unit and bound without a space: "3秒以内", "500ms 이하".
std::optional<UnitWord> takeEastAsianUnit(QStringView &text)
{
    static constexpr std::pair<QStringView, double> units[] = {
        {u"毫秒", 1},      {u"ミリ秒", 1},   {u"밀리초", 1},   {u"秒", second},  {u"초", second},  {u"分钟", minute},
        {u"分鐘", minute}, {u"分", minute},  {u"분", minute},  {u"小时", hour},  {u"小時", hour},  {u"時間", hour},
        {u"시간", hour},   {u"天", day},     {u"日", day},     {u"일", day},     {u"周", 7 * day}, {u"週", 7 * day},
        {u"주", 7 * day},  {u"个月", month}, {u"個月", month}, {u"ヶ月", month}, {u"か月", month}, {u"개월", month}};
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
    if (!holdsDigit(text))
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
