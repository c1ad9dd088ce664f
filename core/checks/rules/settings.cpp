// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/expression.h"
#include "core/checks/reading/measures.h"
#include "core/checks/rules/environment.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/valuerules.h"
#include "core/checks/vendors.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A sentence about a setting that names no variable. The query holds the names it usually has (a regular expression), the first of which is
// taken where the document has none of them.
constexpr Sentence table[] = {
    {u"debug mode|flag disable|off|false", u"DEBUG|APP_DEBUG", u""},
    {u"secret|signing|jwt key generate|set|change|new|default|create|rotate|unique !api !vendor !encryption",
     u"SECRET_KEY|JWT_SECRET|APP_KEY|SESSION_SECRET|JWT_SECRET_KEY", u""},
    {u"encryption key unique|secure|set|generate", u"ENCRYPTION_KEY|\\w*ENCRYPTION_KEY", u""},
    {u"database|postgresql|postgres|mysql|db password strong|set|unique|change|secure",
     u"DB_PASSWORD|POSTGRES_PASSWORD|DATABASE_PASSWORD|MYSQL_PASSWORD", u""},
    {u"redis password set|strong", u"REDIS_PASSWORD", u""},
    {u"admin password strong|change|unique|secure !default !grafana", u"ADMIN_PASSWORD", u""},
    {u"database connection_string|url configure|update|set", u"DATABASE_URL", u""},
    {u"cors|origin configure|origins|setting|domain|match !git !push !pull !access_control !header",
     u"CORS_ORIGINS?|CORS_ALLOWED_ORIGINS?|ALLOWED_ORIGINS?|\\w+_CORS_ORIGINS?", u""},
    {u"frontend|client|next_public|vite api|backend url|point|address", u"NEXT_PUBLIC_API_URL|VITE_API_URL|REACT_APP_API_URL", u""},
    {u"sentry|error_tracking|dsn configure|set_up|add|integrate !optional", u"SENTRY_DSN", u""},
    {u"log level appropriate|configure|set|production|info", u"LOG_LEVEL", u"[VALUE] == any(info, INFO, warning, WARNING, warn, WARN, error, ERROR)"},
    {u"sqlite disable", u"USE_SQLITE", u"[VALUE] == any(false, False, 0, off)"},
};

// Sentences about all settings, or a family of them, at once.
constexpr Sentence groups[] = {
    {u".env file|copy|create|template|configure|configured|value !permission !exclude !version_control !only !secret !not", u".env", u"[OPEN] == 0",
     u"?"},
    {u"environment variable|variables configure|set|update|verify|all|require|required !store !stored", u".env", u"[OPEN] == 0", u"?"},
    {u"variable|variables verify|set|all|update", u".env", u"[OPEN] == 0", u"?", u"environment"},
    {u"email|smtp|mail setting|settings|variable|credential configure|set", u"SMTP_*", u"[OPEN] == 0", u"?"},
    {u"s3|aws|cloud|bucket credential|credentials|key set|configure", u"AWS_* S3_*", u"[OPEN] == 0", u"k"},
    {u"api|key|keys|secret|secrets|credential|token rotate|rotated|changed_from_default|from_default|from_defaults", u"*_KEY *_SECRET *_TOKEN",
     u"[REUSED] == false", u"k", u"secret|security|key !password"},
    {u"monitoring|alert|notification credential|credentials configure|set", u"*_DSN *_WEBHOOK_URL", u"[OPEN] == 0", u"k"},
};

QString nameFor(const Reading &reading, const QString &names)
{
    thread_local QHash<QString, QRegularExpression> compiled; // a table's forms and vendors' names: few, and asked for again and again
    QRegularExpression &pattern = compiled[names];
    if (pattern.pattern().isEmpty())
        pattern.setPattern(u"^(?:%1)$"_s.arg(names));
    const auto found = std::ranges::find_if(reading.variables, [&](const VariableUse &each) { return pattern.match(each.name).hasMatch(); });
    return found == reading.variables.end() ? names.section(u'|', 0, 0).remove(u'?') : found->name;
}

