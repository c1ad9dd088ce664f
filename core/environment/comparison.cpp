// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/comparison.h"

namespace countersign {

EnvironmentComparison compareWith(const DotEnv &file, const EnvironmentValues &values, const std::function<bool(const QString &name)> &isSecret)
{
    EnvironmentComparison comparison;
    comparison.extra = values.values.keys() + values.unreadable;
    for (const DotEnvEntry &entry : file.entries) {
        comparison.extra.removeAll(entry.name);
        if (entry.repeated)
            continue;
        const QByteArrayView value = values.of(entry.name);
        if (!values.isSet(entry.name))
            comparison.missing << entry.name;
        else if (!value.isEmpty() && value == entry.value.view() && isSecret(entry.name))
            comparison.same << entry.name;
    }
    comparison.extra.sort();
    return comparison;
}

} // namespace countersign
