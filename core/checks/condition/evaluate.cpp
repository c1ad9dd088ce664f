// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/evaluate.h"

#include "core/checks/condition/glob.h"
#include "core/checks/condition/placeholder.h"
#include "core/checks/condition/samplesize.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype longestGot = 200;

// One side of a comparison, worked out.
struct Side {
    Seen::Presence presence = Seen::Presence::Present;
    ValueType type = ValueType::Text;
    QString text = {};
    std::optional<QJsonValue> json = {};
    std::optional<Quantity> quantity = {};
    QList<Alternative> alternatives = {}; // of a literal side

    bool isLiteral() const { return !alternatives.isEmpty(); }
};

Unit unitOf(ValueType type)
{
    switch (type) {
    case ValueType::Duration: return Unit::Milliseconds;
    case ValueType::Percent: return Unit::Percent;
    case ValueType::Bytes: return Unit::Bytes;
    default: return Unit::None;
    }
}

// What type() answers: the JSON type, or what else the text looks like.
QString typeName(const Seen &seen)
{
    if (seen.json) {
        switch (seen.json->type()) {
        case QJsonValue::Object: return u"object"_s;
        case QJsonValue::Array: return u"array"_s;
        case QJsonValue::String: return u"string"_s;
        case QJsonValue::Double: return u"number"_s;
        case QJsonValue::Bool: return u"boolean"_s;
        case QJsonValue::Null: return u"null"_s;
        case QJsonValue::Undefined: break;
        }
    }
    const QString start = seen.text.left(512).trimmed().toLower();
    if (start.isEmpty())
        return u"empty"_s;
    if (seen.contentType.contains(u"html"_s, Qt::CaseInsensitive) || start.startsWith(u"<!doctype html"_s) || start.startsWith(u"<html"_s))
        return u"html"_s;
    if (start.startsWith(u"<?xml"_s) || seen.contentType.contains(u"xml"_s, Qt::CaseInsensitive))
        return u"xml"_s;
    // the Prometheus and OpenMetrics text formats tell of each family first
    if (start.startsWith(u"# help "_s) || start.startsWith(u"# type "_s) || seen.contentType.contains(u"openmetrics"_s))
        return u"metrics"_s;
    return u"text"_s;
}

double lengthOf(const Seen &seen)
{
    if (seen.json && seen.json->isArray())
        return double(seen.json->toArray().size());
    if (seen.json && seen.json->isObject())
        return double(seen.json->toObject().size());
    return double(seen.text.size());
}

std::optional<double> ageOf(const Seen &seen, const QDateTime &now)
{
    bool number = false;
    const double epoch = seen.text.toDouble(&number);
    // seconds or milliseconds since 1970: seconds reach 1e11 in the year 5138
    QDateTime at =
        number ? QDateTime::fromMSecsSinceEpoch(qint64(epoch < 1e11 ? epoch * 1000 : epoch)) : QDateTime::fromString(seen.text, Qt::ISODateWithMs);
    if (!at.isValid() || !now.isValid())
        return {};
    if (!number && at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone::UTC); // written without a zone: servers mean UTC
    return std::abs(double(at.msecsTo(now)));
}

Side number(double value, ValueType type)
{
    return {.type = type, .text = QString::number(value, 'g', 12), .quantity = Quantity{value, unitOf(type)}};
}

Side text(const QString &value) { return {.type = ValueType::Text, .text = value}; }

Side plain(const PlaceholderInfo &info, const Seen &seen)
{
    Side side{.presence = seen.presence, .type = info.type, .text = seen.text, .json = seen.json};
    if (info.type == ValueType::Data && seen.json && seen.json->isDouble())
        side.quantity = Quantity{seen.json->toDouble(), Unit::None};
    else if (info.type != ValueType::Boolean && info.type != ValueType::Version && seen.presence == Seen::Presence::Present)
        side.quantity = readQuantity(seen.text);
    if (side.quantity && side.quantity->unit == Unit::None)
        side.quantity->unit = unitOf(info.type);
    return side;
}

