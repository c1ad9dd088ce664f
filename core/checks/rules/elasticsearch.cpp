// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/elasticsearch.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u"elasticsearch|opensearch install|run|work|index|health|connect|reachable|accessible|cluster|green|up|available|provision !alert !failure",
     u"/_cluster/health", u"[STATUS] == 200; [BODY].status == any(green, yellow)", u"k"},
};

void deriveIndex(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression named(u"^(?:ELASTIC(?:SEARCH)?|OPENSEARCH|ES)_INDEX(?:_NAME)?$"_s);
    for (const VariableUse &mention : reading.variables) {
        if (!named.match(mention.name).hasMatch() || mention.value.isEmpty())
            continue;
        CheckSpec check{.kind = CheckKind::Elasticsearch, .conditions = {u"[STATUS] == 200"_s}, .lines = {mention.line}};
        check.target = {.address = reading.services.elasticsearch + u'/' + mention.value, .method = u"HEAD"_s};
        if (mention.item >= 0)
            check.items = {reading.checklist.items[mention.item].id};
        need(check, Need::Secret);
        needForAddress(check);
        checks.append(check);
    }
}

} // namespace

void deriveElasticsearch(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    static const QRegularExpression version(u"(?:elasticsearch|opensearch)\\s+v?(\\d+(?:\\.\\d+)*)\\s*\\+?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const Statement &statement : reading.statements) {
        const Sentence *sentence = isAboutSystem(reading, statement) ? sentences.match(statement) : nullptr;
        if (!sentence)
            continue;
        CheckSpec check =
            checkFrom(reading, statement, *sentence, CheckKind::Elasticsearch, reading.services.elasticsearch + sentence->query.toString());
        check.target.body.clear();
        if (const auto match = version.match(statement.text); match.hasMatch())
            check.conditions += u"[VERSION] >= "_s + match.captured(1);
        checks.append(check);
    }
    deriveIndex(reading, checks);
}

} // namespace countersign
