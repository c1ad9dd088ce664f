// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guidewindow.h"

#include "ui/text/documentrenderer.h"
#include "ui/text/documentview.h"
#include "ui/theme/colours.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString folder = u":/guide/"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

GuideWindow::GuideWindow(const Import &import, Copy copy, QWidget *parent) :
    QDialog(parent),
    m_contents(new QListWidget(this)),
    m_scroll(new QScrollArea(this)),
    m_text(new DocumentView(m_scroll))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    setObjectName(u"guideWindow"_s);
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the guide"));
    auto *page = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(28, 20, 28, 28);
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

    for (const QString &name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        if (const Expected<Checklist> chapter = import(contentOf(folder + name))) {
            m_chapters << *chapter;
            m_contents->addItem(chapter->title);
        }
    }
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::showChapter);
    connect(m_text, &DocumentView::copyAsked, this, [copy = std::move(copy)](const QString &code) { copy(code); });
    connect(m_text, &DocumentView::linkAsked, this, &GuideWindow::linkAsked);
    m_contents->setCurrentRow(0);
}

void GuideWindow::showChapter()
{
    const int row = m_contents->currentRow();
    if (row < 0 || row >= m_chapters.size())
        return;
    DocumentRenderer renderer(*m_text->document(), m_highlighter, coloursOf(palette()));
    renderer.setPictures([](const QString &target) { return QImage(folder + target); });
    Section whole{.block = -1};
    whole.lines.last = std::numeric_limits<int>::max();
    renderer.renderSection(m_chapters.at(row), whole);
    m_text->setCodes(renderer.codes());
    m_scroll->verticalScrollBar()->setValue(0);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showChapter();
}

} // namespace countersign
