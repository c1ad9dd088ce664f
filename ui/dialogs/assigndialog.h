// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QComboBox;

namespace countersign {

// Who is to see to some items.
class AssignDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssignDialog)
public:
    using Given = std::function<void(const PersonId &person, const QString &role)>;

    AssignDialog(int items, const QList<Person> &people, const QStringList &roles, const ItemState &present, Given given, QWidget *parent);

private:
    void submit() override;

    QComboBox *const m_who;
    const Given m_given;
};

} // namespace countersign
