// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/memory/recentfiles.h"

#include "core/base/future.h"
#include "core/ports/preferences.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto recentKey = "files/recent"_L1;
constexpr qsizetype most = 10;

} // namespace

RecentFiles::RecentFiles(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences) {}

QStringList RecentFiles::paths() const { return m_preferences.value(recentKey).toStringList(); }

void RecentFiles::add(const QString &path)
{
    if (path.startsWith(u':'))
        return; // a starter: the menu beside lists it
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    m_preferences.setValue(recentKey, QStringList(all.first(qMin(most, all.size()))));
}

void RecentFiles::forget(const QStringList &gone)
{
    QStringList all = paths();
    all.removeIf([&](const QString &path) { return gone.contains(path); });
    m_preferences.setValue(recentKey, all);
}

void RecentFiles::fill(QMenu &menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { refill(menu); });
    refill(menu);
}

void RecentFiles::refill(QMenu &menu)
{
    menu.clear();
    const QStringList all = paths();
    menu.menuAction()->setEnabled(!all.isEmpty());
    QList<QPointer<QAction>> actions;
    for (const QString &path : all) {
        QAction *action = menu.addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
        actions << action;
    }
    menu.setToolTipsVisible(true);
    // a folder on a sleeping server may take its time: nobody waits for it
    onPool([all] {
        QStringList missing;
        for (const QString &path : all) {
            if (!QFileInfo::exists(path))
                missing << path;
        }
        return Expected<QStringList>(missing);
    }).then(this, [this, shown = QPointer(&menu), all, actions](const Expected<QStringList> &missing) {
        if (!shown || missing->isEmpty())
            return;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (actions.at(i) && missing->contains(all.at(i))) {
                actions.at(i)->setEnabled(false);
                actions.at(i)->setText(tr("%1 (not there)").arg(actions.at(i)->text()));
            }
        }
        shown->addSeparator();
        connect(shown->addAction(tr("Take off what is not there")), &QAction::triggered, this, [this, gone = *missing] { forget(gone); });
    });
}

} // namespace countersign
