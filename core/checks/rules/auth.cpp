// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/auth.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/statedanswers.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum class Subject { Protected, AdminPage, NotAdmin, SignIn, Register, Lifetime, Forgery, BadInput };

struct AuthSentence {
    QStringView says = {};
    Subject subject;
};

constexpr AuthSentence table[] = {
    {u"csrf|xsrf|cross_site_request enable|protect|verify|active|token|configure", Subject::Forgery},
    {u"jwt|token expiration|expiry|expire|lifetime", Subject::Lifetime},
    {u"error invalid|unauthorized|malformed input|access|request|unauthorized", Subject::BadInput},
    {u"user|account registration|register|signup|sign_up work|possible|test|function", Subject::Register},
    {u"login|sign_in|log_in|authentication work|test|admin|credential|function !page !root !ssh !required !mechanism", Subject::SignIn},
    {u"user|role management|admin admin_only|only_admin|admin|role only", Subject::NotAdmin},
    {u"admin|management|dashboard interface|panel|endpoint|page|interfaces|ui protect|restrict|secure|authenticate", Subject::AdminPage},
    {u"authentication|authorization|auth|token require|enforce|mechanism|rule|verify !ssh !password_authentication !endpoint_tested",
     Subject::Protected},
};

struct Compiled {
    Pattern says;
    Subject subject;
};

std::optional<Subject> subjectOf(const Statement &statement)
{
    static const auto compiled = [] {
        QList<Compiled> all;
        for (const AuthSentence &sentence : table)
            all.append({Pattern(sentence.says), sentence.subject});
        return all;
    }();
    const auto found = std::ranges::find_if(compiled, [&](const Compiled &each) { return each.says.matches(statement.words); });
    return found == compiled.end() ? std::nullopt : std::optional(found->subject);
}

struct Known {
    QStringList secured = {}; // addresses that the document fetches with a token
    std::optional<ProbeTarget> signIn = {}; // how it signs in
};

Known readKnown(const Reading &reading)
{
    Known known;
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (!request || !reading.hosts.isOwn(request->url.host))
            continue;
        const bool token = std::ranges::any_of(
            request->target.headers, [](const HttpHeader &header) { return header.name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0; });
        if (token && !isMutating(request->target) && !known.secured.contains(request->target.address))
            known.secured += request->target.address;
        if (isMutating(request->target) && request->url.path.contains("login"_L1))
            known.signIn = request->target;
    }
    return known;
}

const QString refused = u"[STATUS] == any(401, 403)"_s;

CheckSpec unauthenticated(const Reading &reading, CheckSpec check, const QString &address)
{
    check.target.address = address.isEmpty() ? reading.hosts.api() + u"/<protected-path>"_s : address;
    check.conditions = {refused};
    if (address.isEmpty())
        need(check, Need::Value);
    return check;
}

CheckSpec signIn(const Reading &reading, CheckSpec check, const Known &known)
{
    if (known.signIn) {
        check.target = *known.signIn;
        check.conditions = {u"[STATUS] == 200"_s};
        check.needs = {Need::Secret, Need::Consent};
        return check;
    }
    // without a way to sign in: the endpoint is there and refuses an empty request
    check.target = {.address = reading.hosts.api() + u"/<login-path>"_s, .method = u"POST"_s, .body = u"{}"_s};
    check.target.headers = {{u"Content-Type"_s, u"application/json"_s}};
    check.conditions = {u"[STATUS] >= 400"_s, u"[STATUS] < 500"_s, u"[STATUS] != 404"_s};
    check.needs = {Need::Value, Need::Consent};
    return check;
}

CheckSpec lifetime(CheckSpec check, const Statement &statement, const Known &known, const Reading &reading)
{
    check = signIn(reading, check, known);
    QString limit = u"<token-lifetime>"_s;
    for (const Measure &measure : findMeasures(statement.text)) {
        if (measure.quantity.unit == Unit::Milliseconds)
            limit = measure.text();
    }
    check.conditions = {u"[TTL] <= "_s + limit};
    return check;
}

void add(const Reading &reading, const Statement &statement, Subject subject, const Known &known, QList<CheckSpec> &checks)
{
    CheckSpec check = checkAt(reading, statement, CheckKind::Auth);
    switch (subject) {
    case Subject::Protected: {
        const QStringList addresses =
            known.secured.isEmpty() ? QStringList{QString()} : known.secured.first(qMin<qsizetype>(2, known.secured.size()));
        for (const QString &address : addresses)
            checks.append(unauthenticated(reading, check, address));
        return;
    }
    case Subject::AdminPage:
        check = unauthenticated(reading, check, reading.hosts.api() + u"/admin"_s);
        need(check, Need::Heuristic);
        break;
    case Subject::NotAdmin:
        check = unauthenticated(reading, check, {});
        check.target.headers = {{u"Authorization"_s, u"Bearer ${NON_ADMIN_TOKEN}"_s}};
        check.target.address.replace(u"<protected-path>"_s, u"<admin-path>"_s);
        check.conditions = {u"[STATUS] == 403"_s};
        need(check, Need::Secret);
        break;
    case Subject::SignIn: check = signIn(reading, check, known); break;
    case Subject::Register:
        check = signIn(reading, check, {});
        check.target.address.replace(u"<login-path>"_s, u"<registration-path>"_s);
        break;
    case Subject::Lifetime: check = lifetime(check, statement, known, reading); break;
    case Subject::Forgery:
        check.target = {
            .address = reading.hosts.api() + u"/<form-path>"_s, .method = u"POST"_s, .headers = {{u"Origin"_s, u"https://foreign.example.org"_s}}};
        check.conditions = {u"[STATUS] == 403"_s};
        check.needs = {Need::Value, Need::Consent, Need::Heuristic};
        break;
    case Subject::BadInput:
        check = signIn(reading, check, known);
        check.target.body = u"{"_s;
        check.conditions = {u"[STATUS] >= 400"_s, u"[STATUS] < 500"_s, u"[BODY] != pat(*Traceback*)"_s};
        check.needs.removeAll(Need::Secret);
        break;
    }
    needForAddress(check);
    checks.append(check);
}

} // namespace

void deriveAuth(const Reading &reading, QList<CheckSpec> &checks)
{
    const Known known = readKnown(reading);
    for (const Statement &statement : reading.statements) {
        const auto subject = isAboutSystem(reading, statement) ? subjectOf(statement) : std::nullopt;
        const bool shown =
            std::ranges::any_of(reading.commandsIn(statement.item), [](const CommandUse *use) { return readHttpRequest(*use).has_value(); });
        if (subject && !shown && !statesAnswer(reading, statement))
            add(reading, statement, *subject, known, checks);
    }
}

} // namespace countersign
