// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "ui/page.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace countersign {

class CurrentPerson;
class ElidedLabel;

// Where we are, what is deployed, and who sits here.
class TopBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)
public:
    TopBar(CurrentPerson &person, QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setPeople(const QList<Person> &people);
    void setPage(Page page);
    void addPersonAction(QAction *action);

    QSize minimumSizeHint() const override; // with nothing but icons

Q_SIGNALS:
    void pageAsked(countersign::Page page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshPerson();
    void fitWords();

    CurrentPerson &m_person;
    QMap<Page, QToolButton *> m_pages;
    ElidedLabel *const m_what;
    QToolButton *const m_who;
    QList<QAction *> m_personActions;
    QList<Person> m_people;
};

} // namespace countersign
