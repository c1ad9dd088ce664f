// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace countersign {

// Accepts items unsettled: why, until when, under which ticket.
class WaiveDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaiveDialog)
public:
    using Given = std::function<void(const Waive &waiver)>;

    WaiveDialog(const QList<ItemId> &items, const QString &what, const QDate &today, Given given, QWidget *parent);

private:
    void submit() override;

    const QList<ItemId> m_items;
    QPlainTextEdit *const m_reason;
    QDateEdit *const m_until;
    QLineEdit *const m_ticket;
    const Given m_given;
};

} // namespace countersign
