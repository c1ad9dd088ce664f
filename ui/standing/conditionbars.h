// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QMap>
#include <QSet>
#include <functional>

class QVBoxLayout;

namespace countersign {

// What holds for a while, above the page: one bar for each condition, with what can be done about it. They go when it no longer holds.
class ConditionBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConditionBars)
public:
    struct Choice {
        QString text = {};
        std::function<void()> act = {};
    };
    struct Condition {
        QString text = {};
        QList<Choice> choices = {};
        Card::Tone tone = Card::Tone::Caution;
    };

    explicit ConditionBars(QWidget *parent = nullptr);

    void set(const QString &id, const Condition &condition); // said aloud when it is new
    void clear(const QString &id);
    void mute(const QString &id, bool muted); // while a page shows the same at length
    QString text(const QString &id) const; // empty when it does not hold

private:
    void showThem();
    QWidget *makeBar(const QString &id, const Condition &condition);

    struct Bar {
        QString text = {};
        QWidget *widget = nullptr;
    };
    QMap<QString, Bar> m_bars;
    QSet<QString> m_muted;
    QVBoxLayout *const m_lines;
};

} // namespace countersign
