// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/mojibake.h"

namespace countersign {

namespace {

struct Sequence {
    int length = 0; // in garbled characters, 0: none here
    char32_t character = 0;
};

int lengthByLead(int byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return 2;
    if (byte >= 0xE0 && byte <= 0xEF)
        return 3;
    return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

// A UTF-8 sequence, each byte of which has become one character of `page`.
Sequence sequenceAt(QStringView text, qsizetype at, Codepage page)
{
    const int lead = byteOf(page, text[at].unicode());
    const int length = lengthByLead(lead);
    if (length == 0 || at + length > text.size())
        return {};
    char32_t character = char32_t(lead & (0xFF >> (length + 1)));
    for (int i = 1; i < length; ++i) {
        const int byte = byteOf(page, text[at + i].unicode());
        if (byte < 0x80 || byte > 0xBF)
            return {};
        character = (character << 6) | char32_t(byte & 0x3F);
    }
    const char32_t smallest = length == 2 ? 0xA0 : length == 3 ? 0x800 : 0x10000;
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest || character > 0x10FFFF || surrogate)
        return {};
    return {length, character};
}

struct Run {
    qsizetype end = 0; // 0: no run here
    QString mended = {};
};

// Two Latin letters can look like a sequence by chance (a quotation mark before an umlaut). One sequence alone must therefore be of
// three bytes, or begin like Latin-1 text does; other scripts come in longer runs.
Run runAt(QStringView text, qsizetype at, Codepage page)
{
    Run run;
    int sequences = 0;
    bool certain = false;
    while (at < text.size()) {
        const Sequence sequence = sequenceAt(text, at, page);
        if (sequence.length == 0)
            break;
        ++sequences;
        certain = certain || sequence.length > 2 || sequence.character < 0x100;
        run.mended += QString::fromUcs4(&sequence.character, 1);
        at += sequence.length;
        run.end = at;
    }
    return certain || sequences > 1 ? run : Run{};
}

} // namespace

RepairedText repairMojibake(const QString &text)
{
    RepairedText repaired;
    int line = 1;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text.at(at).unicode();
        line += unit == u'\n';
        if (unit < 0x80) {
            ++at;
            continue;
        }
        Codepage page = Codepage::MacRoman;
        Run run = runAt(text, at, page);
        if (run.end == 0) {
            page = Codepage::Windows1252;
            run = runAt(text, at, page);
        }
        if (run.end == 0) {
            ++at;
            continue;
        }
        repaired.text += QStringView(text).sliced(copied, at - copied);
        repaired.runs.append({page, line, repaired.text.size(), run.end - at, run.mended});
        repaired.text += run.mended;
        at = copied = run.end;
    }
    if (repaired.runs.isEmpty())
        repaired.text = text;
    else
        repaired.text += QStringView(text).sliced(copied);
    return repaired;
}

QString garble(const QString &text, Codepage page)
{
    QString garbled;
    for (const char byte : text.toUtf8())
        garbled += QChar(characterOf(page, static_cast<quint8>(byte)));
    return garbled;
}

} // namespace countersign
