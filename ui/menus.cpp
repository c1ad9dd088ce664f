// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/menus.h"

#include "ui/actions/actionset.h"
#include "ui/actions/openchecklistaction.h"
#include "ui/memory/recentfiles.h"
#include "ui/page.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void addAll(QMenu &menu, const ActionSet &actions, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else if (Action *action = actions.find(id))
            menu.addAction(action);
    }
}

// The heading a starter begins with, as far as its colon.
QString titleOfStarter(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).remove(u'#').section(u':', 0, 0).trimmed();
}

// Checklists that come with the program, for whoever has none yet. The demo's is played, not started.
void addStarters(QMenu &file, OpenChecklistAction &open)
{
    QMenu *menu = file.addMenu(icon(u"checklist"_s), QMenu::tr("&New deployment from a starter"));
    menu->setObjectName(u"starters"_s);
    const QDir starters(u":/checklists"_s);
    for (const QString &name : starters.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString path = starters.filePath(name), title = titleOfStarter(path);
        if (name == "demo.md"_L1 || title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        QObject::connect(action, &QAction::triggered, &open, [&open, path] { open.open(path); });
    }
}

} // namespace

void buildMenus(QMainWindow &window, const ActionSet &actions, RecentFiles &recent)
{
    const auto menu = [&](const QString &title) { return window.menuBar()->addMenu(title); };
    QMenu *file = menu(QMenu::tr("&File"));
    addAll(*file, actions, {u"openChecklist"_s});
    QMenu *opened = file->addMenu(QMenu::tr("Open &recent"));
    opened->setObjectName(u"recentFiles"_s);
    recent.fill(*opened);
    addStarters(*file, *actions.openChecklist);
    addAll(*file, actions, {u"page.welcome"_s, u""_s, u"reviseChecklist"_s, u"export"_s, u""_s, u"enrol"_s, u"lock"_s, u""_s, u"quit"_s});
    addAll(*menu(QMenu::tr("&Edit")), actions, {u"undo"_s, u"redo"_s, u""_s, u"copyStatus"_s, u""_s, u"filter"_s, u"palette"_s});
    addAll(*menu(QMenu::tr("&Item")), actions,
           {u"tick"_s, u"tickAndNext"_s, u"notApplicable"_s, u"waive"_s, u"acknowledge"_s, u""_s, u"note"_s, u"evidence"_s, u"assign"_s, u""_s,
            u"copyCommand"_s, u"copyWithValues"_s, u"runCommand"_s, u""_s, u"probeItems"_s});
    addAll(*menu(QMenu::tr("&Run")), actions,
           {u"probeSection"_s, u"probeAll"_s, u"stopProbes"_s, u"keepProbing"_s, u"reviewProbes"_s, u"contacts"_s, u""_s, u"nextBlocker"_s,
            u"previousBlocker"_s});
    QMenu *view = menu(QMenu::tr("&View"));
    for (const Page page : keyedPages())
        addAll(*view, actions, {u"page."_s + nameOf(page)});
    addAll(*view, actions, {u""_s, u"details"_s, u"nextPane"_s, u"tray"_s, u""_s});
    addAll(*view->addMenu(icon(u"theme"_s), QMenu::tr("L&ook")), actions,
           {u"theme.system"_s, u"theme.light"_s, u"theme.dark"_s, u"theme.contrast"_s});
    addAll(*view, actions, {u"text.larger"_s, u"text.smaller"_s, u"text.usual"_s});
    QMenu *languages = view->addMenu(QMenu::tr("Lan&guage"));
    for (Action *action : actions.all()) {
        if (action->id().startsWith("language."_L1))
            languages->addAction(action);
    }
    addAll(*menu(QMenu::tr("&Deployment")), actions, {u"signOff"_s, u""_s, u"goLive"_s, u"page.rollback"_s, u"close"_s, u"abort"_s});
    addAll(*menu(QMenu::tr("&Help")), actions, {u"reference"_s, u""_s, u"guide"_s, u"keys"_s, u"editKeys"_s});
}

QString menuOf(const Action &action)
{
    for (const QObject *object : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu && !menu->title().isEmpty())
            return menu->title().remove(u'&');
    }
    return {};
}

} // namespace countersign
