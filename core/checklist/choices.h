// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

namespace countersign {

// "Status: ⬜ Approved / ⬜ Needs Revision": several boxes in one line, one of which is meant.
struct ChoiceLine {
    QString label = {}; // empty where the line begins with a box
    QStringList options = {};
    int firstBox = 0; // among the boxes of the line

    friend bool operator==(const ChoiceLine &, const ChoiceLine &) = default;
};

std::optional<ChoiceLine> readChoice(const QString &line);

} // namespace countersign
