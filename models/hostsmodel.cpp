// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/hostsmodel.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString addressOf(const Endpoint &endpoint) { return u"%1://%2:%3"_s.arg(endpoint.scheme, endpoint.host).arg(endpoint.port); }

QString HostRow::key() const { return addressOf(endpoint); }

HostsModel::HostsModel(QObject *parent) : KeyedListModel<HostRow>(parent) {}

void HostsModel::setChecks(const QList<CheckSpec> &checks, const EnvironmentSettings &settings)
{
    QList<HostRow> hosts;
    m_unreadable.clear();
    for (const CheckSpec &check : checks) {
        if (check.target.address.isEmpty())
            continue;
        const QString address = substitute(check.target.address, settings.parameters);
        const Expected<Endpoint> endpoint = endpointOf(address);
        if (!endpoint) {
            m_unreadable << address;
            continue;
        }
        auto host = std::ranges::find(hosts, *endpoint, &HostRow::endpoint);
        if (host == hosts.end()) {
            hosts << HostRow{.endpoint = *endpoint, .approved = settings.approved.contains(*endpoint)};
            host = hosts.end() - 1;
        }
        ++host->checks;
        host->sentences << check.sentence;
    }
    for (HostRow &host : hosts) {
        const auto before = std::ranges::find(rows(), host.endpoint, &HostRow::endpoint);
        host.chosen = before != rows().end() && before->chosen && !host.approved;
    }
    setRows(hosts);
    Q_EMIT chosenChanged();
}

void HostsModel::choose(const QList<Endpoint> &endpoints)
{
    for (int i = 0; i < rowCount(); ++i) {
        if (endpoints.contains(rows().at(i).endpoint))
            setData(index(i, 0), Qt::Checked, Qt::CheckStateRole);
    }
}

QList<Endpoint> HostsModel::chosen() const
{
    QList<Endpoint> endpoints;
    for (const HostRow &host : rows()) {
        if (host.chosen)
            endpoints << host.endpoint;
    }
    return endpoints;
}

QStringList HostsModel::unreadable() const { return m_unreadable; }

Qt::ItemFlags HostsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = KeyedListModel::flags(index);
    return index.isValid() && !row(index).approved ? base | Qt::ItemIsUserCheckable : base;
}

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HostRow &host = row(index);
    switch (role) {
    case Qt::DisplayRole: return tr("%1   %n check(s)", nullptr, host.checks).arg(addressOf(host.endpoint));
    case Qt::ToolTipRole: return u"<qt>"_s + host.sentences.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
    case Qt::CheckStateRole: return host.approved || host.chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %n check(s), %2", nullptr, host.checks).arg(addressOf(host.endpoint), host.approved ? tr("approved") : tr("not approved"));
    default: return {};
    }
}

bool HostsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || row(index).approved)
        return false;
    HostRow host = row(index);
    host.chosen = value.value<Qt::CheckState>() == Qt::Checked;
    replaceRow(index.row(), host, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace countersign
