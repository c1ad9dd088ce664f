// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/websocket.h"

#include "core/checks/rules/sentences.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString upgraded = u"[STATUS] == 101"_s;

constexpr Sentence table[] = {
    {u"websocket|socket|connection|ws|wss reconnect|recovery|recover|resume|disconnect", u"", u"[STATUS] == 101; [CONNECT_TIME] < 5s", u"w",
     u"websocket|websockets|socket|wss|realtime"},
    {u"multiple|many|concurrent|parallel|simultaneous connection", u"", u"[ERRORS] == 0", u"w", u"websocket|websockets|wss"},
    {u"real_time|realtime|live|push update|message|event|notification receive|appear|arrive|deliver|work|flow", u"",
     u"[STATUS] == 101; len([BODY]) > 0", u"h", u"websocket|websockets|wss"},
    {u"websocket|websockets|wss connect|connection|work|establish|endpoint|support|enable|open|accept|function", u"", u"[STATUS] == 101", u""},
};

// The wss address the document names, else the API's host with a path that is asked.
QString addressIn(const Reading &reading)
{
    for (const VariableUse &mention : reading.variables) {
        for (const FoundUrl &url : findUrls(mention.value + u' ' + mention.text)) {
            if (url.scheme.startsWith("ws"_L1))
                return url.text;
        }
    }
    for (const Statement &statement : reading.statements) {
        for (const FoundUrl &url : findUrls(statement.text)) {
            if (url.scheme.startsWith("ws"_L1))
                return url.text;
        }
    }
    const FoundUrl api = readUrl(reading.hosts.api());
    return (api.scheme == "https"_L1 ? u"wss://"_s : u"ws://"_s) + api.host + (api.port ? u':' + QString::number(api.port) : QString())
           + u"/<websocket-path>"_s;
}

// The wss address of the sentence itself.
QString ownAddress(const Statement &statement)
{
    for (const FoundUrl &url : findUrls(statement.text)) {
        if (url.scheme.startsWith("ws"_L1))
            return url.text;
    }
    return {};
}

// An address to connect to is enough, unless a variable is to hold it or it must not answer.
bool namesConnection(const Reading &reading, const Statement &statement)
{
    static const Pattern other(u"variable|example|default|redirect|not|closed|never");
    const bool assigned = std::ranges::any_of(reading.variables, [&](const VariableUse &each) { return each.line == statement.line; });
    return statement.kind == StatementKind::Task && isAboutSystem(reading, statement) && !assigned && !other.matches(statement.words);
}

void deriveFromCommands(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        if (use.invocation.program != "wscat"_L1 && use.invocation.program != "websocat"_L1)
            continue;
        const Options options(use.invocation.arguments, u"c -connect H -header s x -execute");
        const QString address = options.value(u"c") + options.value(u"-connect") + options.operands().value(0);
        CheckSpec check = checkAt(reading, use, CheckKind::WebSocket);
        check.target.address = address;
        check.conditions = {upgraded};
        needForAddress(check);
        if (address.contains("://"_L1))
            checks.append(check);
    }
}

} // namespace

void deriveWebSocket(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    deriveFromCommands(reading, checks);
    const QString address = addressIn(reading);
    for (const Statement &statement : reading.statements) {
        const QString own = ownAddress(statement);
        const Sentence *sentence = isAboutSystem(reading, statement) ? sentences.match(statement) : nullptr;
        if (!sentence && !own.isEmpty() && namesConnection(reading, statement))
            sentence = &std::end(table)[-1];
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::WebSocket, own.isEmpty() ? address : own);
        if (check.conditions.first().startsWith("[ERRORS]"_L1))
            check.target.requests = check.target.concurrency = 5;
        checks.append(check);
    }
}

} // namespace countersign
