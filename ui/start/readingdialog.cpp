// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/readingdialog.h"

#include "models/visibletext.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ReadingDialog::ReadingDialog(const QString &fileName, QWidget *parent) : QDialog(parent), m_bar(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"readingDialog"_s);
    setWindowTitle(tr("Reading the checklist"));
    m_bar->setObjectName(u"readingProgress"_s);
    m_bar->setAccessibleName(tr("How far it is"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(22, 18, 22, 16);
    all->setSpacing(10);
    all->addWidget(new TextLabel(visibleText(fileName), TextLabel::Rank::Strong, this));
    all->addWidget(m_bar);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(380);
}

void ReadingDialog::setPercent(int percent) { m_bar->setValue(percent); }

} // namespace countersign
