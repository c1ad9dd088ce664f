// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/markdownreader.h"
#include "ui/guide/chapterwindow.h"

#include <QPointer>
#include <QUrl>
#include <functional>

namespace countersign {

class NoticeBar;
class Workspace;
struct DeploymentSnapshot;

// The chapters of the guide.
QList<Chapter> guideChapters(const MarkdownReader &reader);

// What a checklist has to look up, contacts first: contacts, commands, known problems. With what was filled in there.
QList<Chapter> referenceChapters(const DeploymentSnapshot &snapshot);

// What can be read beside the work, each in a window of its own.
class Handbooks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Handbooks)
public:
    struct Needs {
        const Workspace &workspace;
        std::function<void(const QString &text)> copyText;
        std::function<void(const QUrl &link)> openLink;
        NoticeBar &notices;
        QWidget &window;
    };

    explicit Handbooks(const Needs &needs);

    void showGuide();
    void showReference(); // of the open deployment

private:
    ChapterWindow *makeWindow(const QString &title, const QString &name);

    const Needs m_needs;
    QPointer<ChapterWindow> m_guide;
    QPointer<ChapterWindow> m_reference;
};

} // namespace countersign
