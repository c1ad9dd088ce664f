// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keepprobingaction.h"

#include "core/ports/preferences.h"
#include "core/services/session.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto keepKey = "probes/keep"_L1;

} // namespace

KeepProbingAction::KeepProbingAction(const Workspace &workspace, Preferences &preferences, QObject *parent) :
    Action({u"keepProbing"_s, tr("&Keep probing"), {}, {}}, parent),
    m_workspace(workspace),
    m_preferences(preferences)
{
    setCheckable(true);
    setChecked(preferences.value(keepKey, true).toBool());
    connect(&workspace, &Workspace::opened, this, &KeepProbingAction::apply);
    apply();
}

void KeepProbingAction::run()
{
    m_preferences.setValue(keepKey, isChecked());
    apply();
}

void KeepProbingAction::apply() { m_workspace.session().monitor().setSampling(isChecked() && m_workspace.isOpen() && !m_workspace.isOver()); }

} // namespace countersign
