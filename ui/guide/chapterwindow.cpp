// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/chapterwindow.h"

#include "ui/text/documentview.h"
#include "ui/theme/colours.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ChapterWindow::ChapterWindow(const QString &title, QWidget *parent) :
    QDialog(parent),
    m_contents(new QListWidget(this)),
    m_scroll(new QScrollArea(this)),
    m_note(new TextLabel(TextLabel::Rank::Body, m_scroll)),
    m_text(new DocumentView(m_scroll))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_contents->setObjectName(u"chapters"_s);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the chapter"));
    auto *page = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(28, 20, 28, 28);
    layout->addWidget(m_note);
    layout->addWidget(m_text);
    layout->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *across = new QSplitter(this);
    auto *side = new QWidget(across);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 16, 4, 12);
    sideLayout->addWidget(m_contents);
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    across->addWidget(side);
    across->addWidget(m_scroll);
    across->setStretchFactor(1, 1);
    across->setSizes({220, 700});
    across->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(across);
    resize(960, 720);

    connect(m_contents, &QListWidget::currentRowChanged, this, &ChapterWindow::showChapter);
    connect(m_text, &DocumentView::copyAsked, this, &ChapterWindow::copyAsked);
    connect(m_text, &DocumentView::linkAsked, this, &ChapterWindow::linkAsked);
}

void ChapterWindow::setChapters(const QList<Chapter> &chapters)
{
    const QString shown = m_contents->currentItem() ? m_contents->currentItem()->text() : QString();
    m_contents->clear();
    m_chapters = chapters;
    for (const Chapter &chapter : chapters)
        m_contents->addItem(chapter.title);
    const auto same = std::ranges::find(chapters, shown, &Chapter::title);
    m_contents->setCurrentRow(same == chapters.end() ? 0 : int(same - chapters.begin()));
}

void ChapterWindow::showChapter()
{
    const int row = m_contents->currentRow();
    if (row < 0 || row >= m_chapters.size())
        return;
    DocumentRenderer renderer(*m_text->document(), m_highlighter, coloursOf(palette()));
    renderer.setPictures(m_pictures);
    const Chapter &chapter = m_chapters.at(row);
    renderer.renderSection(*chapter.document, chapter.section);
    m_note->setTextOrHide(chapter.note);
    m_text->setCodes(renderer.codes());
    m_scroll->verticalScrollBar()->setValue(0);
}

void ChapterWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showChapter();
}

} // namespace countersign
