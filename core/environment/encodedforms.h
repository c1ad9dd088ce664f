// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <vector>

namespace countersign {

// What may stand between the characters of an encoded secret without hiding it from a reader.
enum class Between { Nothing, LineBreaks, Separators };

struct EncodedForm {
    Secret bytes = {};
    Between between = Between::Nothing;
};

// How a secret shows up in what programs print: as it is, line by line, and as Base64 (wherever in the encoded bytes it starts),
// percent-encoded, JSON, shell, XML and hexadecimal text. No form twice. No copy of the secret stays behind.
std::vector<EncodedForm> encodedForms(QByteArrayView secret);

} // namespace countersign
