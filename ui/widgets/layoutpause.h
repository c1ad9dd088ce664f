// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QWidget>

namespace countersign {

// While it lives, a widget's contents are not laid out: showing or hiding one of them does so at once otherwise, for all of them,
// each time. What was asked for meanwhile is done with the next events.
class LayoutPause final
{
public:
    Q_DISABLE_COPY_MOVE(LayoutPause)
    explicit LayoutPause(const QWidget &widget) : m_layout(widget.layout()), m_was(m_layout->isEnabled()) { m_layout->setEnabled(false); }
    ~LayoutPause() { m_layout->setEnabled(m_was); }

private:
    QLayout *const m_layout;
    const bool m_was;
};

} // namespace countersign
