// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QSignalBlocker>

namespace countersign {

// Shows how things stand. toggled() is left to whoever acts: a screen reader toggles a button, and does not click it.
inline void checkQuietly(QAbstractButton &button, bool checked)
{
    const QSignalBlocker quiet(button);
    button.setChecked(checked);
}

} // namespace countersign
