// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/outside.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class Add>
void forEachAbout(const Reading &reading, const Pattern &says, Add add)
{
    for (const Statement &statement : reading.statements) {
        if (isAboutSystem(reading, statement) && says.matches(statement.words))
            add(statement);
    }
}

CheckSpec ask(const Reading &reading, const Statement &statement, CheckKind kind, const QString &address, const QStringList &conditions,
              QStringView needs)
{
    CheckSpec check = checkAt(reading, statement, kind);
    check.target.address = address;
    check.conditions = conditions;
    check.needs = readNeeds(needs);
    needForAddress(check);
    return check;
}

} // namespace

void deriveMail(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"email|mail|smtp service|setting|configure|send|work|deliver|server|provider !address !alert_rule !user !from");
    static const Pattern channel(u"alert channel configure|set|work");
    static const QRegularExpression host(u"^(?:SMTP|MAIL|EMAIL)_(?:HOST|SERVER|PORT)$"_s);
    const QStringList conditions = {u"[CONNECTED] == true"_s, u"[TLS.VERSION] >= 1.2"_s};
    bool byVariable = false;
    for (const VariableUse &mention : reading.variables) {
        if (!host.match(mention.name).hasMatch() || !mention.defines)
            continue;
        byVariable = true;
        CheckSpec check{.kind = CheckKind::Smtp, .target = {.address = reading.services.smtp}, .conditions = conditions, .lines = {mention.line}};
        if (mention.item >= 0)
            check.items = {reading.checklist.items[mention.item].id};
        needForAddress(check);
        checks.append(check);
    }
    const auto add = [&](const Statement &statement) {
        const bool about = statement.codes.isEmpty();
        if (about)
            checks.append(ask(reading, statement, CheckKind::Smtp, reading.services.smtp, conditions, u"k"));
    };
    forEachAbout(reading, says, add);
    if (byVariable)
        forEachAbout(reading, channel, add);
}

void deriveErrorTracking(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(
        u"sentry|error_tracking|dsn project|dsn|test|error|receive|configure|integrate|event|send|work !optional !rule !rollbar");
    if (!reading.speaksOf(u"sentry"))
        return;
    forEachAbout(reading, says, [&](const Statement &statement) {
        const bool onTopic = reading.topicOf(statement) == Topic::Sentry || statement.words.has(stemOf(u"tracking"));
        if (!onTopic)
            return;
        CheckSpec check = ask(reading, statement, CheckKind::Sentry, reading.services.sentry, {u"[STATUS] == 200"_s}, u"kw");
        check.target.method = u"POST"_s;
        checks.append(check);
    });
}

void deriveStorage(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"s3|bucket|object_storage|minio|gcs credential|backup|access|configure|exist|writable|create|policy !cli !install");
    forEachAbout(reading, says, [&](const Statement &statement) {
        CheckSpec check = ask(reading, statement, CheckKind::Storage, u"https://<bucket>.s3.amazonaws.com/"_s, {u"[STATUS] == 200"_s}, u"k");
        check.target.method = u"HEAD"_s;
        checks.append(check);
    });
}

void deriveSsh(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern keysOnly(u"ssh key|password authentication|login|disable|only");
    static const Pattern root(u"root login|ssh|access disable|deny|forbid|prohibit|block");
    const QString host = reading.hosts.apiHost() + u":22"_s;
    forEachAbout(reading, keysOnly, [&](const Statement &statement) {
        checks.append(ask(reading, statement, CheckKind::Ssh, u"ssh://"_s + host, {u"[OUTPUT] != pat(*password*)"_s}, u"h"));
    });
    forEachAbout(reading, root, [&](const Statement &statement) {
        CheckSpec check = ask(reading, statement, CheckKind::Ssh, u"ssh://"_s + host, {u"[OUTPUT] == pat(*denied*)"_s}, u"h");
        check.target.body = u"root"_s;
        checks.append(check);
    });
}

} // namespace countersign
