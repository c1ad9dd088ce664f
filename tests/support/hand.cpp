// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace countersign::testing {

void type(QWidget &inside, const QString &field, const QString &text)
{
    auto *widget = seen<QWidget>(inside, field);
    if (!widget)
        qFatal("nothing to type into is called %s", qPrintable(field));
    auto *box = qobject_cast<QComboBox *>(widget);
    QWidget *line = box ? box->lineEdit() : widget;
    if (auto *edit = qobject_cast<QLineEdit *>(line))
        edit->selectAll();
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(line, c.toLatin1());
            continue;
        }
        QInputMethodEvent composed; // as an input method gives what no single key has
        composed.setCommitString(c);
        QApplication::sendEvent(line, &composed);
    }
}

void press(QWidget &inside, const QString &button)
{
    auto *found = seen<QAbstractButton>(inside, button);
    if (!found)
        qFatal("no button is called %s", qPrintable(button));
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

namespace {

// When a dialog has closed, a window manager gives the window behind it the focus; here is none.
void bringForward()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->windowType() == Qt::Window)
            window->activateWindow();
    }
}

QWidget &front()
{
    QWidget *window = nullptr;
    const auto isThere = [&] {
        window = QApplication::activeModalWidget();
        if (!window)
            window = QApplication::activeWindow();
        if (!window)
            bringForward();
        return window != nullptr;
    };
    if (!QTest::qWaitFor(isThere, 10'000))
        qFatal("no window is in front");
    QWidget *focus = window->focusWidget();
    return focus ? *focus : *window;
}

} // namespace

void strike(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&front(), key, modifiers); }

void strike(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(&front(), c.toLatin1());
            continue;
        }
        QInputMethodEvent composed; // as an input method gives what no single key has
        composed.setCommitString(c);
        QApplication::sendEvent(&front(), &composed);
    }
}

void tabTo(const QString &name)
{
    tabTo([&](const QWidget &widget) { return widget.objectName() == name; }, name);
}

// What is asked for may be laid out in the window's own time: round and round for a while.
void tabTo(const std::function<bool(const QWidget &widget)> &wanted, const QString &what)
{
    constexpr int stops = 200;
    const auto found = [&] {
        for (int i = 0; i < stops; ++i) {
            if (wanted(front()))
                return true;
            strike(Qt::Key_Tab);
        }
        return false;
    };
    if (!QTest::qWaitFor(found, 10'000))
        qFatal("no Tab leads to %s", qPrintable(what));
}

bool soon(const std::function<bool()> &happened) { return QTest::qWaitFor(happened, 60'000); }

} // namespace countersign::testing
