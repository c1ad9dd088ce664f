// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/hostspanel.h"

#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

HostsPanel::HostsPanel(QWidget *parent) :
    QWidget(parent),
    m_none(new TextLabel(tr("The text names no host that could be probed."), TextLabel::Rank::Muted, this)),
    m_unreadable(new TextLabel(TextLabel::Rank::Muted, this))
{
    auto *list = new QListView(this);
    list->setObjectName(u"hosts"_s);
    list->setAccessibleName(tr("Hosts that probes would contact"));
    list->setModel(&m_hosts);
    list->setUniformItemSizes(true);
    m_list = list;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(list, 1);
    all->addWidget(m_none);
    all->addWidget(m_unreadable);
    connect(&m_hosts, &HostsModel::chosenChanged, this, &HostsPanel::refreshWords);
    connect(&m_hosts, &HostsModel::chosenChanged, this, &HostsPanel::chosenChanged);
    refreshWords();
}

void HostsPanel::setChecks(const QList<CheckSpec> &checks, const EnvironmentSettings &settings) { m_hosts.setChecks(checks, settings); }

void HostsPanel::refreshWords()
{
    const int count = m_hosts.rowCount();
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    QStringList unreadable = m_hosts.unreadable();
    unreadable.removeDuplicates();
    m_unreadable->setTextOrHide(unreadable.isEmpty() ? QString()
                                                     : tr("Not yet an address, a value is missing: %1").arg(unreadable.mid(0, 5).join(u", "_s)));
}

} // namespace countersign
