// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcuteditor.h"

#include "ui/actions/action.h"
#include "ui/keys/shortcuts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Column { What, Key };

} // namespace

ShortcutEditor::ShortcutEditor(Shortcuts &shortcuts, QWidget *parent) :
    QDialog(parent),
    m_shortcuts(shortcuts),
    m_filter(new QLineEdit(this)),
    m_list(new QTreeWidget(this)),
    m_what(new TextLabel(TextLabel::Rank::Strong, this)),
    m_key(new QKeySequenceEdit(this)),
    m_taken(new TextLabel(TextLabel::Rank::Muted, this)),
    m_assign(new QPushButton(tr("Use this key"), this)),
    m_none(new QPushButton(tr("No key"), this)),
    m_usual(new QPushButton(tr("As shipped"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keys"));
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Find an action or a key"));
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Key, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_key->setObjectName(u"shortcutKey"_s);
    m_key->setAccessibleName(tr("New key"));
    m_key->setMaximumSequenceLength(1);
    m_assign->setObjectName(u"assignShortcut"_s);
    for (QPushButton *button : {m_assign, m_none, m_usual})
        button->setAutoDefault(false); // Enter in the field must not take a key away
    layOut();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::choose);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::refresh);
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(m_key->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_shortcuts.reset(*current()); });
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutEditor::fill);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutEditor::layOut()
{
    auto *letters = new QCheckBox(tr("Single letters act on what is chosen in the tree"), this);
    letters->setObjectName(u"letters"_s);
    letters->setChecked(m_shortcuts.lettersOn());
    letters->setToolTip(tr("Off, letters typed in the tree look for an item of that name."));
    connect(letters, &QCheckBox::toggled, &m_shortcuts, &Shortcuts::setLettersOn);
    auto *line = new QHBoxLayout;
    line->addWidget(m_key, 1);
    for (QPushButton *button : {m_assign, m_none, m_usual})
        line->addWidget(button);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("All as shipped"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(all, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(tr("Change keys"), TextLabel::Rank::Heading, this));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(letters);
    layout->addWidget(m_what);
    layout->addLayout(line);
    layout->addWidget(m_taken);
    layout->addWidget(buttons);
    resize(640, 640);
}

void ShortcutEditor::fill()
{
    const QString chosen = current() ? current()->id() : QString();
    m_list->clear();
    for (Action *action : m_shortcuts.actions()) {
        const QString place = action->isTreeKey() ? tr("%1 (in the tree)").arg(action->plainText()) : action->plainText();
        auto *row = new QTreeWidgetItem(m_list, {place, m_shortcuts.keyOf(*action).toString(QKeySequence::NativeText)});
        row->setData(What, Qt::UserRole, QVariant::fromValue(action));
        row->setData(Key, Qt::AccessibleTextRole, row->text(Key).isEmpty() ? tr("no key") : row->text(Key));
        if (action->id() == chosen)
            m_list->setCurrentItem(row);
    }
    filter(m_filter->text());
    refresh();
}

void ShortcutEditor::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        row->setHidden(!row->text(What).contains(text, Qt::CaseInsensitive) && !row->text(Key).contains(text, Qt::CaseInsensitive));
    }
}

void ShortcutEditor::choose()
{
    m_key->setKeySequence(current() ? m_shortcuts.keyOf(*current()) : QKeySequence());
    refresh();
}

void ShortcutEditor::refresh()
{
    const Action *action = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_key, m_none, m_usual})
        widget->setEnabled(action);
    m_what->setText(action ? tr("Key of “%1”").arg(action->plainText()) : tr("Choose an action above."));
    m_assign->setEnabled(action && m_key->keySequence() != m_shortcuts.keyOf(*action));
    const Action *holder = action ? m_shortcuts.holderOf(m_key->keySequence(), *action) : nullptr;
    m_taken->setText(holder ? tr("“%1” has that key; it would lose it.").arg(holder->plainText()) : tr("Press the new key in the field."));
}

void ShortcutEditor::assign(const QKeySequence &key)
{
    if (Action *action = current())
        m_shortcuts.bind(*action, key);
}

Action *ShortcutEditor::current() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? row->data(What, Qt::UserRole).value<Action *>() : nullptr;
}

} // namespace countersign
