// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/environmentsettings.h"
#include "models/keyedlistmodel.h"

namespace countersign {

// A place that checks would contact: off until a person says otherwise.
struct HostRow {
    Endpoint endpoint = {};
    int checks = 0;
    QStringList sentences = {};
    bool approved = false; // in the journal already
    bool chosen = false; // by a tick in this list

    QString key() const;
    friend bool operator==(const HostRow &, const HostRow &) = default;
};

QString addressOf(const Endpoint &endpoint); // "https://api.example.org:443"

// Every host that the checks name, with a tick box each; approved ones cannot be unticked.
class HostsModel final : public KeyedListModel<HostRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostsModel)
public:
    explicit HostsModel(QObject *parent = nullptr);

    // Keeps the ticks of hosts that are still named.
    void setChecks(const QList<CheckSpec> &checks, const EnvironmentSettings &settings);

    void choose(const QList<Endpoint> &endpoints); // ticks those that are named
    QList<Endpoint> chosen() const;
    QStringList unreadable() const; // addresses that name no host, as long as a placeholder in them has no value

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged();

private:
    QStringList m_unreadable;
};

} // namespace countersign
