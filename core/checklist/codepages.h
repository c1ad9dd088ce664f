// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace countersign {

enum class Codepage { MacRoman, Windows1252 };

// The character a byte stands for; an unassigned byte of Windows-1252 is the control character of that number.
char16_t characterOf(Codepage page, quint8 byte);

// The byte that stands for a character, -1 when there is none.
int byteOf(Codepage page, char16_t character);

} // namespace countersign
