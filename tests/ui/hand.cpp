// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/hand.h"

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

QWidget &front()
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = QApplication::activeWindow();
    if (!window)
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

void tabTo(const std::function<bool(const QWidget &widget)> &wanted, const QString &what)
{
    for (int i = 0; i < 200; ++i) {
        if (wanted(front()))
            return;
        strike(Qt::Key_Tab);
    }
    qFatal("no Tab leads to %s", qPrintable(what));
}

bool soon(const std::function<bool()> &happened) { return QTest::qWaitFor(happened, 60'000); }

} // namespace countersign::testing
