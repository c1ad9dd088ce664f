// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/windowactions.h"

#include "resources/resources.h"
#include "ui/actions/callaction.h"
#include "ui/page.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

constexpr int scaleStep = 10;

void addPages(QList<Action *> &all, const std::function<void(Page)> &showPage, QObject *parent)
{
    int number = Qt::Key_1;
    for (const Page page : keyedPages())
        all << new CallAction(
            {u"page."_s + nameOf(page), titleOf(page), iconOf(page), QKeySequence(Qt::ALT | Qt::Key(number++))}, [showPage, page] { showPage(page); },
            parent);
    all << new CallAction(
        {u"page."_s + nameOf(Page::Rollback), WindowActions::tr("&Roll back…"), iconOf(Page::Rollback),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        [showPage] { showPage(Page::Rollback); }, parent);
    all << new CallAction(
        {u"page."_s + nameOf(Page::Welcome), WindowActions::tr("All &deployments"), iconOf(Page::Welcome), QKeySequence(Qt::ALT | Qt::Key_0)},
        [showPage] { showPage(Page::Welcome); }, parent);
}

void addThemes(QList<Action *> &all, Theme &theme, QObject *parent)
{
    auto *group = new QActionGroup(parent);
    const std::tuple<ThemeChoice, QString, QString> choices[] = {
        {ThemeChoice::System, u"theme.system"_s, WindowActions::tr("Look: as the &system")},
        {ThemeChoice::Light, u"theme.light"_s, WindowActions::tr("Look: &light")},
        {ThemeChoice::Dark, u"theme.dark"_s, WindowActions::tr("Look: &dark")},
        {ThemeChoice::HighContrast, u"theme.contrast"_s, WindowActions::tr("Look: &high contrast")}};
    for (const auto &[choice, id, text] : choices) {
        auto *action = new CallAction({id, text}, [&theme, choice] { theme.choose(choice); }, parent);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        group->addAction(action);
        all << action;
    }
}

void addTextSizes(QList<Action *> &all, Theme &theme, QObject *parent)
{
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, auto next) {
        all << new CallAction({id, text, {}, key}, [&theme, next] { theme.setTextScale(next(theme.textScale())); }, parent);
    };
    add(u"text.larger"_s, WindowActions::tr("Larger &text"), QKeySequence::ZoomIn, [](int now) { return now + scaleStep; });
    add(u"text.smaller"_s, WindowActions::tr("S&maller text"), QKeySequence::ZoomOut, [](int now) { return now - scaleStep; });
    add(u"text.usual"_s, WindowActions::tr("&Usual text size"), Qt::CTRL | Qt::Key_0, [](int) { return 100; });
}

// Each language says its own name.
void addLanguages(QList<Action *> &all, const WindowCalls &calls, QObject *parent)
{
    auto *group = new QActionGroup(parent);
    for (const QString &language : QStringList{QString()} + translatedLanguages()) {
        QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        auto *action = new CallAction(
            {language.isEmpty() ? u"language.system"_s : u"language."_s + language,
             language.isEmpty() ? WindowActions::tr("Language: as the &system") : WindowActions::tr("Language: %1").arg(name)},
            [set = calls.setLanguage, language] { set(language); }, parent);
        action->setCheckable(true);
        action->setChecked(language == calls.language);
        group->addAction(action);
        all << action;
    }
}

} // namespace

QList<Action *> windowActions(const WindowCalls &calls, Theme &theme, QObject *parent)
{
    QList<Action *> all;
    all << new CallAction({u"palette"_s, WindowActions::tr("Command &palette…"), u"search"_s, Qt::CTRL | Qt::Key_K}, calls.showPalette, parent);
    addPages(all, calls.showPage, parent);
    addThemes(all, theme, parent);
    addTextSizes(all, theme, parent);
    addLanguages(all, calls, parent);
    auto *tray = new CallAction({u"tray"_s, WindowActions::tr("Show the verdict in the t&ray")}, [] {}, parent);
    tray->setCheckable(true);
    tray->setChecked(calls.inTray);
    QObject::connect(tray, &QAction::toggled, parent, calls.showInTray);
    all << tray;
    all << new CallAction({u"guide"_s, WindowActions::tr("&Guide"), u"info"_s, Qt::Key_F1}, calls.showGuide, parent);
    all << new CallAction({u"reference"_s, WindowActions::tr("&Contacts and reference"), u"info"_s, Qt::Key_F7}, calls.showReference, parent);
    all << new CallAction({u"keys"_s, WindowActions::tr("&Keys"), u"command"_s, Qt::CTRL | Qt::Key_Question}, calls.showKeys, parent);
    all << new CallAction({u"editKeys"_s, WindowActions::tr("&Change keys…"), {}, {}}, calls.editKeys, parent);
    all << new CallAction({u"quit"_s, WindowActions::tr("&Quit"), u"close"_s, QKeySequence::Quit}, calls.quit, parent);
    return all;
}

} // namespace countersign
