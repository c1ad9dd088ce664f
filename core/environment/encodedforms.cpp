// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/encodedforms.h"

#include "core/base/wipe.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr qsizetype shortestForm = 6; // of lines and Base64: shorter ones would blot out ordinary text
constexpr qsizetype shortestLine = 16;

// A buffer that never grows past what was reserved: growing would leave a copy behind in freed memory.
class Form
{
public:
    explicit Form(qsizetype largest) { m_bytes.reserve(largest); }
    void add(char c) { m_bytes.append(c); }
    void add(QByteArrayView text) { m_bytes.append(text); }
    Secret take() { return Secret(std::move(m_bytes)); }

private:
    QByteArray m_bytes;
};

constexpr char lowerDigits[] = "0123456789abcdef";
constexpr char upperDigits[] = "0123456789ABCDEF";

Secret hexadecimal(QByteArrayView secret, const char *digits)
{
    Form form(secret.size() * 2);
    for (const char c : secret) {
        form.add(digits[uchar(c) >> 4]);
        form.add(digits[uchar(c) & 15]);
    }
    return form.take();
}

enum class Space { Percent, Plus };

Secret percentEncoded(QByteArrayView secret, QByteArrayView literal, const char *digits, Space space)
{
    Form form(secret.size() * 3);
    for (const char c : secret) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || literal.contains(c);
        if (plain) {
            form.add(c);
        } else if (c == ' ' && space == Space::Plus) {
            form.add('+');
        } else {
            form.add('%');
            form.add(digits[uchar(c) >> 4]);
            form.add(digits[uchar(c) & 15]);
        }
    }
    return form.take();
}

// Every byte of `special` gets `escape` before it, or what `instead` gives for it.
template <class Instead>
Secret escaped(QByteArrayView secret, qsizetype factor, Instead instead)
{
    Form form(secret.size() * factor);
    for (const char c : secret)
        instead(form, c);
    return form.take();
}

Secret backslashed(QByteArrayView secret, QByteArrayView special)
{
    return escaped(secret, 2, [&](Form &form, char c) {
        if (special.contains(c))
            form.add('\\');
        form.add(c);
    });
}

Secret singleQuoted(QByteArrayView secret, QByteArrayView quote)
{
    return escaped(secret, 5, [&](Form &form, char c) { c == '\'' ? form.add(quote) : form.add(c); });
}

// What C, dotenv and $'…' share: a letter for each control character.
void addEscape(Form &form, char c)
{
    static constexpr QByteArrayView controls("\n\r\t\b\f"), letters("nrtbf");
    if (const qsizetype at = controls.indexOf(c); at >= 0) {
        form.add('\\');
        form.add(letters[at]);
    } else if (uchar(c) < 0x20) {
        form.add("\\u00");
        form.add(lowerDigits[uchar(c) >> 4]);
        form.add(lowerDigits[uchar(c) & 15]);
    } else {
        form.add(c);
    }
}

Secret jsonText(QByteArrayView secret, QByteArrayView special)
{
    return escaped(secret, 6, [&](Form &form, char c) {
        if (!special.contains(c))
            return addEscape(form, c);
        form.add('\\');
        form.add(c);
    });
}

