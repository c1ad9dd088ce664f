// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guidance.h"

#include "core/checklist/import.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/openlink.h"
#include "ui/guide/guidewindow.h"
#include "ui/keys/shortcuteditor.h"
#include "ui/keys/shortcuts.h"
#include "ui/keys/shortcutsheet.h"

namespace countersign {

Guidance::Guidance(const Needs &needs) : QObject(&needs.window), m_needs(needs) {}

void Guidance::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow([&reader = m_needs.reader](const QByteArray &source) { return importChecklist(source, reader); }, m_needs.copyText,
                                  &m_needs.window);
        connect(m_guide, &GuideWindow::linkAsked, this, [this](const QUrl &link) { askToOpen(link, m_needs.openLink, m_needs.window); });
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void Guidance::showKeys()
{
    auto *sheet = new ShortcutSheet(m_needs.actions, &m_needs.window);
    connect(sheet, &ShortcutSheet::editAsked, this, &Guidance::editKeys);
    sheet->open();
}

void Guidance::editKeys() { (new ShortcutEditor(m_needs.shortcuts, &m_needs.window))->open(); }

} // namespace countersign
