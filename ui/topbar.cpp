// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/topbar.h"

#include "ui/people/currentperson.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString iconOf(Page page)
{
    switch (page) {
    case Page::Run: return u"checklist"_s;
    case Page::SignOff: return u"sign"_s;
    case Page::Environment: return u"key"_s;
    case Page::Audit: return u"document"_s;
    case Page::Welcome: return u"countersign"_s;
    }
    return {};
}

} // namespace

TopBar::TopBar(CurrentPerson &person, QWidget *parent) :
    QWidget(parent),
    m_person(person),
    m_what(new TextLabel(TextLabel::Rank::Strong, this)),
    m_who(new QToolButton(this))
{
    setObjectName(u"topBar"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 5, 8, 5);
    line->setSpacing(4);
    for (const Page page : {Page::Welcome, Page::Run, Page::SignOff, Page::Environment, Page::Audit}) {
        auto *button = new QToolButton(this);
        button->setText(titleOf(page));
        button->setObjectName(u"page."_s + nameOf(page));
        button->setIcon(icon(iconOf(page)));
        button->setToolButtonStyle(page == Page::Welcome ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(page == Page::Welcome ? tr("All deployments") : QString());
        button->setAccessibleName(page == Page::Welcome ? tr("All deployments") : titleOf(page));
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT pageAsked(page); });
        m_pages.insert(page, button);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_what->setWordWrap(false);
    m_what->setObjectName(u"deploymentName"_s);
    line->addWidget(m_what);
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
    m_what->setText(open ? tr("%1 %2 · %3").arg(start.system, start.version, start.environment) : QString());
    m_pages.value(Page::Run)->setEnabled(open);
    m_pages.value(Page::SignOff)->setEnabled(open);
}

void TopBar::setPeople(const QList<Person> &people)
{
    m_people = people;
    refreshPerson();
}

void TopBar::setPage(Page page)
{
    for (const auto &[each, button] : m_pages.asKeyValueRange())
        button->setChecked(each == page);
}

void TopBar::addPersonAction(QAction *action)
{
    m_personActions << action;
    refreshPerson();
}

void TopBar::refreshPerson()
{
    const QString name = m_person.name();
    m_who->setText(name.isEmpty() ? tr("Nobody enrolled") : name);
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
}

} // namespace countersign
