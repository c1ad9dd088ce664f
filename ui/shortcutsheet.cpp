// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shortcutsheet.h"

#include "ui/actions/actionset.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
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
    int row = 0;
    for (const Action *action : actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        const bool inTree = action->shortcutContext() == Qt::WidgetShortcut;
        grid->addWidget(new TextLabel(action->shortcut().toString(QKeySequence::NativeText), TextLabel::Rank::Code, sheet), row, 0);
        grid->addWidget(new TextLabel(action->text().remove(u'&') + (inTree ? tr(" (in the tree)") : QString()), TextLabel::Rank::Body, sheet), row++,
                        1);
    }
    grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(new TextLabel(tr("Keys"), TextLabel::Rank::Heading, this));
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    resize(520, 560);
}

} // namespace countersign
