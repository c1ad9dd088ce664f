// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace countersign {

// RFC 8785 canonical JSON, limited to strings, booleans, integers of at most 2^53-1, arrays and objects.
// Fails with EventNotCanonical for a float, a null or a lone surrogate.
Expected<QByteArray> canonicalJson(const QJsonObject &object);

// Parses and demands that the bytes are exactly what canonicalJson would write (also: no duplicate keys).
Expected<QJsonObject> parseCanonicalJson(const QByteArray &bytes);

} // namespace countersign
