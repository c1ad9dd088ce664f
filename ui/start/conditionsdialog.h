// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QPlainTextEdit;

namespace countersign {

class TextLabel;

// What must hold for a check, one condition a line, in the condition language. What cannot be read is underlined and named as it is typed.
class ConditionsDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConditionsDialog)
public:
    using Given = std::function<void(const QStringList &conditions)>;

    // `read`: the check as the text says it; `now`: what is to hold at present.
    ConditionsDialog(const CheckSpec &read, const QStringList &now, Given given, QWidget *parent);

    QPlainTextEdit &editor() { return *m_text; }

private:
    void submit() override;
    void look();
    void underline(int line, qsizetype column);
    void clearUnderline();
    QStringList conditions() const;

    const CheckSpec m_read;
    const Given m_given;
    QPlainTextEdit *const m_text;
    TextLabel *const m_reading;
};

} // namespace countersign
