// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace countersign {

Action::Action(const Look &look, QObject *parent) : QAction(look.text, parent)
{
    setObjectName(u"action."_s + look.id);
    setIcon(countersign::icon(look.icon));
    setShortcut(look.key);
    setShortcutContext(look.inTree ? Qt::WidgetShortcut : Qt::WindowShortcut);
    connect(this, &QAction::triggered, this, [this] { run(); });
}

} // namespace countersign
