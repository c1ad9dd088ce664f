// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <optional>
#include <vector>

namespace countersign::chunks {

// What one entry of every system's key store can hold, with room for what they add; and how many make one secret.
inline constexpr qsizetype largestEntry = 2048;
inline constexpr int most = 10;
inline constexpr qsizetype largestSecret = largestEntry * most;

// Stands in the entry of a secret that lies in others.
struct Header {
    int count = 0; // of entries, 1 to `most`
    QByteArray digest = {}; // SHA-256 of the whole secret, in hex

    QString entryOf(const QString &name, int index) const; // beside that of an earlier value, so that storing never mixes two
    friend bool operator==(const Header &, const Header &) = default;
};

// A secret that looks like a header is put into chunks whatever its size, so that reading is never in doubt.
bool isNeededFor(QByteArrayView secret);

Header headerOf(QByteArrayView secret);
QByteArray encoded(const Header &header);
std::optional<Header> headerIn(QByteArrayView entry); // nothing: the entry is the secret itself

Secret pieceOf(QByteArrayView secret, int index);

// KeychainFailed where a piece is missing or another's.
Expected<Secret> joined(const Header &header, const std::vector<Secret> &pieces);

} // namespace countersign::chunks
