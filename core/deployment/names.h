// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts.h"

#include <array>

namespace countersign {

QString nameOf(Failure failure); // stable: "timeout-tls"
QString nameOf(Truth truth); // "holds", "fails", "cannot-tell"

// The enumerator whose stable name is `name`, among those from 0 to `last`.
template <class Enum>
std::optional<Enum> enumNamed(const QString &name, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace countersign
