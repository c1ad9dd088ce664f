// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/facts.h"

#include "core/deployment/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class T, class F>
concept Is = std::same_as<std::remove_const_t<T>, F>;

// The fields of each kind, said once for writing and reading. A changed line here is a changed file format.
void fields(auto &a, Is<JournalCreated> auto &f) { a("name", f.name), a("laptopKey", f.laptopKey); }
void fields(auto &a, Is<PersonEnrolled> auto &f)
{
    a("person", f.person), a("name", f.name), a("email", f.email), a("organisation", f.organisation);
    a("consentKey", f.consentKey), a("certificate", f.certificate), a("owner", f.owner);
}
void fields(auto &a, Is<RoleGranted> auto &f) { a("person", f.person), a("roles", f.roles); }
void fields(auto &a, Is<DeploymentStarted> auto &f)
{
    a("system", f.system), a("version", f.version), a("environment", f.environment), a("title", f.title), a("fileName", f.fileName);
    a("checklist", f.checklist), a("blob", f.blob), a("size", f.size), a("demo", f.demo);
}
void fields(auto &a, Is<ItemTicked> auto &f) { a("reason", f.reason), a("evidence", f.evidence); }
void fields(auto &a, Is<ItemUnticked> auto &f) { a("reason", f.reason); }
void fields(auto &a, Is<ItemMarkedNotApplicable> auto &f) { a("reason", f.reason); }
void fields(auto &a, Is<ItemWaived> auto &f) { a("reason", f.reason), a("approver", f.approver), a("until", f.until), a("ticket", f.ticket); }
void fields(auto &a, Is<NoteAdded> auto &f) { a("text", f.text); }
void fields(auto &a, Is<ParameterBound> auto &f) { a("name", f.name), a("value", f.value); }
void fields(auto &a, Is<HostApproved> auto &f) { a("scheme", f.endpoint.scheme), a("host", f.endpoint.host), a("port", f.endpoint.port); }
void fields(auto &a, Is<HostRouted> auto &f)
{
    a("host", f.route.host), a("port", f.route.port), a("address", f.route.address), a("toPort", f.route.toPort);
}
void fields(auto &a, Is<AuthorityTrusted> auto &f) { a("host", f.authority.host), a("pem", f.authority.pem); }
void fields(auto &a, Is<CheckJudged> auto &f)
{
    a("check", f.check), a("status", f.status, EvidenceStatus::Stale), a("obstacle", f.obstacle, lastObstacle);
    a("failure", f.failure, lastFailure), a("address", f.address), a("httpStatus", f.httpStatus), a("totalMs", f.totalMilliseconds);
    a("observedAt", f.observedAt), a("conditions", f.conditions);
}
void fields(auto &a, Is<SignedOff> auto &f)
{
    a("role", f.role), a("roleName", f.roleName), a("gate", f.gate), a("printedName", f.printedName), a("meaning", f.meaning, Meaning::Rejected);
    a("statement", f.statement), a("subject", f.subject), a("note", f.note);
}
void fields(auto &a, Is<DecisionMade> auto &f) { a("decision", f.decision, Decision::NeedsRevision), a("reason", f.reason); }
void fields(auto &, Is<DeploymentClosed> auto &) {}
void fields(auto &a, Is<DeploymentAborted> auto &f) { a("reason", f.reason); }
void fields(auto &a, Is<RecordExported> auto &f)
{
    a("file", f.file), a("fileName", f.fileName), a("signedFields", f.signedFields);
    a.later("number", f.number), a.later("previous", f.previous), a.later("extends", f.extends);
}
void fields(auto &a, Is<CheckDismissed> auto &f) { a("check", f.check), a("reason", f.reason); }
void fields(auto &a, Is<CheckRestored> auto &f) { a("check", f.check); }
void fields(auto &a, Is<CheckRevised> auto &f) { a("check", f.check), a("conditions", f.conditions); }
void fields(auto &a, Is<ChecklistRevised> auto &f)
{
    a("fileName", f.fileName), a("title", f.title), a("checklist", f.checklist), a("blob", f.blob), a("size", f.size);
    a("carried", f.carried), a("changed", f.changed), a("gone", f.gone);
}
void fields(auto &a, Is<VantageSet> auto &f) { a("host", f.host), a("vantage", f.vantage); }
void fields(auto &a, Is<CheckAllowed> auto &f) { a("check", f.check); }
void fields(auto &a, Is<ProxySet> auto &f) { a("proxy", f.proxy); }
void fields(auto &a, Is<RedAcknowledged> auto &f) { a("check", f.check), a("reason", f.reason), a("until", f.until); }

