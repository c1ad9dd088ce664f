// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign {

// Something that has the shape of a vendor's real key, though nobody said it is a secret.
struct TokenSighting {
    QString shape = {}; // "AWS access key"
    int line = 1;

    friend bool operator==(const TokenSighting &, const TokenSighting &) = default;
};

// What a person is warned about before text goes into the journal.
QList<TokenSighting> tokensIn(const QString &text);

} // namespace countersign
