// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>

namespace countersign {

class DemoStack;

// The demo's production, with a switch for each part that can break.
class SwitchesDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchesDock)
public:
    SwitchesDock(DemoStack &stack, QWidget *parent);
};

} // namespace countersign
