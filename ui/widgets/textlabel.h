// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace countersign {

// A label that never takes text for markup, wraps, and keeps its size relative to the application's font.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)
public:
    enum class Rank { Title, Heading, Strong, Body, Muted, Code };

    explicit TextLabel(Rank rank = Rank::Body, QWidget *parent = nullptr);
    TextLabel(const QString &text, Rank rank, QWidget *parent = nullptr);

    void setTextOrHide(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void applyFont();
    void applySide();

    const Rank m_rank;
};

} // namespace countersign
