// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/maintenance/maintenancepage.h"

#include "core/services/session.h"
#include "ui/maintenance/agendalist.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

MaintenancePage::MaintenancePage(Session &session, NoticeBar &notices, QWidget *parent) :
    QWidget(parent),
    m_session(session),
    m_notices(notices),
    m_days(new QComboBox(this)),
    m_words(new TextLabel(TextLabel::Rank::Body, this)),
    m_list(new AgendaList(tr("Nothing is due: no live system has recurring work. It begins when a deployment goes live."), this))
{
    setObjectName(u"maintenancePage"_s);
    m_days->setObjectName(u"agendaDays"_s);
    m_days->setAccessibleName(tr("How far ahead"));
    m_days->addItem(tr("one week ahead"), 7);
    m_days->addItem(tr("one month ahead"), 31);
    m_days->addItem(tr("three months ahead"), 92);
    m_days->addItem(tr("one year ahead"), 366);
    m_days->setCurrentIndex(1);
    auto *calendar = new QPushButton(tr("&Write a calendar (.ics)…"), this);
    calendar->setObjectName(u"writeCalendar"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Maintenance"), TextLabel::Rank::Title, this), 1);
    head->addWidget(m_days);
    head->addWidget(calendar);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(28, 22, 28, 24);
    all->setSpacing(10);
    all->addLayout(head);
    all->addWidget(m_words);
    all->addWidget(m_list, 1);
    connect(m_days, &QComboBox::currentIndexChanged, this, &MaintenancePage::collect);
    connect(calendar, &QPushButton::clicked, this, &MaintenancePage::writeCalendar);
    m_list->setWayOut(tr("Show the &deployments"));
    connect(m_list, &AgendaList::doneAsked, this, &MaintenancePage::doneAsked);
    connect(m_list, &AgendaList::wayOutAsked, this, &MaintenancePage::deploymentsAsked);
}

void MaintenancePage::refresh(const QDateTime &now)
{
    m_now = now;
    collect();
}

void MaintenancePage::collect()
{
    const int asked = ++m_asked;
    m_session.agenda().collect(m_days->currentData().toInt()).then(this, [this, asked](const Expected<CollectedAgenda> &agenda) {
        if (asked != m_asked)
            return;
        if (!agenda) {
            m_notices.complain(agenda.error());
            return;
        }
        const auto nameOf = [this](const PersonId &person) {
            const Person *known = m_session.journal().state().person(person);
            return known ? known->name : person.toString().left(8);
        };
        m_list->setEntries(agenda->entries, m_now, nameOf);
        const auto late = std::ranges::count(agenda->entries, AgendaStanding::Late, &AgendaEntry::standing);
        m_words->setTextOrHide(agenda->entries.isEmpty() ? QString() : late > 0 ? tr("%n late.", nullptr, int(late)) : tr("Nothing is late."));
    });
}

void MaintenancePage::writeCalendar()
{
    auto *dialog = new QFileDialog(this, tr("Write a calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"countersign.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_session.agenda().writeCalendar(path).then(this, [this, path](const Expected<> &written) {
            if (written)
                m_notices.tell(tr("The calendar is in %1.").arg(path));
            else
                m_notices.complain(written.error());
        });
    });
    dialog->open();
}

} // namespace countersign
