// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace countersign {

// A way in: an icon, what it is, what it is for. The whole card is the button.
class WelcomeCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeCard)
public:
    WelcomeCard(const QString &iconName, const QString &title, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsRect(int width) const;

    const QString m_words;
};

} // namespace countersign