void addUtf16(Form &form, char16_t unit, const char *digits)
{
    form.add("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        form.add(digits[(unit >> shift) & 15]);
}

// As json.dumps() writes it: nothing but ASCII.
Secret asciiJson(QByteArrayView secret, const char *digits)
{
    QString text = QString::fromUtf8(secret);
    Form form(text.size() * 6);
    for (const QChar c : std::as_const(text)) {
        if (c.unicode() > 126)
            addUtf16(form, c.unicode(), digits);
        else if (c == u'"' || c == u'\\')
            form.add('\\'), form.add(char(c.unicode()));
        else
            addEscape(form, char(c.unicode()));
    }
    wipe(text);
    return form.take();
}

Secret xmlText(QByteArrayView secret)
{
    return escaped(secret, 6, [](Form &form, char c) {
        switch (c) {
        case '&': return form.add("&amp;");
        case '<': return form.add("&lt;");
        case '>': return form.add("&gt;");
        case '"': return form.add("&quot;");
        default: return form.add(c);
        }
    });
}

// The characters of the Base64 text that depend on nothing but the secret, when it starts `offset` bytes into a group of three.
Secret base64Core(QByteArrayView secret, int offset, QByteArray::Base64Option alphabet)
{
    QByteArray padded(offset + secret.size(), '\0');
    std::ranges::copy(secret, padded.begin() + offset);
    QByteArray whole = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    const qsizetype end = 8 * padded.size() / 6;
    Secret core(QByteArray(whole.constData() + first, std::max<qsizetype>(0, end - first)));
    wipe(padded);
    wipe(whole);
    return core;
}

class Collection
{
public:
    explicit Collection(qsizetype shortest) : m_shortest(shortest) {}

    void add(Secret bytes, Between between = Between::Nothing)
    {
        const bool known = std::ranges::any_of(m_forms, [&](const EncodedForm &each) { return each.bytes.view() == bytes.view(); });
        if (!known && bytes.view().size() >= m_shortest)
            m_forms.push_back({std::move(bytes), between});
    }
    std::vector<EncodedForm> take() { return std::move(m_forms); }

private:
    qsizetype m_shortest;
    std::vector<EncodedForm> m_forms;
};

// A key of several lines is printed with other line ends, indented, or in part.
void addLines(QByteArrayView secret, Collection &forms)
{
    for (qsizetype start = 0; start < secret.size();) {
        qsizetype end = start;
        while (end < secret.size() && secret[end] != '\n' && secret[end] != '\r')
            ++end;
        const QByteArrayView line = secret.sliced(start, end - start).trimmed();
        if (line.size() >= shortestLine && line.size() < secret.size() && !line.startsWith("-----"))
            forms.add(Secret(line.toByteArray()));
        start = end + 1;
    }
}

void addPercentEncoded(QByteArrayView secret, Collection &forms)
{
    static constexpr QByteArrayView unreserved("-._~"), formSafe("-._*"), javascript("-_.!~*'()"), wholeAddress("-_.!~*'();/?:@&=+$,#");
    for (const char *digits : {upperDigits, lowerDigits}) {
        forms.add(percentEncoded(secret, unreserved, digits, Space::Percent));
        forms.add(percentEncoded(secret, unreserved, digits, Space::Plus));
        forms.add(percentEncoded(secret, formSafe, digits, Space::Plus));
        forms.add(percentEncoded(secret, "-._~/", digits, Space::Percent));
        forms.add(percentEncoded(secret, javascript, digits, Space::Percent));
        forms.add(percentEncoded(secret, wholeAddress, digits, Space::Percent));
    }
}

void addShell(QByteArrayView secret, Collection &forms)
{
    static constexpr QByteArrayView inDoubleQuotes("\"\\$`"), everywhere(" \t\"'\\$`!&|;<>(){}[]*?#~^=%,");
    forms.add(singleQuoted(secret, "'\\''"));
    forms.add(singleQuoted(secret, "'\"'\"'"));
    forms.add(backslashed(secret, inDoubleQuotes));
    forms.add(backslashed(secret, "\"\\"));
    forms.add(backslashed(secret, everywhere));
    forms.add(backslashed(secret, " \t\"'\\$`!&|;<>(){}[]*?#~^,")); // as printf %q does
    forms.add(jsonText(secret, "'\\")); // $'…'
}

} // namespace

std::vector<EncodedForm> encodedForms(QByteArrayView secret)
{
    Collection forms(shortestForm);
    forms.add(Secret(secret.toByteArray()));
    addLines(secret, forms);
    for (int offset = 0; offset < 3; ++offset) {
        forms.add(base64Core(secret, offset, QByteArray::Base64Encoding), Between::LineBreaks);
        forms.add(base64Core(secret, offset, QByteArray::Base64UrlEncoding), Between::LineBreaks);
    }
    forms.add(hexadecimal(secret, lowerDigits), Between::Separators);
    forms.add(hexadecimal(secret, upperDigits), Between::Separators);
    addPercentEncoded(secret, forms);
    forms.add(jsonText(secret, "\"\\"));
    forms.add(jsonText(secret, "\"\\/"));
    forms.add(asciiJson(secret, lowerDigits));
    forms.add(asciiJson(secret, upperDigits));
    addShell(secret, forms);
    forms.add(xmlText(secret));
    return forms.take();
}

} // namespace countersign
