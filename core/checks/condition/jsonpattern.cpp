// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/jsonpattern.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int maximumDepth = 32;
constexpr QStringView ellipsis = u"...";

// A recursive-descent reader over text that may end at any place.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    std::optional<JsonPattern> value(int depth)
    {
        skipSpace();
        if (depth > maximumDepth || m_at >= m_text.size())
            return {};
        const QChar c = m_text[m_at];
        if (c == u'{')
            return members(depth);
        if (c == u'[')
            return elements(depth);
        if (c == u'"')
            return string();
        return word();
    }

    qsizetype position() const { return m_at; }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView token)
    {
        skipSpace();
        if (!m_text.sliced(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    bool takeEllipsis() { return take(ellipsis) || take(u"…"); }

    std::optional<QString> quoted()
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return {};
        QString raw(1, u'"');
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            raw += m_text[i];
            if (m_text[i] == u'\\' && i + 1 < m_text.size())
                raw += m_text[++i];
            else if (m_text[i] == u'"') {
                m_at = i + 1;
                const QJsonArray decoded = QJsonDocument::fromJson(u"[%1]"_s.arg(raw).toUtf8()).array();
                return decoded.isEmpty() ? std::optional<QString>() : decoded.at(0).toString();
            }
        }
        return {};
    }

    std::optional<JsonPattern> string()
    {
        const auto text = quoted();
        if (!text)
            return {};
        if (*text == ellipsis || *text == u"…"_s)
            return JsonPattern{.kind = JsonPattern::Kind::AnyString};
        return JsonPattern{.kind = JsonPattern::Kind::Scalar, .scalar = *text};
    }

    std::optional<JsonPattern> word()
    {
        if (takeEllipsis())
            return JsonPattern{.kind = JsonPattern::Kind::Any};
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[m_at])))
            ++m_at;
        const QJsonArray decoded = QJsonDocument::fromJson(u"[%1]"_s.arg(m_text.sliced(start, m_at - start)).toUtf8()).array();
        if (decoded.size() != 1)
            return {};
        return JsonPattern{.kind = JsonPattern::Kind::Scalar, .scalar = decoded.at(0)};
    }

    std::optional<JsonPattern> members(int depth)
    {
        JsonPattern object{.kind = JsonPattern::Kind::Object};
        take(u"{");
        while (!take(u"}")) {
            if (takeEllipsis()) {
                object.open = true;
            } else {
                const auto name = quoted();
                if (!name || !take(u":"))
                    return {};
                auto child = value(depth + 1);
                if (!child)
                    return {};
                object.names.append(*name);
                object.children.append(std::move(*child));
            }
            if (!take(u",") && !atClose(u'}'))
                return {};
        }
        return object;
    }

    std::optional<JsonPattern> elements(int depth)
    {
        JsonPattern array{.kind = JsonPattern::Kind::Array};
        take(u"[");
        while (!take(u"]")) {
            if (takeEllipsis()) {
                array.open = true;
            } else {
                auto child = value(depth + 1);
                if (!child)
                    return {};
                array.children.append(std::move(*child));
            }
            if (!take(u",") && !atClose(u']'))
                return {};
        }
        return array;
    }

    bool atClose(QChar close)
    {
        skipSpace();
        return m_at < m_text.size() && m_text[m_at] == close;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool matchesObject(const JsonPattern &pattern, const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    for (qsizetype i = 0; i < pattern.names.size(); ++i) {
        const auto found = object.constFind(pattern.names[i]);
        if (found == object.constEnd() || !matches(pattern.children[i], *found))
            return false;
    }
    return true;
}

// An open array holds the elements named, in that order, with others between; a closed one holds just them.
bool matchesArray(const JsonPattern &pattern, const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    if (!pattern.open && array.size() != pattern.children.size())
        return false;
    qsizetype next = 0;
    for (const QJsonValue element : array) {
        if (next < pattern.children.size() && matches(pattern.children[next], element))
            ++next;
        else if (!pattern.open)
            return false;
    }
    return next == pattern.children.size();
}

QString scalarText(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

QString toText(const JsonPath &path)
{
    QString text;
    for (const JsonStep &step : path) {
        if (const int *index = std::get_if<int>(&step))
            text += u'[' + QString::number(*index) + u']';
        else
            text += u'.' + std::get<QString>(step);
    }
    return text;
}

QJsonValue valueAt(const QJsonValue &root, const JsonPath &path)
{
    QJsonValue value = root;
    for (const JsonStep &step : path) {
        if (const int *index = std::get_if<int>(&step))
            value = value.isArray() ? value.toArray().at(*index) : QJsonValue(QJsonValue::Undefined);
        else
            value = value.isObject() ? value.toObject().value(std::get<QString>(step)) : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

std::optional<ReadJsonPattern> readJsonPattern(QStringView text)
{
    Reader reader(text);
    auto pattern = reader.value(0);
    if (!pattern)
        return {};
    return ReadJsonPattern{std::move(*pattern), reader.position()};
}

bool matches(const JsonPattern &pattern, const QJsonValue &value)
{
    switch (pattern.kind) {
    case JsonPattern::Kind::Any: return !value.isUndefined();
    case JsonPattern::Kind::AnyString: return value.isString();
    case JsonPattern::Kind::Scalar: return value == pattern.scalar;
    case JsonPattern::Kind::Object: return matchesObject(pattern, value);
    case JsonPattern::Kind::Array: return matchesArray(pattern, value);
    }
    Q_UNREACHABLE_RETURN(false);
}

QString toText(const JsonPattern &pattern)
{
    QStringList parts;
    switch (pattern.kind) {
    case JsonPattern::Kind::Any: return u"..."_s;
    case JsonPattern::Kind::AnyString: return u"\"...\""_s;
    case JsonPattern::Kind::Scalar: return scalarText(pattern.scalar);
    case JsonPattern::Kind::Object:
    case JsonPattern::Kind::Array: break;
    }
    const bool object = pattern.kind == JsonPattern::Kind::Object;
    for (qsizetype i = 0; i < pattern.children.size(); ++i)
        parts += (object ? scalarText(pattern.names[i]) + u": "_s : QString()) + toText(pattern.children[i]);
    if (pattern.open)
        parts += u"..."_s;
    return (object ? u"{%1}"_s : u"[%1]"_s).arg(parts.join(u", "_s));
}

} // namespace countersign
