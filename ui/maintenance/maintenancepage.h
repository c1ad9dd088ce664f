// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

#include <QWidget>

class QComboBox;

namespace countersign {

class AgendaList;
class NoticeBar;
class Session;
class TextLabel;

// The weeks after: recurring work over all systems that are live.
class MaintenancePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaintenancePage)
public:
    MaintenancePage(Session &session, NoticeBar &notices, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);

Q_SIGNALS:
    void doneAsked(const countersign::AgendaEntry &entry);
    void deploymentsAsked();

private:
    void collect();
    void writeCalendar();

    Session &m_session;
    NoticeBar &m_notices;
    QDateTime m_now;
    QComboBox *const m_days;
    TextLabel *const m_words;
    AgendaList *const m_list;
    int m_asked = 0; // only the newest answer counts
};

} // namespace countersign
