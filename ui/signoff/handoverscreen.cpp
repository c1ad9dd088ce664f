// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/signoff/handoverscreen.h"

#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int iconSide = 64;

} // namespace

HandOverScreen::HandOverScreen(const QString &role, const QString &deployment, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"handOver"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pass the laptop"));
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"people"_s).pixmap(iconSide, iconSide));
    auto *here = new QPushButton(tr("I am here as %1").arg(role), this);
    here->setObjectName(u"primary"_s);
    here->setAutoDefault(false); // nobody comes in by Enter alone
    auto *back = new QPushButton(tr("Not now"), this);
    back->setAutoDefault(false);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(16);
    all->addStretch(2);
    all->addWidget(sign, 0, Qt::AlignHCenter);
    auto *title = new TextLabel(tr("Pass the laptop to: %1").arg(role), TextLabel::Rank::Title, this);
    title->setAlignment(Qt::AlignCenter);
    all->addWidget(title);
    auto *words =
        new TextLabel(tr("%1. Everything is locked; whoever goes on gives a PIN of their own.").arg(deployment), TextLabel::Rank::Body, this);
    words->setAlignment(Qt::AlignCenter);
    all->addWidget(words);
    all->addSpacing(12);
    all->addWidget(here, 0, Qt::AlignHCenter);
    all->addWidget(back, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(here, &QPushButton::clicked, this, &QDialog::accept);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    setWindowState(windowState() | Qt::WindowFullScreen);
}

} // namespace countersign
