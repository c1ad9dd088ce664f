// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/journal/canonical.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 largestInteger = (qint64(1) << 53) - 1;

std::unexpected<Error> notCanonical(const QString &why) { return failure(ErrorCode::EventNotCanonical, {QString(), why}); }

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            return true;
    }
    return false;
}

bool needsEscape(char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; }

void writeEscape(QByteArray &out, char c)
{
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\t': out += "\\t"; break;
    case '\n': out += "\\n"; break;
    case '\f': out += "\\f"; break;
    case '\r': out += "\\r"; break;
    default: out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    }
}

// RFC 8785 section 3.2.2.2
Expected<> writeString(QByteArray &out, const QString &text)
{
    if (hasLoneSurrogate(text))
        return notCanonical(u"a lone surrogate"_s);
    const QByteArray bytes = text.toUtf8();
    out += '"';
    for (auto at = bytes.begin(); at != bytes.end();) {
        const auto escaped = std::find_if(at, bytes.end(), needsEscape);
        out.append(QByteArrayView(at, escaped));
        at = escaped;
        if (at != bytes.end())
            writeEscape(out, *at++);
    }
    out += '"';
    return {};
}

Expected<> writeValue(QByteArray &out, const QJsonValue &value);

Expected<> writeNumber(QByteArray &out, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (number != std::floor(number) || std::abs(number) > double(largestInteger))
        return notCanonical(u"a number that is no integer of at most 2^53-1"_s);
    out += QByteArray::number(value.toInteger());
    return {};
}

Expected<> writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (const auto written = writeValue(out, array.at(i)); !written)
            return written;
    }
    out += ']';
    return {};
}

// RFC 8785 section 3.2.3: keys sorted by UTF-16 code units, which is what QString compares
Expected<> writeObject(QByteArray &out, const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys, [](const QString &a, const QString &b) { return a.compare(b) < 0; });
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        if (const auto written = writeString(out, keys.at(i)); !written)
            return written;
        out += ':';
        if (const auto written = writeValue(out, object.value(keys.at(i))); !written)
            return written;
    }
    out += '}';
    return {};
}

Expected<> writeValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return {};
    case QJsonValue::Double: return writeNumber(out, value);
    case QJsonValue::String: return writeString(out, value.toString());
    case QJsonValue::Array: return writeArray(out, value.toArray());
    case QJsonValue::Object: return writeObject(out, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return notCanonical(u"a null"_s);
}

} // namespace

Expected<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    if (const auto written = writeObject(out, object); !written)
        return std::unexpected(written.error());
    return out;
}

Expected<QJsonObject> parseCanonicalJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return notCanonical(problem.error == QJsonParseError::NoError ? u"no object"_s : problem.errorString());
    const auto canonical = canonicalJson(document.object());
    if (!canonical)
        return std::unexpected(canonical.error());
    if (*canonical != bytes)
        return notCanonical(u"other bytes than RFC 8785 gives (a duplicate key, a space, an order or an escape)"_s);
    return document.object();
}

} // namespace countersign
