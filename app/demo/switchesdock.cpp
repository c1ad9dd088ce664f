// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/switchesdock.h"

#include "adapters/demo/demostack.h"
#include "app/demo/demoplay.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace countersign {

SwitchesDock::SwitchesDock(DemoStack &stack, QWidget *parent) : QDockWidget(tr("Demo production"), parent)
{
    setObjectName(QStringLiteral("demoSwitches"));
    setFeatures(QDockWidget::DockWidgetMovable);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    auto *intro = new QLabel(tr("Break a part and watch the tree. Everyone's PIN is %1.").arg(QString::fromUtf8(demoPin().view())), content);
    intro->setTextFormat(Qt::PlainText);
    row->addWidget(intro);
    for (const QString &name : stack.switches()) {
        auto *box = new QCheckBox(tr("%1 broken").arg(name), content);
        box->setChecked(stack.isBroken(name));
        connect(box, &QCheckBox::toggled, this, [&stack, name](bool broken) { (void)stack.setBroken(name, broken); });
        connect(&stack, &DemoStack::switched, box, [box, name](const QString &changed, bool broken) {
            if (changed == name)
                box->setChecked(broken);
        });
        row->addWidget(box);
    }
    row->addStretch();
    setWidget(content);
}

} // namespace countersign
