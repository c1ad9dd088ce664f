// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

class QUrl;
class QWidget;

namespace countersign {

class ActionSet;
class GuideWindow;
class MarkdownReader;
class Shortcuts;

// What explains the window: the guide, the sheet of keys, and where they are changed.
class Guidance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Guidance)
public:
    struct Needs {
        const MarkdownReader &reader;
        ActionSet &actions;
        Shortcuts &shortcuts;
        std::function<void(const QString &text)> copyText;
        std::function<void(const QUrl &link)> openLink; // after the user agreed
        QWidget &window;
    };

    explicit Guidance(const Needs &needs);

    void showGuide();
    void showKeys();
    void editKeys();

private:
    const Needs m_needs;
    QPointer<GuideWindow> m_guide;
};

} // namespace countersign
