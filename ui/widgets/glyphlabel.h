// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"

#include <QWidget>

namespace countersign {

// A status as its shape. Its word stands beside it in another label.
class GlyphLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlyphLabel)
public:
    explicit GlyphLabel(QWidget *parent = nullptr);

    void setStatus(Status status);
    void setVerdict(VerdictKind verdict);
    void setScale(qreal scale); // of the text's height

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Open;
    std::optional<VerdictKind> m_verdict;
    qreal m_scale = 1;
};

} // namespace countersign
