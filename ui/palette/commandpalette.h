// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace countersign {

class Preferences;
class TextLabel;

// Ctrl+K: everything that can be done or gone to, by typing a few letters of it.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)
public:
    CommandPalette(const QList<PaletteEntry> &entries, Preferences &preferences, QWidget *parent);

Q_SIGNALS:
    void chosen(const countersign::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search(const QString &query);
    void choose();

    Preferences &m_preferences;
    PaletteModel m_model;
    QLineEdit *const m_line;
    QListView *const m_list;
    TextLabel *const m_none;
};

} // namespace countersign