Side sideOf(const Lookup &lookup, const Observation &observation)
{
    const PlaceholderInfo &info = *findPlaceholder(lookup.placeholder);
    const Seen seen = info.look(observation, lookup.placeholder, lookup.path);
    if (seen.presence == Seen::Presence::NotObserved)
        return {.presence = seen.presence, .type = info.type};
    if (lookup.function == Function::Has)
        return text(seen.presence == Seen::Presence::Present ? u"true"_s : u"false"_s);
    if (seen.presence == Seen::Presence::Absent)
        return {.presence = seen.presence, .type = info.type};
    switch (lookup.function) {
    case Function::Len: return number(lengthOf(seen), ValueType::Number);
    case Function::Type: return text(typeName(seen));
    case Function::Age: {
        const auto age = ageOf(seen, observation.at);
        return age ? number(*age, ValueType::Duration) : Side{.presence = Seen::Presence::Absent, .type = ValueType::Duration, .text = seen.text};
    }
    case Function::Has:
    case Function::None: break;
    }
    return plain(info, seen);
}

Side sideOf(const Operand &operand, const Observation &observation)
{
    if (const Lookup *lookup = operand.lookup())
        return sideOf(*lookup, observation);
    Side side{.alternatives = operand.alternatives()};
    if (const auto *literal = std::get_if<Literal>(&side.alternatives.first()); literal && side.alternatives.size() == 1) {
        side.text = literal->text;
        if (!literal->quoted)
            side.quantity = readQuantity(literal->text);
    }
    return side;
}

// A text that merely looks like a number is compared as text: version "1.10" is not "1.1".
bool isNumeric(const Side &side) { return unitOf(side.type) != Unit::None || side.type == ValueType::Number || (side.json && side.json->isDouble()); }

bool equalsLiteral(const Side &side, const Literal &literal)
{
    if (side.type == ValueType::Version)
        return compareVersions(side.text, literal.text) == 0;
    const auto wanted = literal.quoted || !isNumeric(side) ? std::nullopt : readQuantity(literal.text);
    if (side.quantity && wanted && (wanted->unit == side.quantity->unit || wanted->unit == Unit::None))
        return side.quantity->value == wanted->value;
    return side.text == literal.text;
}

std::optional<bool> fits(const Side &side, const Alternative &alternative)
{
    if (const auto *glob = std::get_if<Glob>(&alternative))
        return matchesGlob(glob->pattern, side.text);
    if (const auto *pattern = std::get_if<JsonPattern>(&alternative))
        return side.json && matches(*pattern, *side.json);
    return equalsLiteral(side, std::get<Literal>(alternative));
}

std::optional<int> order(const Side &a, const Side &b)
{
    if (a.type == ValueType::Version || b.type == ValueType::Version)
        return compareVersions(a.text, b.text);
    if (!a.quantity || !b.quantity)
        return {};
    const bool comparable = a.quantity->unit == b.quantity->unit || a.quantity->unit == Unit::None || b.quantity->unit == Unit::None;
    if (!comparable)
        return {};
    return a.quantity->value < b.quantity->value ? -1 : int(a.quantity->value > b.quantity->value);
}

// Why two sides could not be compared.
enum class Incomparable { NoOrder, TooMuchWork };

std::expected<bool, Incomparable> equals(const Side &seen, const Side &wanted)
{
    if (!wanted.isLiteral())
        return equalsLiteral(seen, Literal{wanted.text, false});
    bool told = true;
    for (const Alternative &alternative : wanted.alternatives) {
        const std::optional<bool> fit = fits(seen, alternative);
        if (fit.value_or(false))
            return true;
        told = told && fit.has_value();
    }
    return told ? std::expected<bool, Incomparable>(false) : std::unexpected(Incomparable::TooMuchWork);
}

