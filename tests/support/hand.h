// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTest>

namespace countersign::testing {

// The hand of a person at the window: finds what can be seen, types, presses, and waits as long as slow keys take.

template <class T>
T *seen(QWidget &inside, const QString &name)
{
    for (T *widget : inside.findChildren<T *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

template <class T>
T *dialog()
{
    T *shown = nullptr;
    (void)QTest::qWaitFor([&] { return (shown = qobject_cast<T *>(QApplication::activeModalWidget())) != nullptr; }, 60'000);
    // keys go to the active window: until it is this one, and stays so, they would reach what lies behind it
    for (int i = 0; shown && i < 50; ++i) {
        shown->activateWindow();
        QTest::qWait(20);
        if (shown->isActiveWindow())
            break;
    }
    return shown;
}

// Into a field of a dialog, as if the caret stood there.
void type(QWidget &inside, const QString &field, const QString &text);

// The one thing to do of a dialog, by its default button.
void press(QWidget &inside, const QString &button = QStringLiteral("primary"));

// With the keyboard alone: each key goes to whatever has the focus of the front window.
void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void strike(const QString &text);
void tabTo(const QString &name); // Tab until the widget of that name has the focus; fatal where it never does
void tabTo(const std::function<bool(const QWidget &widget)> &wanted, const QString &what);

bool soon(const std::function<bool()> &happened); // within a minute

} // namespace countersign::testing