void addNamed(const Reading &reading, const Statement &statement, const QString &name, const QStringList &conditions, QList<CheckSpec> &checks)
{
    QString text = statement.text;
    for (const QString &code : statement.codes)
        text += u' ' + code;
    QList<const VariableUse *> mentions;
    for (const VariableUse &mention : reading.variables) {
        if (mention.name == name)
            mentions.append(&mention);
    }
    const VariableUse here{.name = name, .text = text, .line = statement.line};
    mentions.append(&here);
    CheckSpec check = checkAt(reading, statement, CheckKind::Env);
    check.target.body = name;
    check.conditions = conditions.isEmpty() ? conditionsForVariable(name, mentions) : conditions;
    check.needs = {isSecretName(name) ? Need::Secret : Need::Value};
    checks.append(check);
}

// "Stripe keys (live, not test)", "OpenAI API key configured": the shape of the vendor's key.
bool deriveVendor(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern keys(u"key|keys|token|credential|secret"), webhooks(u"webhook|webhooks");
    const bool key = keys.matches(statement.words), webhook = webhooks.matches(statement.words);
    const Vendor *vendor = key || webhook ? vendorIn(statement.text) : nullptr;
    if (!vendor || !(key || !vendor->webhookKeyPattern.isEmpty()))
        return false;
    const QString stem = vendor->name.toString().toUpper().replace(expression<u"[^A-Z0-9]+">(), u"_"_s);
    const QString name =
        webhook ? nameFor(reading, stem + u"_WEBHOOK_SECRET"_s)
                : nameFor(reading, u"%1_%2|%1\\w*(?:KEY|TOKEN)"_s.arg(stem, statement.words.has(stemOf(u"token")) ? u"TOKEN"_s : u"API_KEY"_s));
    addNamed(reading, statement, name, {}, checks);
    return true;
}

// cp .env.example .env
void deriveCopies(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        const QStringList words = Options(use.invocation.arguments, u"").operands();
        if (use.invocation.program != "cp"_L1 || !words.value(0).contains(".env"_L1))
            continue;
        CheckSpec check = checkAt(reading, use, CheckKind::Env);
        check.target.body = u".env"_s;
        check.conditions = {u"[OPEN] == 0"_s};
        check.needs = {Need::Value};
        checks.append(check);
    }
}

// "update with real values first!" beside commands that still hold "...": they must not run like that.
void deriveGuards(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"real|actual|your|correct|production value|values|secret first|update|replace|edit|before");
    static const QRegularExpression open(u"\\.\\.\\.|<[a-z][^>]*>|\\[[a-z][^\\]]*\\]|YOUR_[A-Z_]+"_s);
    for (const CommandUse &use : reading.commands) {
        const bool said = std::ranges::any_of(use.labels, [](const QString &label) { return says.matches(Words(label)); });
        if (!said || !open.match(use.command.text()).hasMatch())
            continue;
        CheckSpec check = checkAt(reading, use, CheckKind::Guard);
        check.lines.prepend(use.lines.first - 1);
        check.target.body = use.command.text();
        check.conditions = {u"[OPEN] == 0"_s};
        check.needs = {Need::Value};
        checks.append(check);
    }
}

} // namespace

void deriveSettings(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    static const Sentences families(groups);
    for (const Statement &statement : reading.statements) {
        const bool named = std::ranges::any_of(reading.variables, [&](const VariableUse &each) { return each.line == statement.line; });
        if (!isAboutSystem(reading, statement) || named || deriveVendor(reading, statement, checks))
            continue;
        if (const Sentence *sentence = sentences.match(statement)) {
            addNamed(reading, statement, nameFor(reading, sentence->query.toString()), splitConditions(sentence->conditions), checks);
        } else if (const Sentence *family = families.match(statement)) {
            CheckSpec check = checkAt(reading, statement, CheckKind::Env);
            check.target.body = family->query.toString();
            check.conditions = splitConditions(family->conditions);
            check.needs = readNeeds(family->needs);
            checks.append(check);
        }
    }
    deriveCopies(reading, checks);
    deriveGuards(reading, checks);
}

} // namespace countersign
