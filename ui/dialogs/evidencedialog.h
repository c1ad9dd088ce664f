// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace countersign {

// A text to attach, typed or pasted, or a file. For a command: what it printed.
class EvidenceDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDialog)
public:
    using Given = std::function<void(const AttachEvidence &evidence)>;
    using Clean = std::function<QString(const QString &text)>; // takes secrets out of it

    EvidenceDialog(const QString &command, Clean clean, Given given, QWidget *parent); // an empty command: of none

private:
    void submit() override;
    void chooseFile();
    void attachFile(const QString &path);
    EvidenceForm form(EvidenceForm otherwise) const;

    const QString m_command;
    const Clean m_clean;
    const Given m_given;
    QLineEdit *const m_name;
    QPlainTextEdit *const m_text;
};

} // namespace countersign
