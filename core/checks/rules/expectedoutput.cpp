// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/expectedoutput.h"

#include "core/checks/reading/measures.h"
#include "core/checks/reading/pattern.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Words that stand for themselves: in quotation marks, or shouted.
QStringList literalWords(const QString &text)
{
    static const QRegularExpression literal(u"\"([^\"]+)\"|'([^']+)'|`([^`]+)`|\\b([A-Z]{3,}(?:_[A-Z]+)*)\\b"_s);
    QStringList words;
    for (auto matches = literal.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        words += match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4);
    }
    return words;
}

QString coverage(const QString &text)
{
    static const Pattern about(u"coverage");
    if (!about.matches(Words(text)))
        return {};
    for (const Measure &measure : findMeasures(text)) {
        if (measure.quantity.unit == Unit::Percent)
            return u"[COVERAGE] %1 %2"_s.arg(symbolOf(measure.comparison.value_or(Comparison::GreaterOrEqual)), measure.text());
    }
    return {};
}

} // namespace

QStringList conditionsForOutput(const QString &expectation)
{
    static const Pattern none(u"no|none|without|zero|kein|aucun|ningún|nothing");
    static const Pattern listed(u"list|show|display|output");
    if (const QString condition = coverage(expectation); !condition.isEmpty())
        return {condition};
    static const QRegularExpression scalar(u"^[\"'`]?(true|false)[\"'`]?[.]?$"_s);
    if (const auto match = scalar.match(expectation.trimmed()); match.hasMatch())
        return {u"[OUTPUT] == "_s + match.captured(1)};
    const Words words(expectation);
    const QStringList literals = literalWords(expectation);
    QStringList conditions;
    if (none.matches(words)) {
        for (const QString &literal : literals)
            conditions += u"[OUTPUT] != pat(*%1*)"_s.arg(literal);
        return conditions;
    }
    for (const QString &literal : literals)
        conditions += u"[OUTPUT] == pat(*%1*)"_s.arg(literal);
    if (conditions.isEmpty() && listed.matches(words))
        conditions += u"[LINES] >= 1"_s;
    return conditions;
}

QStringList conditionsForCommand(const CommandUse &use, const QString &sentence)
{
    static const Pattern upToDate(u"up_to_date|current|latest|no outdated");
    QStringList conditions;
    if (const QString condition = coverage(sentence); !condition.isEmpty())
        conditions += condition;
    if (use.invocation.arguments.contains(u"--outdated"_s) && upToDate.matches(Words(sentence)))
        conditions += u"[LINES] == 0"_s;
    // "`kubectl get nodes` shows all nodes Ready"
    static const Pattern ready(u"ready|running|healthy");
    if (use.invocation.program == "kubectl"_L1 && use.invocation.arguments.contains(u"get"_s) && ready.matches(Words(sentence))) {
        if (use.invocation.arguments.contains(u"nodes"_s))
            conditions += u"[OUTPUT] != pat(*NotReady*)"_s;
        else if (use.invocation.arguments.contains(u"pods"_s))
            conditions += u"[OUTPUT] != any(pat(*CrashLoopBackOff*), pat(*Error*), pat(*Pending*))"_s;
    }
    // "No secrets in the history" over a search for them: nothing must be found
    static const Pattern none(u"no|none|without|zero|never !outdated");
    const bool searches =
        use.invocation.program.endsWith("grep"_L1) || (!use.pipedInto.isEmpty() && use.pipedInto.last().program.endsWith("grep"_L1));
    // "git log --all -- '*.pem'" under "no keys in the history"
    const bool history =
        use.invocation.program == "git"_L1 && use.invocation.arguments.value(0) == "log"_L1 && use.invocation.arguments.contains(u"--"_s);
    if ((searches || history) && none.matches(Words(sentence)))
        return conditions + QStringList{u"[LINES] == 0"_s};
    // "railway logs | grep 'Admin user'": something must be found
    if (!use.pipedInto.isEmpty() && use.pipedInto.last().program.endsWith("grep"_L1) && !use.pipedInto.last().arguments.contains(u"-v"_s))
        conditions += u"[LINES] >= 1"_s;
    return conditions;
}

} // namespace countersign
