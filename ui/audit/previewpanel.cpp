// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/previewpanel.h"

#include "core/base/future.h"
#include "core/services/session.h"
#include "core/wording/errors.h"
#include "ui/audit/pageview.h"
#include "ui/audit/printing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qreal smallestZoom = 0.5, largestZoom = 4;

QToolButton *tool(const QString &text, const char *name, const QString &help, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(help);
    button->setAccessibleName(help);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(Session &session, QWidget *parent) :
    Card(parent),
    m_session(session),
    m_scroll(new QScrollArea(this)),
    m_view(new PageView),
    m_previous(tool(u"\u2039"_s, "previousPage", tr("Previous page"), this)),
    m_next(tool(u"\u203a"_s, "nextPage", tr("Next page"), this)),
    m_smaller(tool(u"\u2212"_s, "smaller", tr("Smaller"), this)),
    m_larger(tool(u"+"_s, "larger", tr("Larger"), this)),
    m_detail(new QComboBox(this)),
    m_paper(new QComboBox(this)),
    m_print(new QPushButton(tr("&Print…"), this)),
    m_where(new TextLabel(TextLabel::Rank::Muted, this)),
    m_state(new TextLabel(TextLabel::Rank::Body, this))
{
    setObjectName(u"previewPanel"_s);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setAccessibleName(tr("Preview of the record"));
    m_scroll->setWidget(m_view);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the page would change what it has to fit into
    m_scroll->setMinimumSize(320, 420);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_where->setObjectName(u"previewWhere"_s);
    m_where->setWordWrap(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 18);
    all->setSpacing(10);
    all->addWidget(new TextLabel(tr("Preview"), TextLabel::Rank::Heading, this));
    all->addLayout(makeTools());
    all->addWidget(m_state);
    all->addWidget(m_scroll, 1);
    show(0);
}

QLayout *PreviewPanel::makeTools()
{
    m_detail->setObjectName(u"previewDetail"_s);
    m_detail->setAccessibleName(tr("Detail"));
    for (const auto &[text, detail] : {std::pair(tr("Summary"), RecordDetail::Summary), std::pair(tr("Full"), RecordDetail::Full),
                                       std::pair(tr("With output"), RecordDetail::WithOutput)})
        m_detail->addItem(text, int(detail));
    m_detail->setCurrentIndex(1);
    m_paper->setObjectName(u"previewPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_print->setObjectName(u"printRecord"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { show(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { show(m_view->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(0.8); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1.25); });
    connect(m_detail, &QComboBox::currentIndexChanged, this, &PreviewPanel::follow);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PreviewPanel::follow);
    connect(m_print, &QPushButton::clicked, this, &PreviewPanel::choosePrinter);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_previous);
    tools->addWidget(m_where);
    tools->addWidget(m_next);
    tools->addSpacing(12);
    tools->addWidget(m_smaller);
    tools->addWidget(m_larger);
    tools->addStretch(1);
    tools->addWidget(m_detail);
    tools->addWidget(m_paper);
    tools->addWidget(m_print);
    return tools;
}

QString PreviewPanel::key() const
{
    const DeploymentService *deployment = m_session.current();
    return deployment ? u"%1/%2/%3"_s.arg(deployment->state().head.toString(), m_detail->currentText(), m_paper->currentText()) : QString();
}

void PreviewPanel::follow()
{
    if (isVisible() && key() != m_shown)
        set();
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    follow();
}

QFuture<Expected<std::shared_ptr<const RecordPages>>> PreviewPanel::pages()
{
    const auto detail = RecordDetail(m_detail->currentData().toInt());
    return m_session.records().pages(*m_session.current(), detail, PaperSize(m_paper->currentData().toInt()));
}

// What was in view stays until the new pages are there.
void PreviewPanel::set()
{
    m_shown = key();
    if (m_shown.isEmpty()) {
        m_view->setPages({});
        show(0);
        return;
    }
    m_state->setTextOrHide(m_view->count() == 0 ? tr("Setting the pages…") : QString());
    pages().then(this, [this, wanted = m_shown](const Expected<std::shared_ptr<const RecordPages>> &pages) {
        if (wanted != m_shown)
            return; // others are on their way
        m_state->setTextOrHide(pages ? QString() : sentence(pages.error()));
        if (pages) {
            m_view->setPages(*pages);
            show(m_view->page());
        }
    });
}

void PreviewPanel::show(int page)
{
    m_view->setPage(page);
    fit();
    const int count = m_view->count();
    m_where->setText(count > 0 ? tr("Page %1 of %2").arg(m_view->page() + 1).arg(count) : QString());
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < count);
    for (QWidget *each : std::initializer_list<QWidget *>{m_smaller, m_larger, m_print})
        each->setEnabled(count > 0);
    m_state->setTextOrHide(m_session.current() ? m_state->text() : tr("No deployment is open."));
}

void PreviewPanel::zoomBy(qreal factor)
{
    m_zoom = qBound(smallestZoom, m_zoom * factor, largestZoom);
    fit();
}

void PreviewPanel::fit() { m_view->setPageWidth(qRound(m_scroll->viewport()->width() * m_zoom)); }

// Page Up and Page Down scroll within a page, and leaf at its ends.
bool PreviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched != m_scroll || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool forth = key == Qt::Key_PageDown && bar->value() == bar->maximum() && m_next->isEnabled();
    const bool back = key == Qt::Key_PageUp && bar->value() == bar->minimum() && m_previous->isEnabled();
    if (!forth && !back)
        return Card::eventFilter(watched, event);
    show(m_view->page() + (forth ? 1 : -1));
    bar->setValue(forth ? bar->minimum() : bar->maximum());
    return true;
}

void PreviewPanel::choosePrinter()
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>());
    (*printer)->setFromTo(1, m_view->count());
    auto *dialog = new QPrintDialog(printer->get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(std::move(*printer)); });
    dialog->open();
}

void PreviewPanel::print(std::unique_ptr<QPrinter> printer)
{
    if (!m_session.current())
        return;
    auto shared = std::make_shared<std::unique_ptr<QPrinter>>(std::move(printer)); // pages of its own: those in view belong to this thread
    m_state->setTextOrHide(tr("Printing…"));
    andThen(pages(), this, [shared](const std::shared_ptr<const RecordPages> &pages) {
        return onPool([shared, pages]() -> Expected<> { return printPages(*pages, **shared); });
    }).then(this, [this](const Expected<> &done) {
        m_state->setTextOrHide(done ? tr("The record was given to the printer.") : sentence(done.error()));
        Q_EMIT printed();
    });
}

} // namespace countersign
