// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "models/keyedlistmodel.h"

namespace countersign {

// One role of one gate: what its card shows.
struct RoleRow {
    RoleId role = {};
    GateId gate = {};
    QString gateTitle = {};
    QString name = {};
    RoleStanding standing = RoleStanding::NotYet;
    Meaning meaning = Meaning::Approved;
    QString signer = {};
    QString when = {};
    QString note = {};
    KeyId signingKey = {};
    QStringList changed = {}; // since the signature, when void
    bool redSince = false;
    bool superseded = false; // by a rollback that began after it
    int covers = 0; // required items of the gate
    int waived = 0;
    int overridden = 0;
    int contradicted = 0;
    int confirms = 0; // tasks that the signer confirms by signing
    bool gateReady = false; // nothing but signatures is missing

    QString key() const { return role.toString(); }
    friend bool operator==(const RoleRow &, const RoleRow &) = default;
};

// Who must sign, gate by gate, in the order of the document.
class RolesModel final : public KeyedListModel<RoleRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RolesModel)
public:
    enum Role { RoleIdRole = Qt::UserRole + 1, StandingRole, GateRole };

    explicit RolesModel(QObject *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace countersign
