// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace countersign {

class TextLabel;

// A dialog that asks for something: a title, a line of why, the fields, what is wrong with them, one thing to do.
// It stays open while the answer is worked on and says what went wrong in place; it never blocks the window's event loop.
class FormDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialog)
public:
    void setError(const QString &sentence);
    void setError(const Error &error);
    void setBusy(const QString &what); // empty: no longer
    QString errorText() const;

protected:
    FormDialog(const QString &title, const QString &why, const QString &action, QWidget *parent);

    virtual void submit() = 0;

    QVBoxLayout &body() { return *m_body; }
    QPushButton &primary() { return *m_primary; }
    void setCancelText(const QString &text);
    void finish(); // it is done: nothing is left to call off
    void preferCancel(); // Enter leaves: what follows is never one key away
    QPushButton &addButton(const QString &text); // beside the others, at the leading end
    void setTitle(const QString &title, const QString &why);

private:
    QVBoxLayout *const m_body;
    TextLabel *const m_title;
    TextLabel *const m_why;
    TextLabel *const m_error;
    TextLabel *const m_busy;
    QDialogButtonBox *const m_buttons;
    QPushButton *const m_primary;
};

} // namespace countersign
