// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/agendamodel.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace countersign {

class TextLabel;

// What is due, with the one thing that can be done about it.
class AgendaList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgendaList)
public:
    explicit AgendaList(const QString &whenEmpty, QWidget *parent = nullptr);

    void setEntries(const QList<AgendaEntry> &entries, const QDateTime &now, const AgendaModel::NameOf &nameOf);
    void showWhere(bool shown); // of which system each row is
    void setWayOut(const QString &text); // a button for where there is nothing; none unless told

Q_SIGNALS:
    void doneAsked(const countersign::AgendaEntry &entry);
    void wayOutAsked();

private:
    void refresh();

    AgendaModel m_model;
    QTreeView *const m_list;
    TextLabel *const m_none;
    QPushButton *const m_wayOut;
    QPushButton *const m_done;
};

} // namespace countersign
