// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/entities.h"

#include <algorithm>
#include <iterator>

namespace countersign {

namespace {

struct NamedEntity {
    QByteArrayView name;
    char32_t character;
};

// The names that occur in checklists: markup characters, typography, arrows, marks.
constexpr NamedEntity named[] = {
    {"amp", U'&'},    {"apos", U'\''},       {"bull", U'•'},      {"check", U'✓'}, {"checkmark", U'✓'}, {"copy", U'©'},   {"cross", U'✗'},
    {"deg", U'°'},    {"emsp", U'\u2003'},   {"ensp", U'\u2002'}, {"euro", U'€'},  {"ge", U'≥'},        {"gt", U'>'},     {"hellip", U'…'},
    {"laquo", U'«'},  {"larr", U'←'},        {"ldquo", U'“'},     {"le", U'≤'},    {"lsquo", U'‘'},     {"lt", U'<'},     {"mdash", U'—'},
    {"middot", U'·'}, {"nbsp", U'\u00a0'},   {"ndash", U'–'},     {"ne", U'≠'},    {"para", U'¶'},      {"plusmn", U'±'}, {"quot", U'"'},
    {"raquo", U'»'},  {"rarr", U'→'},        {"rdquo", U'”'},     {"reg", U'®'},   {"rsquo", U'’'},     {"sect", U'§'},   {"squ", U'□'},
    {"square", U'□'}, {"thinsp", U'\u2009'}, {"times", U'×'},     {"trade", U'™'}, {"zwnj", U'\u200c'},
};

QString numeric(QByteArrayView digits)
{
    const bool hexadecimal = digits.startsWith('x') || digits.startsWith('X');
    bool ok = false;
    const uint code = (hexadecimal ? digits.sliced(1) : digits).toUInt(&ok, hexadecimal ? 16 : 10);
    if (!ok)
        return {};
    const bool forbidden = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
    const char32_t character = forbidden ? U'\uFFFD' : char32_t(code);
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString decodeEntity(QByteArrayView entity)
{
    if (entity.size() > 2 && entity.startsWith('&') && entity.endsWith(';')) {
        const QByteArrayView body = entity.sliced(1, entity.size() - 2);
        if (body.startsWith('#')) {
            const QString decoded = numeric(body.sliced(1));
            if (!decoded.isEmpty())
                return decoded;
        }
        const auto found = std::ranges::find(named, body, &NamedEntity::name);
        if (found != std::end(named))
            return QString::fromUcs4(&found->character, 1);
    }
    return QString::fromUtf8(entity);
}

} // namespace countersign
