// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/rolesmodel.h"

#include "models/moments.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The items a role's signature is about, counted by what is out of the ordinary.
void countItems(RoleRow &row, const DeploymentView &view)
{
    const auto count = [&](const QList<ItemView> &items) {
        for (const ItemView &item : items) {
            if (item.gate != row.gate || !item.required)
                continue;
            ++row.covers;
            row.waived += item.status == Status::Waived;
            row.overridden += item.overridden;
            row.contradicted += item.contradicted;
        }
    };
    count(view.items);
    count(view.steps);
}

void fillSignature(RoleRow &row, const DeploymentSnapshot &snapshot)
{
    const auto found = snapshot.state.signatures.constFind(row.role);
    if (found == snapshot.state.signatures.constEnd())
        return;
    row.signer = found->fact.printedName.isEmpty() ? snapshot.nameOf(found->person) : found->fact.printedName;
    row.when = momentText(found->at, snapshot.now);
    row.meaning = found->fact.meaning;
    row.note = found->fact.note;
    row.signingKey = found->key;
}

bool onlySignaturesMissing(const GateView &gate)
{
    return std::ranges::all_of(gate.blockers, [](const Blocker &blocker) { return blocker.item.isEmpty(); });
}

void fillGate(RoleRow &row, const DeploymentSnapshot &snapshot)
{
    const QList<Gate> &gates = snapshot.checklist.gates;
    const auto gate = std::ranges::find(gates, row.gate, &Gate::id);
    row.gateTitle = gate == gates.end() ? QString() : gate->title;
    const auto view = std::ranges::find(snapshot.view.gates, row.gate, &GateView::gate);
    row.gateReady = view != snapshot.view.gates.end() && onlySignaturesMissing(*view);
}

} // namespace

RolesModel::RolesModel(QObject *parent) : KeyedListModel<RoleRow>(parent) {}

void RolesModel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    QList<RoleRow> rows;
    for (qsizetype i = 0; i < snapshot.checklist.roles.size(); ++i) {
        const countersign::Role &role = snapshot.checklist.roles.at(i);
        RoleRow row{.role = role.id, .gate = role.gate, .name = role.name, .confirms = int(role.items.size())};
        if (i < snapshot.view.roles.size()) {
            const RoleView &view = snapshot.view.roles.at(i);
            row.standing = view.standing;
            row.changed = view.changed;
            row.redSince = view.redSince;
            row.superseded = view.superseded;
        }
        fillGate(row, snapshot);
        fillSignature(row, snapshot);
        countItems(row, snapshot.view);
        rows << row;
    }
    setRows(rows);
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoleRow &entry = row(index);
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::AccessibleTextRole: return QStringList{entry.name, wordOf(entry.standing), entry.signer}.join(u", "_s);
    case RoleIdRole: return entry.role.toString();
    case StandingRole: return QVariant::fromValue(entry.standing);
    case GateRole: return entry.gate.toString();
    default: return {};
    }
}

} // namespace countersign
