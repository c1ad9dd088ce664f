// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace countersign {

// One line of plain text that ends in an ellipsis where there is no room for it; the rest is in its tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setPlainText(const QString &text);
    void setElideMode(Qt::TextElideMode mode); // the end unless told

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace countersign
