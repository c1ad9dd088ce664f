// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/recordservice.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLineEdit;

namespace countersign {

class PinField;

// Adds a person's signature to a record that exists: who was absent at the export, or signs on another laptop.
class CountersignDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountersignDialog)
public:
    using Done = std::function<void(const ExportedRecord &record)>;

    CountersignDialog(RecordService &records, const QString &path, Done done, QWidget *parent);

private:
    void submit() override;

    RecordService &m_records;
    const QString m_path;
    const Done m_done;
    QLineEdit *const m_person;
    QLineEdit *const m_role;
    PinField *const m_pin;
};

} // namespace countersign
