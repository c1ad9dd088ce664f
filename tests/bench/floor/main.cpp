// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// The smallest program that shows a window of Qt Widgets: what the start of any is held against.
#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("Countersign"));
    label.resize(1280, 820);
    label.show();
    return QApplication::exec();
}
