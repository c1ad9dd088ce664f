// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *source, int n = -1) { return QCoreApplication::translate("Statement", source, nullptr, n); }

const GateView *gateOf(const DeploymentView &view, const GateId &gate)
{
    const auto found = std::ranges::find(view.gates, gate, &GateView::gate);
    return found == view.gates.end() ? nullptr : &*found;
}

int overriddenIn(const DeploymentView &view, const GateId &gate)
{
    return int(std::ranges::count_if(view.items, [&](const ItemView &item) { return item.overridden && item.required && item.gate == gate; }));
}

QString exceptions(const DeploymentView &view, const GateView &gate)
{
    QStringList parts;
    if (const int waived = gate.counts.value(Status::Waived))
        parts.append(text("%n item(s) waived", waived));
    if (const int overridden = overriddenIn(view, gate.gate))
        parts.append(text("%n item(s) ticked with a reason although their probe could not tell", overridden));
    if (const int degraded = gate.counts.value(Status::Degraded))
        parts.append(text("%n item(s) degraded", degraded));
    if (const int failing = gate.counts.value(Status::Failing))
        parts.append(text("%n item(s) failing", failing));
    return parts.isEmpty() ? text("without exceptions") : text("with exceptions: %1").arg(parts.join(u", "_s));
}

} // namespace

QString signOffStatement(const Checklist &checklist, const DeploymentState &state, const DeploymentView &view, const Role &role, Meaning meaning)
{
    const GateView *gate = gateOf(view, role.gate);
    int required = 0;
    if (gate) {
        for (const int count : gate->counts)
            required += count;
    }
    const QString what = text("%1 %2 to %3 (%4)").arg(state.start.system, state.start.version, state.start.environment, checklist.title);
    switch (meaning) {
    case Meaning::Approved:
        return text("As %1 I have reviewed %2 required items and approve the deployment of %3, %4.")
            .arg(role.name, QString::number(required), what, gate ? exceptions(view, *gate) : QString());
    case Meaning::Reviewed:
        return text("As %1 I have reviewed %2 required items of the deployment of %3, %4.")
            .arg(role.name, QString::number(required), what, gate ? exceptions(view, *gate) : QString());
    case Meaning::Rejected: return text("As %1 I reject the deployment of %2.").arg(role.name, what);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
