// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QRandomGenerator>

namespace countersign {

struct Variable;

enum class Alphabet { UrlSafe, Hex, Base64, Password };

// How a new secret is made: as many random bytes, written so. What `token_urlsafe(32)` and `openssl rand -hex 32` do, without a shell.
struct Generator {
    Alphabet alphabet = Alphabet::UrlSafe;
    int bytes = 32; // of Password: characters

    int bits() const; // how much chance is in it
    QString command() const; // what one would have typed: "openssl rand -hex 32"

    friend bool operator==(const Generator &, const Generator &) = default;
};

// What the text asks for; 256 bits where it does not say.
Generator generatorFor(const Variable &variable);

Secret generate(const Generator &generator, QRandomGenerator &random = *QRandomGenerator::system());

} // namespace countersign
