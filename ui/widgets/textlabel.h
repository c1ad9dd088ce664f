// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
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

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void applyFont();
    void applySide();

    // Layouts ask for the same heights over and over, and each answer breaks the text into lines anew.
    struct Measured {
        QString text = {};
        QFont font = {};
        QHash<int, int> heights = {}; // by width
    };

    const Rank m_rank;
    mutable Measured m_measured = {};
};

} // namespace countersign
