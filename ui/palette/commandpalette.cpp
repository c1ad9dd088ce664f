// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandpalette.h"

#include "core/ports/preferences.h"
#include "ui/palette/palettedelegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto recentKey = "palette/recent"_L1;
constexpr qsizetype mostRecent = 12;

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, Preferences &preferences, QWidget *parent) :
    QDialog(parent),
    m_preferences(preferences),
    m_line(new QLineEdit(this)),
    m_list(new QListView(this)),
    m_none(new TextLabel(tr("Nothing is called that."), TextLabel::Rank::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Find what to do or where to go"));
    m_line->setPlaceholderText(tr("Find what to do or where to go"));
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("What matches"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What matches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the caret, the list follows its arrows
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 10);
    all->addWidget(m_line);
    all->addWidget(m_none);
    all->addWidget(m_list, 1);
    all->addWidget(new TextLabel(tr("> action   @ role   # section   ! blocker   $ variable"), TextLabel::Rank::Muted, this));
    m_model.setEntries(entries, m_preferences.value(recentKey).toStringList());
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    search({});
    resize(qMax(480, qMin(720, parent->width() * 2 / 3)), qMax(320, parent->height() * 3 / 5));
}

// Where the eye is: in the upper half of the window.
void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QRect window = parentWidget()->geometry();
    move(window.center().x() - width() / 2, window.top() + window.height() / 8);
    m_line->setFocus();
}

void CommandPalette::search(const QString &query)
{
    m_model.setQuery(query);
    const bool any = m_model.rowCount() > 0;
    m_none->setVisible(!any);
    m_list->setVisible(any);
    if (any)
        m_list->setCurrentIndex(m_model.index(0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return QCoreApplication::sendEvent(m_list, event);
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::choose()
{
    if (!m_list->currentIndex().isValid())
        return;
    const PaletteEntry entry = m_model.entry(m_list->currentIndex());
    QStringList recent = m_preferences.value(recentKey).toStringList();
    recent.removeAll(entry.name());
    recent.prepend(entry.name());
    m_preferences.setValue(recentKey, QStringList(recent.first(qMin(mostRecent, recent.size()))));
    accept(); // first: what is chosen may open a dialog of its own
    Q_EMIT chosen(entry);
}

} // namespace countersign
