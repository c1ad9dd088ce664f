// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/evidence.h"
#include "core/checks/rules/sentences.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u"kubernetes|k8s|cluster ready|run|healthy|provision|node|available", u"kubectl get nodes --no-headers", u"[OUTPUT] != pat(*NotReady*)", u"w"},
    {u"persistent volume|volumes|claim", u"kubectl get pvc --all-namespaces --no-headers", u"[OUTPUT] != any(pat(*Pending*), pat(*Lost*))", u"w"},
    {u"auto_scaling|autoscaling|autoscaler|hpa", u"kubectl get hpa --all-namespaces --no-headers", u"[LINES] >= 1", u"w"},
    {u"resource|cpu|memory limit|limits set|configure|request",
     u"kubectl get pods --all-namespaces -o jsonpath='{.items[*].spec.containers[*].resources.limits}'", u"len([OUTPUT]) > 0", u"w",
     u"!docker !redis !cache"},
    {u"pod|pods run|ready|healthy|up",
     u"kubectl get pods --all-namespaces --field-selector=status.phase!=Running,status.phase!=Succeeded --no-headers", u"[LINES] == 0", u"w"},
    {u"ingress configure|create|ready|set_up", u"kubectl get ingress --all-namespaces --no-headers", u"[LINES] >= 1", u"w"},
};

} // namespace

void deriveKubernetes(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    if (!reading.speaksOf(u"kubectl") && !reading.speaksOf(u"kubernetes"))
        return;
    for (const Statement &statement : reading.statements) {
        const Sentence *sentence = isAboutSystem(reading, statement) ? sentences.match(statement) : nullptr;
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Kubernetes, {});
        check.needs = readNeeds(sentence->needs);
        checks.append(check);
    }
}

} // namespace countersign
