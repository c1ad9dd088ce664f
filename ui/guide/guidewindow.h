// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checklist/checklist.h"
#include "ui/text/codehighlighter.h"

#include <QDialog>
#include <functional>

class QListWidget;
class QScrollArea;

namespace countersign {

class DocumentView;

// The user guide: its chapters beside the text of one. Stays open beside the work.
class GuideWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideWindow)
public:
    using Import = std::function<Expected<Checklist>(const QByteArray &source)>;
    using Copy = std::function<void(const QString &text)>;

    GuideWindow(const Import &import, Copy copy, QWidget *parent);

Q_SIGNALS:
    void linkAsked(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChapter();

    QList<Checklist> m_chapters;
    CodeHighlighter m_highlighter;
    QListWidget *const m_contents;
    QScrollArea *const m_scroll;
    DocumentView *const m_text;
};

} // namespace countersign
