// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"

#include <QAbstractButton>

namespace countersign {

// "⬣ 1 failing": a count with its shape, pressed to see only those.
class CountChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountChip)
public:
    explicit CountChip(Status status, QWidget *parent = nullptr);

    Status status() const { return m_status; }
    void setCount(int count); // hides itself at none, unless it is pressed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Status m_status;
};

} // namespace countersign
