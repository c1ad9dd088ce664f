// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcutsheet.h"

#include "ui/actions/actionset.h"
#include "ui/menus.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ShortcutSheet::ShortcutSheet(const ActionSet &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *sheet = new QWidget(this);
    auto *grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(32);
    grid->setColumnStretch(1, 1);
    QMap<QString, QList<const Action *>> groups;
    QStringList order;
    for (const Action *action : actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString group = action->isTreeKey() ? tr("In the tree") : menuOf(*action);
        if (!order.contains(group))
            order << group;
        groups[group] << action;
    }
    for (const QString &group : std::as_const(order)) {
        grid->addWidget(new TextLabel(group.isEmpty() ? tr("Moving about") : group, TextLabel::Rank::Strong, sheet), grid->rowCount(), 0, 1, 2);
        for (const Action *action : std::as_const(groups[group]))
            addRow(*grid, action->shortcut().toString(QKeySequence::NativeText), action->plainText());
    }
    grid->addWidget(new TextLabel(tr("Always"), TextLabel::Rank::Strong, sheet), grid->rowCount(), 0, 1, 2);
    addRow(*grid, u"← →"_s, tr("Shut and open a section"));
    addRow(*grid, u"*"_s, tr("Open everything below a section"));
    addRow(*grid, tr("Enter"), tr("From a row to its details"));
    addRow(*grid, tr("Esc"), tr("One step back; nothing that was typed is lost"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *edit = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    edit->setObjectName(u"editKeys"_s);
    edit->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(edit, &QPushButton::clicked, this, &ShortcutSheet::editAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(22, 18, 22, 16);
    all->setSpacing(10);
    all->addWidget(new TextLabel(tr("Keys"), TextLabel::Rank::Heading, this));
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    resize(560, 680);
}

void ShortcutSheet::addRow(QGridLayout &grid, const QString &key, const QString &text)
{
    const int row = grid.rowCount();
    grid.addWidget(new TextLabel(key, TextLabel::Rank::Code, this), row, 0);
    grid.addWidget(new TextLabel(text, TextLabel::Rank::Body, this), row, 1);
}

} // namespace countersign
