// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/quantity.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct UnitName {
    QStringView name;
    Unit unit;
    double factor;
};

constexpr double second = 1000;
constexpr double hour = 3600 * second;
constexpr double day = 24 * hour;

// Longer names before their beginnings.
constexpr std::array unitNames = {
    UnitName{u"ns", Unit::Milliseconds, 1e-6},
    UnitName{u"us", Unit::Milliseconds, 1e-3},
    UnitName{u"µs", Unit::Milliseconds, 1e-3},
    UnitName{u"ms", Unit::Milliseconds, 1},
    UnitName{u"s", Unit::Milliseconds, second},
    UnitName{u"min", Unit::Milliseconds, 60 * second},
    UnitName{u"m", Unit::Milliseconds, 60 * second},
    UnitName{u"h", Unit::Milliseconds, hour},
    UnitName{u"d", Unit::Milliseconds, day},
    UnitName{u"w", Unit::Milliseconds, 7 * day},
    UnitName{u"%", Unit::Percent, 1},
    UnitName{u"KiB", Unit::Bytes, 1024.},
    UnitName{u"MiB", Unit::Bytes, 1024. * 1024},
    UnitName{u"GiB", Unit::Bytes, 1024. * 1024 * 1024},
    UnitName{u"kB", Unit::Bytes, 1e3},
    UnitName{u"MB", Unit::Bytes, 1e6},
    UnitName{u"GB", Unit::Bytes, 1e9},
    UnitName{u"TB", Unit::Bytes, 1e12},
    UnitName{u"B", Unit::Bytes, 1},
};

const UnitName *unitAt(QStringView text)
{
    const UnitName *best = nullptr;
    for (const UnitName &candidate : unitNames) {
        if (text.startsWith(candidate.name) && (!best || candidate.name.size() > best->name.size()))
            best = &candidate;
    }
    return best;
}

qsizetype numberLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && ((text[end] >= u'0' && text[end] <= u'9') || text[end] == u'.'))
        ++end;
    return end;
}

std::optional<double> readInteger(QStringView text)
{
    bool ok = false;
    const qlonglong integer = text.toLongLong(&ok, text.startsWith(u"0b") ? 2 : 0);
    if (ok && text.size() > 1 && text.front() == u'0' && text[1].isLetter())
        return double(integer);
    return {};
}

QString shortNumber(double value) { return QString::number(value, 'g', 12); }

QString durationText(double milliseconds)
{
    constexpr struct {
        double size;
        QStringView name;
    } steps[] = {{day, u"d"}, {hour, u"h"}, {60 * second, u"min"}, {second, u"s"}};
    const double size = std::abs(milliseconds);
    for (const auto &step : steps) {
        const double parts = milliseconds / step.size;
        // whole steps only, or a size at which the smaller unit would be noise
        if (size >= step.size && (std::fmod(milliseconds, step.size) == 0 || size >= 3 * day))
            return shortNumber(std::round(parts * 10) / 10) + u' ' + step.name.toString();
    }
    return shortNumber(size >= 10 ? std::round(milliseconds) : milliseconds) + u" ms"_s;
}

} // namespace

std::optional<Quantity> readQuantity(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    QStringView rest = negative ? text.sliced(1) : text;
    const double sign = negative ? -1 : 1;
    if (const auto integer = readInteger(rest))
        return Quantity{sign * *integer, Unit::None};
    double sum = 0;
    std::optional<Unit> unit;
    while (!rest.isEmpty()) {
        const qsizetype length = numberLength(rest);
        bool ok = false;
        const double number = rest.first(length).toDouble(&ok);
        if (!ok)
            return {};
        rest = rest.sliced(length);
        if (rest.isEmpty() && !unit)
            return Quantity{sign * number, Unit::None};
        const UnitName *name = unitAt(rest);
        if (!name || (unit && *unit != name->unit))
            return {};
        sum += number * name->factor;
        unit = name->unit;
        rest = rest.sliced(name->name.size());
    }
    return unit ? std::optional(Quantity{sign * sum, *unit}) : std::nullopt;
}

QString toText(const Quantity &quantity)
{
    switch (quantity.unit) {
    case Unit::None: return shortNumber(quantity.value);
    case Unit::Milliseconds: return durationText(quantity.value);
    case Unit::Percent: return shortNumber(quantity.value) + u" %"_s;
    case Unit::Bytes: return quantity.value >= 1e9 ? shortNumber(quantity.value / 1e9) + u" GB"_s : shortNumber(quantity.value) + u" B"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int compareVersions(QStringView a, QStringView b)
{
    const auto part = [](QStringView &rest) {
        const qsizetype dot = rest.indexOf(u'.');
        QStringView digits = dot < 0 ? rest : rest.first(dot);
        rest = dot < 0 ? QStringView() : rest.sliced(dot + 1);
        qsizetype length = 0;
        while (length < digits.size() && digits[length].isDigit())
            ++length;
        return digits.first(length).toLongLong();
    };
    while (!a.isEmpty() || !b.isEmpty()) {
        const qlonglong x = part(a), y = part(b);
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

} // namespace countersign
