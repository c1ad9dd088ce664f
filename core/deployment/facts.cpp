// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/facts.h"

#include "core/deployment/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Writer {
    QJsonObject object;

    void put(const char *key, const QJsonValue &value) { object.insert(QLatin1StringView(key), value); }
    void operator()(const char *key, const QString &v) { put(key, v); }
    void operator()(const char *key, const QByteArray &v) { put(key, QString::fromLatin1(v)); } // PEM
    void operator()(const char *key, bool v) { put(key, v); }
    void operator()(const char *key, std::integral auto v) { put(key, qint64(v)); }
    void operator()(const char *key, const QStringList &v) { put(key, QJsonArray::fromStringList(v)); }
    void operator()(const char *key, const QDateTime &v) { put(key, v.toUTC().toString(Qt::ISODateWithMs)); }
    template <class Tag>
    void operator()(const char *key, const Id<Tag> &v)
    {
        put(key, v.toString());
    }
    template <class Enum>
    void operator()(const char *key, Enum v, Enum)
    {
        put(key, nameOf(v));
    }
    void later(const char *key, const auto &v)
    {
        if (v != std::remove_cvref_t<decltype(v)>{})
            (*this)(key, v);
    }
    void operator()(const char *key, const QList<ConditionResult> &v)
    {
        QJsonArray array;
        for (const ConditionResult &result : v) {
            Writer inner;
            fields(inner, result);
            array.append(inner.object);
        }
        put(key, array);
    }
};

// Remembers the first field that is missing or of another type.
struct Reader {
    const QJsonObject &object;
    int read = 0;
    QString wrong = {};

    QJsonValue take(const char *key, QJsonValue::Type type)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (value.type() != type && wrong.isEmpty())
            wrong = QLatin1StringView(key);
        ++read;
        return value;
    }
    void operator()(const char *key, QString &v) { v = take(key, QJsonValue::String).toString(); }
    void operator()(const char *key, QByteArray &v) { v = take(key, QJsonValue::String).toString().toLatin1(); }
    void operator()(const char *key, bool &v) { v = take(key, QJsonValue::Bool).toBool(); }
    template <std::integral I>
    void operator()(const char *key, I &v)
    {
        const qint64 number = take(key, QJsonValue::Double).toInteger();
        if (!std::in_range<I>(number) && wrong.isEmpty())
            wrong = QLatin1StringView(key);
        v = I(number);
    }
    void operator()(const char *key, QStringList &v)
    {
        for (const QJsonValue &value : take(key, QJsonValue::Array).toArray())
            v.append(value.toString());
    }
    void operator()(const char *key, QDateTime &v)
    {
        v = QDateTime::fromString(take(key, QJsonValue::String).toString(), Qt::ISODateWithMs);
        if (!v.isValid() && wrong.isEmpty())
            wrong = QLatin1StringView(key);
    }
    template <class Tag>
    void operator()(const char *key, Id<Tag> &v)
    {
        v = Id<Tag>(take(key, QJsonValue::String).toString());
    }
    template <class Enum>
    void operator()(const char *key, Enum &v, Enum last)
    {
        const auto found = enumNamed<Enum>(take(key, QJsonValue::String).toString(), last);
        if (!found && wrong.isEmpty())
            wrong = QLatin1StringView(key);
        v = found.value_or(Enum{});
    }
    void later(const char *key, auto &v)
    {
        if (object.contains(QLatin1StringView(key)))
            (*this)(key, v);
    }
    void operator()(const char *key, QList<ConditionResult> &v)
    {
        for (const QJsonValue &value : take(key, QJsonValue::Array).toArray()) {
            const QJsonObject inner = value.toObject();
            Reader reader{inner};
            fields(reader, v.emplaceBack());
            if (!reader.wrong.isEmpty() && wrong.isEmpty())
                wrong = reader.wrong;
        }
    }
};

template <class F>
Expected<Fact> readFact(const QString &kind, const QJsonObject &payload)
{
    F fact;
    Reader reader{payload};
    fields(reader, fact);
    if (reader.wrong.isEmpty() && reader.read != payload.size())
        reader.wrong = u"a field too many"_s;
    if (!reader.wrong.isEmpty())
        return failure(ErrorCode::EventMalformed, {QString(), kind + u": "_s + reader.wrong});
    return Fact(std::move(fact));
}

using FactReader = Expected<Fact> (*)(const QString &, const QJsonObject &);

struct Kind {
    const char *name;
    FactReader read;
    bool consent;
};

template <class F>
constexpr Kind describe()
{
    constexpr bool consent = requires { F::consent; };
    return Kind(F::kind, readFact<F>, consent);
}

template <class... F>
constexpr std::array<Kind, sizeof...(F)> describeAll(std::type_identity<std::variant<F...>>)
{
    return {describe<F>()...};
}

constexpr auto kinds = describeAll(std::type_identity<Fact>());

} // namespace

QString kindOf(const Fact &fact) { return QString::fromLatin1(kinds[fact.index()].name); }

QStringList factKinds()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

bool isConsent(const Fact &fact) { return kinds[fact.index()].consent; }

QJsonObject toPayload(const Fact &fact)
{
    Writer writer;
    std::visit([&writer](const auto &f) { fields(writer, f); }, fact);
    return writer.object;
}

Expected<Fact> fromPayload(const QString &kind, const QJsonObject &payload)
{
    for (const Kind &known : kinds) {
        if (kind == QLatin1StringView(known.name))
            return known.read(kind, payload);
    }
    return failure(ErrorCode::UnknownEventKind, {QString(), kind});
}

} // namespace countersign
