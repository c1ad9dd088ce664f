// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

class TextLabel;

// What people wrote about an item.
class NotesList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesList)
public:
    explicit NotesList(QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes, const DeploymentSnapshot &snapshot);

private:
    TextLabel *const m_title;
    QVBoxLayout *const m_lines;
    QList<Note> m_notes;
};

} // namespace countersign
