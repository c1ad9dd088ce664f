// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hostsmodel.h"

#include <QWidget>

namespace countersign {

class TextLabel;

// The hosts that checks would contact, each with a tick box that starts empty.
class HostsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostsPanel)
public:
    explicit HostsPanel(QWidget *parent = nullptr);

    void setChecks(const QList<CheckSpec> &checks, const EnvironmentSettings &settings);
    void choose(const QList<Endpoint> &endpoints) { m_hosts.choose(endpoints); }
    QList<Endpoint> chosen() const { return m_hosts.chosen(); }

Q_SIGNALS:
    void chosenChanged();

private:
    void refreshWords();

    HostsModel m_hosts;
    TextLabel *const m_none;
    TextLabel *const m_unreadable;
    QWidget *m_list = nullptr;
};

} // namespace countersign
