// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/switchesdock.h"

#include "adapters/demo/demostack.h"
#include "app/demo/demoplay.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace countersign {

SwitchesDock::SwitchesDock(DemoStack &stack, QWidget *parent) : QDockWidget(tr("Demo production"), parent)
{
    setObjectName(QStringLiteral("demoSwitches"));
    setFeatures(QDockWidget::DockWidgetMovable);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    constexpr int columns = 7; // all in one row would widen the window
    auto *intro = new QLabel(tr("Break a part and watch the tree. Everyone's PIN is %1.").arg(QString::fromUtf8(demoPin().view())), content);
    intro->setTextFormat(Qt::PlainText);
    grid->addWidget(intro, 0, 0, 1, columns);
    int cell = columns;
    for (const QString &name : stack.switches()) {
        auto *box = new QCheckBox(tr("%1 broken").arg(name), content);
        box->setChecked(stack.isBroken(name));
        connect(box, &QCheckBox::toggled, this, [&stack, name](bool broken) { (void)stack.setBroken(name, broken); });
        connect(&stack, &DemoStack::switched, box, [box, name](const QString &changed, bool broken) {
            if (changed == name)
                box->setChecked(broken);
        });
        grid->addWidget(box, cell / columns, cell % columns);
        ++cell;
    }
    grid->setColumnStretch(columns, 1);
    setWidget(content);
}

} // namespace countersign
