// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace countersign {

enum class Unit { None, Milliseconds, Percent, Bytes };

struct Quantity {
    double value = 0;
    Unit unit = Unit::None;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

// "500", "1.5", "0x1f4", "336h", "1h30m", "500ms", "14d", "0.1%", "8GiB". Nothing for anything else.
std::optional<Quantity> readQuantity(QStringView text);

// A number as people read it: "1.2", "500 ms", "2 s", "14 d", "0.1 %".
QString toText(const Quantity &quantity);

// -1, 0 or 1 by the numbers between the dots: 20.9 < 20.10. Text behind the numbers is not looked at ("15.2-beta").
int compareVersions(QStringView a, QStringView b);

} // namespace countersign
