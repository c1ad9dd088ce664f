// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/dotenv.h"
#include "core/environment/judgevalue.h"

namespace countersign {

// An environment beside a .env file, by names alone.
struct EnvironmentComparison {
    QStringList missing = {}; // in the file, and not set
    QStringList extra = {}; // set, and not in the file
    QStringList same = {}; // secrets that are still the file's: of an example that is public

    friend bool operator==(const EnvironmentComparison &, const EnvironmentComparison &) = default;
};

EnvironmentComparison compareWith(const DotEnv &file, const EnvironmentValues &values, const std::function<bool(const QString &name)> &isSecret);

} // namespace countersign
