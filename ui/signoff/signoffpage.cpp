// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/signoff/signoffpage.h"

#include "ui/signoff/rolecard.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

SignOffPage::SignOffPage(QWidget *parent) :
    QScrollArea(parent),
    m_title(new TextLabel(tr("Sign-off"), TextLabel::Rank::Title, this)),
    m_words(new TextLabel(TextLabel::Rank::Body, this)),
    m_live(new QPushButton(tr("Decide to go live…"), this)),
    m_close(new QPushButton(tr("Close the deployment…"), this)),
    m_notYet(new TextLabel(TextLabel::Rank::Muted, this))
{
    setObjectName(u"signOffPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_live->setObjectName(u"goLive"_s);
    auto *contents = new QWidget(this);
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(28, 22, 28, 24);
    all->setSpacing(10);
    all->addWidget(m_title);
    all->addWidget(m_words);
    m_gates = new QVBoxLayout;
    m_gates->setSpacing(10);
    all->addLayout(m_gates);
    auto *decision = new QHBoxLayout;
    decision->addWidget(m_live);
    decision->addWidget(m_close);
    decision->addWidget(m_notYet, 1);
    decision->addStretch(0);
    all->addSpacing(8);
    all->addLayout(decision);
    all->addStretch(1);
    setWidget(contents);
    connect(m_live, &QPushButton::clicked, this, &SignOffPage::goLiveAsked);
    connect(m_close, &QPushButton::clicked, this, &SignOffPage::closeAsked);
}

void SignOffPage::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const QList<RoleRow> before = m_roles.rows();
    m_roles.setSnapshot(snapshot);
    if (!std::ranges::equal(before, m_roles.rows(), {}, &RoleRow::role, &RoleRow::role) || m_cards.isEmpty())
        rebuild();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setRole(m_roles.rows().at(i));
    showDecision(snapshot);
}

// A heading and a grid of cards for each gate, in the document's order.
void SignOffPage::rebuild()
{
    m_cards.clear();
    while (QLayoutItem *item = m_gates->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    CardGrid *grid = nullptr;
    GateId gate;
    for (const RoleRow &role : m_roles.rows()) {
        if (!grid || role.gate != gate) {
            gate = role.gate;
            m_gates->addWidget(new TextLabel(role.gateTitle, TextLabel::Rank::Strong, this));
            grid = new CardGrid(this);
            m_gates->addWidget(grid);
        }
        auto *card = new RoleCard(grid);
        connect(card, &RoleCard::reviewAsked, this, &SignOffPage::reviewAsked);
        connect(card, &RoleCard::passAsked, this, &SignOffPage::passAsked);
        grid->addCard(card);
        m_cards << card;
    }
}

void SignOffPage::showDecision(const DeploymentSnapshot &snapshot)
{
    const GateView *gate = snapshot.gate();
    const int left = gate ? int(std::ranges::count_if(gate->blockers, [](const Blocker &blocker) { return !blocker.item.isEmpty(); })) : 0;
    const bool running = snapshot.state.phase == Phase::Running;
    const bool passed =
        !snapshot.view.gates.isEmpty()
        && (snapshot.view.gates.first().verdict == VerdictKind::Go || snapshot.view.gates.first().verdict == VerdictKind::GoWithWaivers);
    m_words->setText(snapshot.state.operations.rollbackUnderWay()
                         ? tr("A rollback is under way: what was signed before it is superseded, and nothing can be signed until it is over.")
                     : left > 0 ? tr("%n item(s) still stand in the way; until they are settled a role can only reject.", nullptr, left)
                                : tr("Each role reviews what it signs, then signs with a key that only its own PIN opens."));
    m_live->setVisible(running);
    m_live->setEnabled(passed);
    const QString who =
        snapshot.checklist.gates.size() > 1 ? tr("Every role of the first gate has to sign before.") : tr("Every role has to sign before.");
    m_notYet->setTextOrHide(running && !passed ? who : QString());
    m_close->setVisible(snapshot.state.phase == Phase::Live);
}

void SignOffPage::focusRole(const RoleId &role)
{
    for (RoleCard *card : std::as_const(m_cards)) {
        if (card->objectName() == u"role."_s + role.toString()) {
            ensureWidgetVisible(card);
            card->setFocus();
        }
    }
}

} // namespace countersign
