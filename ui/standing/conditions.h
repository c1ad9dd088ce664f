// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <functional>

namespace countersign {

class ConditionBars;
class Drafts;
class Workspace;

// What holds for a while about this computer and the open deployment, kept in the bars above the page.
class Conditions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Conditions)
public:
    // Where its buttons lead.
    struct Ways {
        std::function<void()> reviewProbes = {};
        std::function<void(const ItemId &item)> writeNote = {};
        std::function<void()> showRollback = {};
        std::function<void()> showJournal = {}; // what was found in it
    };

    Conditions(const Workspace &workspace, Drafts &drafts, ConditionBars &bars, Ways ways);

private:
    void follow();
    void followOpened();
    void showOffline();
    void showDamage();
    void showProbesOff();
    void showRollback();
    void showDrafts();

    const Workspace &m_workspace;
    Drafts &m_drafts;
    ConditionBars &m_bars;
    const Ways m_ways;
    QDateTime m_offlineSince;
    QSet<DeploymentId> m_unprobed; // where somebody said that no probe is wanted
    QSet<DeploymentId> m_staying; // where somebody said that this is no reason to go back
};

} // namespace countersign
