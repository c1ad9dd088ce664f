// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/standing/trayicon.h"

#include "core/ports/preferences.h"
#include "models/words.h"
#include "ui/theme/colours.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/workspace.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto trayKey = "tray/on"_L1;

QIcon iconOf(VerdictKind verdict, const Colours &colours)
{
    QIcon icon;
    for (const int side : {16, 22, 32, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGlyph(painter, QRectF(1, 1, side - 2, side - 2), verdict, colours);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

TrayIcon::TrayIcon(const Workspace &workspace, Preferences &preferences, QWidget &window) :
    QSystemTrayIcon(&window),
    m_workspace(workspace),
    m_preferences(preferences),
    m_window(window)
{
    connect(&workspace, &Workspace::changed, this, &TrayIcon::follow);
    connect(this, &QSystemTrayIcon::activated, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    follow();
    setVisible(isOn());
}

bool TrayIcon::isOn() const { return m_preferences.value(trayKey, false).toBool(); }

void TrayIcon::setOn(bool on)
{
    m_preferences.setValue(trayKey, on);
    setVisible(on);
}

void TrayIcon::follow()
{
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    if (!m_workspace.isOpen()) {
        setIcon(countersign::icon(u"countersign"_s));
        setToolTip(tr("Countersign"));
        return;
    }
    setIcon(iconOf(snapshot.view.verdict, coloursOf(m_window.palette())));
    setToolTip(tr("%1: %2 %3").arg(wordOf(snapshot.view.verdict), snapshot.state.start.system, snapshot.state.start.version));
}

} // namespace countersign
