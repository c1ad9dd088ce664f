// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/generator.h"

#include "core/base/wipe.h"
#include "core/checklist/checklist.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Four kinds, without those that are taken for each other or that shells and addresses read differently.
constexpr QByteArrayView kinds[] = {"abcdefghijkmnopqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-_.~+="};
constexpr int leastPassword = 24;

int numberIn(const Variable &variable, QLatin1StringView rule)
{
    int largest = 0;
    for (const QString &each : variable.rules) {
        if (each.startsWith(rule + u' '))
            largest = std::max(largest, each.section(u' ', 1, 1).toInt());
    }
    return largest;
}

bool isPassword(const QString &name) { return name.endsWith("PASSWORD"_L1) || name.endsWith("PASSWD"_L1) || name.endsWith("_PASS"_L1); }

Secret password(int size, QRandomGenerator &random)
{
    QByteArray text(size, '\0');
    const auto pick = [&](QByteArrayView from) { return from[random.bounded(int(from.size()))]; };
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = pick(i < 4 ? kinds[i] : kinds[random.bounded(4)]); // each kind at least once
    std::shuffle(text.begin(), text.end(), random);
    return Secret(std::move(text));
}

} // namespace

int Generator::bits() const
{
    if (alphabet != Alphabet::Password)
        return bytes * 8;
    return int(bytes * std::log2(6.0 * 4)); // the smallest kind, four of them
}

QString Generator::command() const
{
    switch (alphabet) {
    case Alphabet::UrlSafe: return u"token_urlsafe(%1)"_s.arg(bytes);
    case Alphabet::Hex: return u"openssl rand -hex %1"_s.arg(bytes);
    case Alphabet::Base64: return u"openssl rand -base64 %1"_s.arg(bytes);
    case Alphabet::Password: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

Generator generatorFor(const Variable &variable)
{
    const QString said = variable.description + u' ' + variable.example;
    if (const int digits = numberIn(variable, "hex"_L1); digits > 0)
        return {Alphabet::Hex, digits / 2};
    const int bytes = std::clamp(std::max(numberIn(variable, "bytes"_L1), (numberIn(variable, "bits"_L1) + 7) / 8), 0, 512);
    if (const int exact = numberIn(variable, "bytes"_L1); exact > 0)
        return {Alphabet::Base64, std::min(exact, 512)};
    if (said.contains("base64"_L1))
        return {Alphabet::Base64, std::max(bytes, 32)};
    const int length = std::min(numberIn(variable, "min-length"_L1), 512);
    if (isPassword(variable.name))
        return {Alphabet::Password, std::max(length, leastPassword)};
    return {Alphabet::UrlSafe, std::max({bytes, 32, (length * 3 + 3) / 4})};
}

Secret generate(const Generator &generator, QRandomGenerator &random)
{
    if (generator.alphabet == Alphabet::Password)
        return password(generator.bytes, random);
    QByteArray raw(generator.bytes, '\0');
    std::ranges::generate(raw, [&] { return char(random.generate() & 0xff); });
    QByteArray text;
    switch (generator.alphabet) {
    case Alphabet::UrlSafe: text = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); break;
    case Alphabet::Base64: text = raw.toBase64(); break;
    case Alphabet::Hex: text = raw.toHex(); break;
    case Alphabet::Password: break;
    }
    wipe(raw);
    return Secret(std::move(text));
}

} // namespace countersign
