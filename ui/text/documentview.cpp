// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/documentview.h"

#include <QAbstractTextDocumentLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace countersign {

DocumentView::DocumentView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, &DocumentView::follow);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &DocumentView::fitHeight);
}

void DocumentView::setCodes(const QList<WrittenCode> &codes) { m_codes = codes; }

QSize DocumentView::sizeHint() const { return {200, qCeil(document()->size().height()) + 2}; }

QSize DocumentView::minimumSizeHint() const { return {80, sizeHint().height()}; }

QVariant DocumentView::loadResource(int, const QUrl &) { return {}; }

void DocumentView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane around it scrolls
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void DocumentView::fitHeight()
{
    const int height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void DocumentView::follow(const QUrl &link)
{
    static const QHash<QString, CodeDeed> deeds{
        {u"values"_s, CodeDeed::CopyWithValues}, {u"run"_s, CodeDeed::Run}, {u"attach"_s, CodeDeed::AttachOutput}};
    const WrittenCode code = m_codes.value(link.path().toInt());
    if (link.scheme() == "copy"_L1)
        Q_EMIT copyAsked(code.text);
    else if (const auto deed = deeds.constFind(link.scheme()); deed != deeds.constEnd())
        Q_EMIT deedAsked(*deed, code.block);
    else
        Q_EMIT linkAsked(link);
}

} // namespace countersign
