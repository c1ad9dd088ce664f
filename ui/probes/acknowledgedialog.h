// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QDateTimeEdit;
class QPlainTextEdit;

namespace countersign {

// Asks why known reds may be quiet, and until when.
class AcknowledgeDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AcknowledgeDialog)
public:
    using Given = std::function<void(const QList<Command> &acknowledgements)>;

    AcknowledgeDialog(const QList<CheckSpec> &checks, const QDateTime &now, Given given, QWidget *parent);

private:
    void submit() override;

    const QList<CheckSpec> m_checks;
    QPlainTextEdit *const m_reason;
    QDateTimeEdit *const m_until;
    const Given m_given;
};

} // namespace countersign
