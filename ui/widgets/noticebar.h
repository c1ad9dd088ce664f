// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QWidget>
#include <functional>

class QToolButton;

namespace countersign {

class Card;
class TextLabel;

// One line above the page for what just happened. Never modal; an error stays until it is closed or something else is said.
class NoticeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    void complain(const Error &error);
    void complain(const Error &error, const QString &way, std::function<void()> take); // with one way out of it
    void clear();

    QString text() const;

private:
    void show(const QString &text);

    Card *const m_card;
    TextLabel *const m_text;
    QToolButton *const m_way;
    QToolButton *const m_close;
    std::function<void()> m_take;
};

} // namespace countersign
