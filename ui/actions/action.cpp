// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto prefix = "action."_L1;

} // namespace

Action::Action(const Look &look, QObject *parent) : QAction(look.text, parent), m_usualKey(look.key)
{
    setObjectName(prefix + look.id);
    setIcon(countersign::icon(look.icon));
    setShortcut(look.key);
    setShortcutContext(look.inTree ? Qt::WidgetShortcut : Qt::WindowShortcut);
    connect(this, &QAction::triggered, this, [this] { run(); });
}

QString Action::id() const { return objectName().sliced(prefix.size()); }

QString Action::plainText() const { return text().remove(u'&'); }

bool Action::isLetterKey() const
{
    if (m_usualKey.count() != 1)
        return false;
    const QKeyCombination keys = m_usualKey[0];
    return (keys.keyboardModifiers() | Qt::ShiftModifier) == Qt::ShiftModifier && keys.key() > Qt::Key_Space && keys.key() < Qt::Key_Escape;
}

} // namespace countersign