void fields(auto &a, Is<VariableSet> auto &f)
{
    a("name", f.name), a("secret", f.secret), a("value", f.value), a("fingerprint", f.fingerprint), a("carried", f.carried);
}
void fields(auto &a, Is<VariableCleared> auto &f) { a("name", f.name); }
void fields(auto &a, Is<SecretAllowed> auto &f) { a("name", f.binding.name), a("host", f.binding.host), a("port", f.binding.port); }
void fields(auto &a, Is<SecretWithheld> auto &f) { a("name", f.binding.name), a("host", f.binding.host), a("port", f.binding.port); }

void fields(auto &a, Is<ConditionResult> auto &f)
{
    a("condition", f.condition), a("truth", f.truth, Truth::CannotTell), a("expected", f.expected), a("got", f.got), a("reason", f.reason);
}

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
    void later(const char *key, const auto &v) { (*this)(key, v); }
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
    // A field that events of earlier versions do not have.
    void later(const char *key, auto &v)
    {
        if (object.contains(QLatin1StringView(key)))
            (*this)(key, v);
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

// In the order of the variant.
constexpr Kind kinds[] = {
    {"JournalCreated", readFact<JournalCreated>, false},
    {"PersonEnrolled", readFact<PersonEnrolled>, true},
    {"RoleGranted", readFact<RoleGranted>, true},
    {"DeploymentStarted", readFact<DeploymentStarted>, false},
    {"ItemTicked", readFact<ItemTicked>, false},
    {"ItemUnticked", readFact<ItemUnticked>, false},
    {"ItemMarkedNotApplicable", readFact<ItemMarkedNotApplicable>, false},
    {"ItemWaived", readFact<ItemWaived>, true},
    {"NoteAdded", readFact<NoteAdded>, false},
    {"ParameterBound", readFact<ParameterBound>, false},
    {"HostApproved", readFact<HostApproved>, false},
    {"HostRouted", readFact<HostRouted>, false},
    {"AuthorityTrusted", readFact<AuthorityTrusted>, false},
    {"CheckJudged", readFact<CheckJudged>, false},
    {"SignedOff", readFact<SignedOff>, true},
    {"DecisionMade", readFact<DecisionMade>, true},
    {"DeploymentClosed", readFact<DeploymentClosed>, false},
    {"DeploymentAborted", readFact<DeploymentAborted>, false},
    {"RecordExported", readFact<RecordExported>, false},
    {"CheckDismissed", readFact<CheckDismissed>, false},
    {"CheckRestored", readFact<CheckRestored>, false},
    {"CheckRevised", readFact<CheckRevised>, false},
    {"ChecklistRevised", readFact<ChecklistRevised>, false},
    {"VantageSet", readFact<VantageSet>, false},
    {"CheckAllowed", readFact<CheckAllowed>, false},
    {"ProxySet", readFact<ProxySet>, false},
    {"RedAcknowledged", readFact<RedAcknowledged>, false},
    {"VariableSet", readFact<VariableSet>, false},
    {"VariableCleared", readFact<VariableCleared>, false},
    {"SecretAllowed", readFact<SecretAllowed>, false},
    {"SecretWithheld", readFact<SecretWithheld>, false},
};
static_assert(std::size(kinds) == std::variant_size_v<Fact>);

} // namespace

QString kindOf(const Fact &fact) { return QString::fromLatin1(kinds[fact.index()].name); }

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
