// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign {

class Action;
class Shortcuts;
class TextLabel;

// Gives actions other keys. What is chosen holds at once.
class ShortcutEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutEditor)
public:
    ShortcutEditor(Shortcuts &shortcuts, QWidget *parent);

private:
    void layOut();
    void fill();
    void refresh();
    void filter(const QString &text);
    void choose();
    void assign(const QKeySequence &key);
    Action *current() const;

    Shortcuts &m_shortcuts;
    QLineEdit *const m_filter;
    QTreeWidget *const m_list;
    TextLabel *const m_what;
    QKeySequenceEdit *const m_key;
    TextLabel *const m_taken;
    QPushButton *const m_assign;
    QPushButton *const m_none;
    QPushButton *const m_usual;
};

} // namespace countersign
