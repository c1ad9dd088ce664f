// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/menus.h"

#include "ui/actions/actionset.h"
#include "ui/actions/exportaction.h"
#include "ui/actions/openchecklistaction.h"
#include "ui/actions/reviewprobesaction.h"
#include "ui/actions/signoffaction.h"
#include "ui/page.h"
#include "ui/shortcutsheet.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int scaleStep = 10;

void addAll(QMenu &menu, const ActionSet &actions, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else if (Action *action = actions.find(id))
            menu.addAction(action);
    }
}

void addThemes(QMenu &view, Theme &theme)
{
    QMenu *menu = view.addMenu(icon(u"theme"_s), QMenu::tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, QMenu::tr("&System")},
                                                       {ThemeChoice::Light, QMenu::tr("&Light")},
                                                       {ThemeChoice::Dark, QMenu::tr("&Dark")},
                                                       {ThemeChoice::HighContrast, QMenu::tr("&High contrast")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        QObject::connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.choose(choice); });
    }
    menu->addActions(group->actions());
}

void addTextSizes(QMenu &view, Theme &theme)
{
    const auto add = [&](const QString &text, const QKeySequence &key, auto next) {
        QAction *action = view.addAction(text);
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, &theme, [&theme, next] { theme.setTextScale(next(theme.textScale())); });
    };
    add(QMenu::tr("L&arger text"), QKeySequence::ZoomIn, [](int now) { return now + scaleStep; });
    add(QMenu::tr("S&maller text"), QKeySequence::ZoomOut, [](int now) { return now - scaleStep; });
    add(QMenu::tr("&Usual text size"), Qt::CTRL | Qt::Key_0, [](int) { return 100; });
}

void addPages(QMenu &view, QMainWindow &window, const std::function<void(Page)> &showPage)
{
    int number = Qt::Key_1;
    for (const Page page : {Page::Run, Page::SignOff, Page::Environment, Page::Audit}) {
        QAction *action = view.addAction(titleOf(page));
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(number++)));
        QObject::connect(action, &QAction::triggered, &window, [showPage, page] { showPage(page); });
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

void buildMenus(QMainWindow &window, const ActionSet &actions, Theme &theme, const std::function<void(Page)> &showPage)
{
    QMenu *file = window.menuBar()->addMenu(QMenu::tr("&File"));
    addAll(*file, actions, {u"openChecklist"_s});
    addStarters(*file, *actions.openChecklist);
    QObject::connect(file->addAction(QMenu::tr("All &deployments")), &QAction::triggered, &window, [showPage] { showPage(Page::Welcome); });
    addAll(*file, actions, {u""_s, u"export"_s, u""_s, u"enrol"_s, u""_s});
    QAction *quit = file->addAction(QMenu::tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    QObject::connect(quit, &QAction::triggered, &window, &QWidget::close);

    QMenu *item = window.menuBar()->addMenu(QMenu::tr("&Item"));
    addAll(*item, actions, {u"tick"_s, u"tickAndNext"_s, u"notApplicable"_s, u"waive"_s, u""_s, u"note"_s, u"copyCommand"_s, u""_s, u"probeItems"_s});
    QMenu *run = window.menuBar()->addMenu(QMenu::tr("&Run"));
    addAll(*run, actions,
           {u"probeSection"_s, u"probeAll"_s, u"stopProbes"_s, u"keepProbing"_s, u"reviewProbes"_s, u""_s, u"nextBlocker"_s, u"previousBlocker"_s,
            u""_s, u"copyStatus"_s});
    QMenu *view = window.menuBar()->addMenu(QMenu::tr("&View"));
    addPages(*view, window, showPage);
    view->addSeparator();
    addAll(*view, actions, {u"filter"_s, u"nextPane"_s});
    view->addSeparator();
    addThemes(*view, theme);
    addTextSizes(*view, theme);
    QMenu *deployment = window.menuBar()->addMenu(QMenu::tr("&Deployment"));
    addAll(*deployment, actions, {u"signOff"_s, u""_s, u"goLive"_s, u"close"_s, u"abort"_s});
    QMenu *help = window.menuBar()->addMenu(QMenu::tr("&Help"));
    QAction *keys = help->addAction(QMenu::tr("&Keys"));
    keys->setShortcuts({Qt::Key_F1, Qt::CTRL | Qt::Key_Question});
    QObject::connect(keys, &QAction::triggered, &window, [&window, &actions] { (new ShortcutSheet(actions, &window))->open(); });
}

} // namespace countersign
