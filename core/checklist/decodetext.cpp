// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/decodetext.h"

#include "core/checklist/codepages.h"

#include <QStringDecoder>
#include <QtEndian>

namespace countersign {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

struct Utf8Scan {
    qsizetype firstBad = -1;
    bool anyMultiByte = false;
};

// Length of the well-formed UTF-8 sequence at `at` (Unicode table 3-7), or 0.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    const auto trails = [&](qsizetype i) { return byte(i) >= 0x80 && byte(i) <= 0xBF; };
    const unsigned first = byte(at), second = byte(at + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return trails(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return trails(at + 1) && trails(at + 2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool tooHigh = first == 0xF4 && second > 0x8F;
        return trails(at + 1) && trails(at + 2) && trails(at + 3) && !overlong && !tooHigh ? 4 : 0;
    }
    return 0;
}

Utf8Scan scanUtf8(QByteArrayView bytes)
{
    Utf8Scan scan;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        scan.anyMultiByte = scan.anyMultiByte || length > 1;
        if (length == 0 && scan.firstBad < 0)
            scan.firstBad = at;
        at += qMax(1, length);
    }
    return scan;
}

std::unexpected<Error> brokenAt(qsizetype offset) { return failure(ErrorCode::EncodingBroken, {QString::number(offset)}); }

// Without a byte order mark: text in a European language has a zero in every second byte.
std::optional<TextEncoding> guessUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 4096));
    if (sample.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[at % 2] += sample[at] == 0;
    const qsizetype pairs = sample.size() / 2;
    if (zeros[1] * 10 > pairs * 7 && zeros[0] * 10 < pairs)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] * 10 > pairs * 7 && zeros[1] * 10 < pairs)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

Expected<DecodedText> decodeUtf16(QByteArrayView bytes, TextEncoding encoding, bool mark)
{
    const qsizetype skip = mark ? 2 : 0;
    if ((bytes.size() - skip) % 2 != 0)
        return brokenAt(bytes.size() - 1);
    DecodedText decoded{{}, encoding, mark};
    decoded.text.reserve((bytes.size() - skip) / 2);
    for (qsizetype at = skip; at < bytes.size(); at += 2) {
        const char *pair = bytes.data() + at;
        const char16_t unit = encoding == TextEncoding::Utf16LittleEndian ? qFromLittleEndian<char16_t>(pair) : qFromBigEndian<char16_t>(pair);
        const bool low = QChar::isLowSurrogate(unit);
        const bool awaitsLow = !decoded.text.isEmpty() && decoded.text.back().isHighSurrogate();
        if (unit == 0 || low != awaitsLow)
            return brokenAt(at);
        decoded.text.append(QChar(unit));
    }
    if (!decoded.text.isEmpty() && decoded.text.back().isHighSurrogate())
        return brokenAt(bytes.size() - 2);
    return decoded;
}

Expected<DecodedText> decodeWindows1252(QByteArrayView bytes)
{
    DecodedText decoded{{}, TextEncoding::Windows1252, false};
    decoded.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char16_t unit = characterOf(Codepage::Windows1252, static_cast<unsigned char>(bytes[at]));
        if (unit >= 0x80 && unit < 0xA0)
            return brokenAt(at); // unassigned: this is no text
        decoded.text.append(QChar(unit));
    }
    return decoded;
}

} // namespace

Expected<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes, TextEncoding::Utf16LittleEndian, true);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes, TextEncoding::Utf16BigEndian, true);
    if (const auto utf16 = guessUtf16(bytes))
        return decodeUtf16(bytes, *utf16, false);
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return brokenAt(zero);
    const bool mark = bytes.startsWith(utf8Mark);
    const QByteArrayView body = QByteArrayView(bytes).sliced(mark ? utf8Mark.size() : 0);
    const Utf8Scan scan = scanUtf8(body);
    if (scan.firstBad < 0) {
        QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        return DecodedText{decode(body), TextEncoding::Utf8, mark}; // a second mark is text
    }
    if (mark || scan.anyMultiByte)
        return brokenAt(scan.firstBad + (mark ? utf8Mark.size() : 0)); // UTF-8 with damage, not an older encoding
    return decodeWindows1252(bytes);
}

QByteArray encodeText(const QString &text, TextEncoding encoding, bool byteOrderMark)
{
    QByteArray bytes;
    switch (encoding) {
    case TextEncoding::Utf8: return (byteOrderMark ? utf8Mark.toByteArray() : QByteArray()) + text.toUtf8();
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: {
        const bool little = encoding == TextEncoding::Utf16LittleEndian;
        QByteArray body(text.size() * 2, Qt::Uninitialized);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t unit = text.at(at).unicode();
            little ? qToLittleEndian(unit, body.data() + at * 2) : qToBigEndian(unit, body.data() + at * 2);
        }
        if (byteOrderMark)
            bytes = encoding == TextEncoding::Utf16LittleEndian ? "\xFF\xFE" : "\xFE\xFF";
        return bytes + body;
    }
    case TextEncoding::Windows1252:
        for (const QChar c : text) {
            const int byte = byteOf(Codepage::Windows1252, c.unicode());
            if (byte < 0)
                bytes.append("&#" + QByteArray::number(c.unicode()) + ';'); // Markdown shows it all the same
            else
                bytes.append(char(byte));
        }
        return bytes;
    }
    return bytes;
}

} // namespace countersign
