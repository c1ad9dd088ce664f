// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace countersign {

// A raised surface with round corners. A tone fills it with a hint of a colour; an edge is a filled bar at its leading side.
class Card : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)
public:
    enum class Tone { Plain, Bad, Caution, Good };

    explicit Card(QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setEdge(bool edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
    bool m_edge = false;
};

} // namespace countersign
