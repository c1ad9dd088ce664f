// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/egresslog.h"
#include "ui/dialogs/formdialog.h"

namespace countersign {

class EgressModel;

// What left this machine since the program started, for whoever answers for it: to read, and to save.
class EgressDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EgressDialog)
public:
    EgressDialog(const EgressLog &log, const QString &folder, QWidget *parent);

    void save(const QString &path);

private:
    void submit() override;

    EgressModel *const m_contacts;
    const QString m_folder;
};

} // namespace countersign
