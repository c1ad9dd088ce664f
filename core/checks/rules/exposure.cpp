// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/exposure.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QStringView noTrace = u"[BODY] != any(pat(*Traceback*), pat(*Exception in thread*), pat(*Stack trace*), pat(*DEBUG = True*))";

constexpr Sentence table[] = {
    {u"error|exception|response|message leak|leaked|expose|reveal|disclose|stack_trace|sensitive|debug|internal !log !rate",
     u"/countersign-no-such-page", u"[STATUS] >= 400; [STATUS] < 500; TRACE", u"h"},
    {u"debug mode|disable|off|information|page !symbol", u"/countersign-no-such-page", u"[STATUS] >= 400; [STATUS] < 500; TRACE", u"h"},
    {u"error_handling function|functional|work|test|verify !invalid !unauthorized", u"/countersign-no-such-page",
     u"[STATUS] >= 400; [STATUS] < 500; TRACE", u"h"},
    {u"expose|exposed|leak secret|credential|.env|.git", u"/.env", u"[STATUS] == any(403, 404)", u"h"},
    {u"sensitive|secret data|key|password|secret code|frontend|bundle|public no|expose|never|remove|not", u"/.env", u"[STATUS] == any(403, 404)",
     u"h", u"!git !version_control !log !logs"},
    {u"file_upload|upload|uploads restriction|limit|review|restrict|work|size", u"/<upload-path>", u"[STATUS] == any(413, 415)", u"w?"},
};

} // namespace

void deriveExposure(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    static const QRegularExpression hosts(u"^(?:TRUSTED|ALLOWED)_HOSTS$"_s);
    for (const Statement &statement : reading.statements) {
        const Sentence *sentence = isAboutSystem(reading, statement) ? sentences.match(statement) : nullptr;
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Http, reading.hosts.api() + sentence->query.toString());
        check.target.body.clear();
        for (QString &condition : check.conditions)
            condition.replace(u"TRACE"_s, noTrace.toString());
        if (sentence->query.contains(u"upload"))
            check.target.method = u"POST"_s;
        checks.append(check);
    }
    for (const VariableUse &mention : reading.variables) {
        if (!hosts.match(mention.name).hasMatch() || !mention.defines)
            continue;
        CheckSpec check{.kind = CheckKind::Http, .conditions = {u"[STATUS] == any(400, 403, 421)"_s}, .lines = {mention.line}};
        check.target = {.address = reading.hosts.api() + u'/', .headers = {{u"Host"_s, u"foreign.example.org"_s}}};
        need(check, Need::Heuristic);
        needForAddress(check);
        checks.append(check);
    }
}

} // namespace countersign
