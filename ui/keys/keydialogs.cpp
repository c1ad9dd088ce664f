// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/keydialogs.h"

#include "ui/keys/shortcuteditor.h"
#include "ui/keys/shortcutsheet.h"

namespace countersign {

KeyDialogs::KeyDialogs(ActionSet &actions, Shortcuts &shortcuts, QWidget &window) :
    QObject(&window),
    m_actions(actions),
    m_shortcuts(shortcuts),
    m_window(window)
{
}

void KeyDialogs::show()
{
    auto *sheet = new ShortcutSheet(m_actions, &m_window);
    connect(sheet, &ShortcutSheet::editAsked, this, &KeyDialogs::edit);
    sheet->open();
}

void KeyDialogs::edit() { (new ShortcutEditor(m_shortcuts, &m_window))->open(); }

} // namespace countersign
