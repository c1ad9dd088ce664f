// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/openlink.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace countersign {

namespace {

struct OpenLink {
    Q_DECLARE_TR_FUNCTIONS(OpenLink)
};

} // namespace

void askToOpen(const QUrl &link, const std::function<void(const QUrl &link)> &open, QWidget &window)
{
    auto *question = new QMessageBox(QMessageBox::Question, OpenLink::tr("Open a link?"),
                                     OpenLink::tr("The checklist links to this address. Open it in the browser?"), QMessageBox::Cancel, &window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(link.toString(QUrl::FullyEncoded));
    QPushButton *yes = question->addButton(OpenLink::tr("Open"), QMessageBox::AcceptRole);
    QObject::connect(yes, &QPushButton::clicked, question, [open, link] { open(link); });
    question->open();
}

} // namespace countersign
