// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace countersign {

// The label of a field that does not stand alone in its row of a form: a form names only those, and shows the mark of a key as it is.
inline QLabel *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace countersign
