// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace countersign {

class TextLabel;

// A striped frame with a word: nobody takes this page for another, whatever colours they see.
class Stripes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Stripes)
public:
    explicit Stripes(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *const m_title;
    TextLabel *const m_detail;
};

} // namespace countersign
