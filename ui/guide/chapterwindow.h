// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "ui/text/codehighlighter.h"
#include "ui/text/documentrenderer.h"

#include <QDialog>
#include <memory>

class QListWidget;
class QScrollArea;

namespace countersign {

class DocumentView;
class TextLabel;

struct Chapter {
    QString title = {};
    std::shared_ptr<const Checklist> document = {};
    Section section = {};
    QString note = {}; // above its text; empty: none
};

// A list of chapters beside the text of one: the user guide, or what a checklist has to look up. Stays open beside the work.
class ChapterWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChapterWindow)
public:
    explicit ChapterWindow(const QString &title, QWidget *parent);

    void setPictures(DocumentRenderer::Pictures pictures) { m_pictures = std::move(pictures); }
    void setChapters(const QList<Chapter> &chapters); // stays at the chapter of that title, else goes to the first

Q_SIGNALS:
    void linkAsked(const QUrl &link);
    void copyAsked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChapter();

    QList<Chapter> m_chapters;
    DocumentRenderer::Pictures m_pictures;
    CodeHighlighter m_highlighter;
    QListWidget *const m_contents;
    QScrollArea *const m_scroll;
    TextLabel *const m_note;
    DocumentView *const m_text;
};

} // namespace countersign
