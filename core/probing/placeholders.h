// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// Whether `text` still holds something to be filled in: `[host]`, `<token>`, `YOUR_KEY`, `TOKEN`, `...`.
bool holdsPlaceholder(const QString &text);

// The same for an address, where `{id}` is one too.
bool addressHoldsPlaceholder(const QString &address);

// Whether `host` is one that documents write for "yours": a name of example.com, yourdomain.com, your-app.some-cloud.net.
bool isPlaceholderHost(const QString &host);

// Whether `text` holds a ${VARIABLE}.
bool holdsVariable(const QString &text);

} // namespace countersign
