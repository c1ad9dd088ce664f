// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/judgevalue.h"

#include "core/base/wipe.h"

#include <array>
#include <cmath>

namespace countersign {

namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHexadecimal(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

} // namespace

int characterClasses(QByteArrayView value)
{
    const auto isSymbol = [](char c) { return !isLower(c) && !isUpper(c) && !isDigit(c); };
    return std::ranges::any_of(value, isLower) + std::ranges::any_of(value, isUpper) + std::ranges::any_of(value, isDigit)
           + std::ranges::any_of(value, isSymbol);
}

// Two upper bounds, the lower of which counts: the alphabet it seems to be drawn from, and how evenly its own characters repeat. Neither
// knows words, so a long sentence passes: this finds what is certainly weak.
int entropyBits(QByteArrayView value)
{
    if (value.isEmpty())
        return 0;
    std::array<int, 256> counts{};
    for (const char c : value)
        ++counts[uchar(c)];
    double shannon = 0;
    int different = 0;
    for (const int count : counts) {
        if (count == 0)
            continue;
        ++different;
        const double share = double(count) / double(value.size());
        shannon -= share * std::log2(share);
    }
    const bool hexadecimal = std::ranges::all_of(value, isHexadecimal);
    int alphabet = hexadecimal ? 16 : 0;
    if (!hexadecimal) {
        alphabet += std::ranges::any_of(value, isLower) ? 26 : 0;
        alphabet += std::ranges::any_of(value, isUpper) ? 26 : 0;
        alphabet += std::ranges::any_of(value, isDigit) ? 10 : 0;
        alphabet += std::ranges::any_of(value, [](char c) { return !isLower(c) && !isUpper(c) && !isDigit(c); }) ? 32 : 0;
    }
    const double drawn = double(value.size()) * std::log2(double(std::max(2, alphabet)));
    // a random text of this length shows about so many different characters; far fewer mean a pattern
    const double expected = alphabet * (1 - std::pow(1 - 1.0 / alphabet, double(value.size())));
    const bool patterned = different < expected * 0.6;
    return int(std::round(patterned ? shannon * double(value.size()) * different / expected : drawn));
}

qsizetype decodedBytes(QByteArrayView value)
{
    if (value.size() >= 16 && value.size() % 2 == 0 && std::ranges::all_of(value, isHexadecimal))
        return value.size() / 2;
    qsizetype padding = 0;
    while (padding < value.size() && value[value.size() - 1 - padding] == '=')
        ++padding;
    const QByteArrayView body = value.chopped(padding);
    const bool encoded = padding <= 2 && std::ranges::all_of(body, [](char c) {
                             return isLower(c) || isUpper(c) || isDigit(c) || c == '+' || c == '/' || c == '-' || c == '_';
                         });
    const bool whole = (value.size() % 4 == 0 && padding > 0) || (padding == 0 && body.size() % 4 != 1);
    return encoded && whole && body.size() >= 22 ? body.size() * 6 / 8 : value.size();
}

} // namespace countersign