std::expected<bool, Incomparable> holds(const Side &left, Comparison comparison, const Side &right)
{
    if (comparison == Comparison::Equal || comparison == Comparison::NotEqual) {
        const auto equal = left.isLiteral() ? equals(right, left) : equals(left, right);
        return equal.transform([&](bool same) { return same == (comparison == Comparison::Equal); });
    }
    const auto sign = order(left, right);
    if (!sign)
        return std::unexpected(Incomparable::NoOrder);
    switch (comparison) {
    case Comparison::Less: return *sign < 0;
    case Comparison::LessOrEqual: return *sign <= 0;
    case Comparison::Greater: return *sign > 0;
    default: return *sign >= 0;
    }
}

// Whether a bound that held was held by too few samples to mean anything.
bool tooFewSamples(const Lookup &lookup, Comparison comparison, const Side &bound, const Observation &observation)
{
    if (comparison != Comparison::Less && comparison != Comparison::LessOrEqual)
        return false;
    bool known = false;
    const double samples = observation.values.value(u"SAMPLES"_s).toDouble(&known);
    if (lookup.placeholder == "ERROR_RATE"_L1)
        return !known || (bound.quantity && samples < samplesForRate(bound.quantity->value));
    const double quantile = findPlaceholder(lookup.placeholder)->quantile;
    return quantile > 0 && (!known || samples < samplesForQuantile(quantile));
}

QString display(const Side &side)
{
    if (side.presence == Seen::Presence::Absent)
        return side.text.isEmpty() ? u"-"_s : side.text.left(longestGot);
    if (side.quantity && side.quantity->unit != Unit::None)
        return toText(*side.quantity);
    QString text = side.text.left(longestGot);
    return side.text.size() > longestGot ? text + u'…' : text;
}

QString displayWanted(Comparison comparison, const Operand &operand, const Side &side)
{
    QString wanted = operand.lookup() ? display(side) : toText(operand);
    if (side.quantity && side.quantity->unit != Unit::None)
        wanted = toText(*side.quantity);
    switch (comparison) {
    case Comparison::Equal: return wanted;
    case Comparison::NotEqual: return u"≠ "_s + wanted;
    case Comparison::LessOrEqual: return u"≤ "_s + wanted;
    case Comparison::GreaterOrEqual: return u"≥ "_s + wanted;
    default: return symbolOf(comparison) + u' ' + wanted;
    }
}

} // namespace

ConditionResult evaluate(const ParsedCondition &condition, const Observation &observation)
{
    const Side left = sideOf(condition.left, observation);
    Side right = sideOf(condition.right, observation);
    // "< 500" of a duration means milliseconds, "< 1" of a rate means percent
    if (right.quantity && right.quantity->unit == Unit::None && left.quantity)
        right.quantity->unit = left.quantity->unit;
    ConditionResult result{.expected = displayWanted(condition.comparison, condition.right, right), .got = display(left)};
    if (left.presence == Seen::Presence::NotObserved || right.presence == Seen::Presence::NotObserved) {
        result.reason = u"not-observed"_s;
        result.got.clear();
        return result;
    }
    if (left.presence == Seen::Presence::Absent || right.presence == Seen::Presence::Absent) {
        // what is not there differs from everything, and is neither more nor less than anything
        result.truth = condition.comparison == Comparison::NotEqual ? Truth::Holds : Truth::Fails;
        return result;
    }
    const auto held = holds(left, condition.comparison, right);
    if (!held) {
        const bool tooMuch = held.error() == Incomparable::TooMuchWork;
        result.reason = tooMuch ? u"too-much-work"_s : u"not-comparable"_s;
        result.truth = tooMuch ? Truth::CannotTell : Truth::Fails;
        return result;
    }
    result.truth = *held ? Truth::Holds : Truth::Fails;
    const Lookup *lookup = condition.left.lookup();
    if (*held && lookup && lookup->function == Function::None && tooFewSamples(*lookup, condition.comparison, right, observation)) {
        result.truth = Truth::CannotTell;
        result.reason = u"insufficient-sample"_s;
    }
    return result;
}

} // namespace countersign
