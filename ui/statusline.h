// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

class QLabel;

namespace countersign {

struct DeploymentSnapshot;

// The foot of the window: how many checks are on, and when something was last recorded.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);

private:
    QLabel *const m_probes;
    QLabel *const m_last;
};

} // namespace countersign
