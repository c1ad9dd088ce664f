// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/topbar.h"

#include "core/wording/systemname.h"
#include "ui/people/currentperson.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/checkquietly.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

TopBar::TopBar(CurrentPerson &person, QWidget *parent) :
    QWidget(parent),
    m_person(person),
    m_what(new ElidedLabel(this)),
    m_who(new QToolButton(this))
{
    setObjectName(u"topBar"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 5, 8, 5);
    line->setSpacing(4);
    line->setSizeConstraint(QLayout::SetNoConstraint);
    for (const Page page : QList<Page>{Page::Welcome} + keyedPages()) {
        auto *button = new QToolButton(this);
        button->setText(titleOf(page));
        button->setObjectName(u"page."_s + nameOf(page));
        button->setIcon(icon(iconOf(page)));
        button->setToolButtonStyle(page == Page::Welcome ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(page == Page::Welcome ? tr("All deployments") : titleOf(page));
        button->setAccessibleName(page == Page::Welcome ? tr("All deployments") : titleOf(page));
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, [this, page] { Q_EMIT pageAsked(page); }); // by hand, or as a screen reader does it
        m_pages.insert(page, button);
        line->addWidget(button);
    }
    m_what->setObjectName(u"deploymentName"_s);
    m_what->setElideMode(Qt::ElideMiddle); // where it goes to matters most
    m_what->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(m_what, 1);
    line->addSpacing(12);
    m_who->setIcon(icon(u"person"_s));
    m_who->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_who->setPopupMode(QToolButton::InstantPopup);
    m_who->setMenu(new QMenu(m_who));
    m_who->setObjectName(u"currentPerson"_s);
    line->addWidget(m_who);
    connect(&person, &CurrentPerson::changed, this, &TopBar::refreshPerson);
    refreshPerson();
}

void TopBar::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool open = !snapshot.state.id.isEmpty();
    const DeploymentStarted &start = snapshot.state.start;
    m_what->setPlainText(open ? tr("%1 %2 · %3").arg(systemName(start.system, start.rehearsal), start.version, start.environment) : QString());
    for (const Page page : {Page::Run, Page::SignOff, Page::Environment, Page::Watch})
        m_pages.value(page)->setEnabled(open);
}

void TopBar::setPeople(const QList<Person> &people)
{
    m_people = people;
    refreshPerson();
}

void TopBar::setPage(Page page)
{
    for (const auto &[each, button] : m_pages.asKeyValueRange())
        checkQuietly(*button, each == page);
}

void TopBar::addPersonAction(QAction *action)
{
    m_personActions << action;
    refreshPerson();
}

QSize TopBar::minimumSizeHint() const
{
    const int side = m_who->minimumSizeHint().height();
    return {side * int(m_pages.size() + 3), side + 10};
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWords();
}

// Where the words do not fit beside each other, the icons stand alone: first those of the pages, then the person's.
void TopBar::fitWords()
{
    const auto set = [](QToolButton &button, bool words) {
        button.setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        return button.sizeHint().width() + 4;
    };
    const int room = width() - m_what->minimumSizeHint().width() - 40;
    for (const auto &[pages, person] : {std::pair(true, true), std::pair(false, true), std::pair(false, false)}) {
        int needed = set(*m_who, person);
        for (const auto &[page, button] : m_pages.asKeyValueRange())
            needed += set(*button, pages && page != Page::Welcome);
        if (needed <= room)
            return;
    }
}

void TopBar::refreshPerson()
{
    const QString name = m_person.name();
    m_who->setText(name.isEmpty() ? tr("Nobody enrolled") : name);
    m_who->setToolTip(name);
    m_who->setAccessibleName(name.isEmpty() ? tr("Nobody is enrolled") : tr("You are %1").arg(name));
    QMenu *menu = m_who->menu();
    menu->clear();
    for (const Person &person : std::as_const(m_people)) {
        QAction *action = menu->addAction(person.name);
        action->setCheckable(true);
        action->setChecked(person.id == m_person.id());
        connect(action, &QAction::triggered, this, [this, id = person.id] { m_person.set(id); });
    }
    if (!m_people.isEmpty())
        menu->addSeparator();
    menu->addActions(m_personActions);
    fitWords();
}

} // namespace countersign
