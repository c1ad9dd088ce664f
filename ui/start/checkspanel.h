// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checksmodel.h"
#include "ui/start/checkchoices.h"

#include <QUndoStack>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace countersign {

class TextLabel;

// Every check that was read: its sentence, where it looks, why it is off. Each can be allowed, edited or dismissed, and all of that
// undone, before anything is recorded.
class ChecksPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksPanel)
public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    // What is known of the checks; `snapshot.state.settings` as recorded. Choices made here stay.
    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setParameters(const QMap<QString, QString> &values, const QList<Endpoint> &approved); // as they would be

    QList<Command> commands() const; // what was chosen here and is not recorded yet
    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void hostsWanted(const QList<countersign::Endpoint> &hosts); // the chosen checks would contact them

private:
    QTreeView *makeList();
    void makeButtons();
    void allow();
    void edit();
    void dismiss();
    void restore();
    void choose(const QString &what, const CheckChoices &choices);
    void show();
    void refreshButtons();
    QList<CheckId> selected() const;
    EnvironmentSettings settings() const;
    const CheckSpec *read(const CheckId &check) const;

    DeploymentSnapshot m_snapshot;
    EnvironmentSettings m_wanted; // placeholders and hosts as they would be
    CheckChoices m_choices;
    ChecksModel m_model;
    QUndoStack m_undo;
    QTreeView *const m_list;
    QPushButton *const m_allow;
    QPushButton *const m_edit;
    QPushButton *const m_dismiss;
    QPushButton *const m_restore;
    QPushButton *const m_undoButton;
    TextLabel *const m_count;
};

} // namespace countersign
