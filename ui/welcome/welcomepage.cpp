// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/welcomepage.h"

#include "ui/welcome/deploymentdelegate.h"
#include "ui/welcome/welcomecard.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int widest = 1040; // lines longer than that are hard to read

} // namespace

WelcomePage::WelcomePage(bool demo, QWidget *parent) :
    QScrollArea(parent),
    m_recentTitle(new TextLabel(tr("Deployments"), TextLabel::Rank::Heading, this)),
    m_recent(new QListView(this))
{
    setObjectName(u"welcomePage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_recent->setObjectName(u"recentDeployments"_s);
    m_recent->setAccessibleName(tr("Deployments"));
    m_recent->setModel(&m_deployments);
    m_recent->setItemDelegate(new DeploymentDelegate(m_recent));
    m_recent->setUniformItemSizes(true);
    connect(m_recent, &QListView::clicked, this, &WelcomePage::choose);
    connect(m_recent, &QListView::activated, this, &WelcomePage::choose);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    auto *all = new QVBoxLayout(middle);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(new TextLabel(tr("Countersign"), TextLabel::Rank::Title, middle));
    all->addWidget(new TextLabel(tr("A tick is a claim, a probe is proof, a signature is consent."), TextLabel::Rank::Muted, middle));
    all->addSpacing(8);
    all->addWidget(makeCards(demo));
    all->addSpacing(10);
    all->addWidget(m_recentTitle);
    all->addWidget(m_recent, 100);
    all->addStretch(1); // takes what the list does not need, so that the cards do not
    auto *contents = new QWidget(this);
    auto *across = new QHBoxLayout(contents);
    across->setContentsMargins(32, 36, 32, 28);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    setWidget(contents);
}

QWidget *WelcomePage::makeCards(bool demo)
{
    auto *cards = new CardGrid(this);
    auto *open = new WelcomeCard(u"open"_s, tr("Open a checklist"),
                                 tr("A Markdown file becomes a deployment: sections, items, probes, signatures. Or drop it anywhere here."), cards);
    auto *sample = new WelcomeCard(u"play"_s, tr("Try the demo"),
                                   tr("A small production of its own on this computer. Break it, see it, mend it, sign it: five minutes."), cards);
    auto *verify =
        new WelcomeCard(u"verify"_s, tr("Verify a record"), tr("Is this PDF what was signed? One sentence, then everything that was found."), cards);
    open->setObjectName(u"openCard"_s);
    sample->setObjectName(u"demoCard"_s);
    verify->setObjectName(u"verifyCard"_s);
    sample->setVisible(demo);
    connect(open, &WelcomeCard::clicked, this, &WelcomePage::openAsked);
    connect(sample, &WelcomeCard::clicked, this, &WelcomePage::demoAsked);
    connect(verify, &WelcomeCard::clicked, this, &WelcomePage::verifyAsked);
    cards->addCard(open);
    if (demo)
        cards->addCard(sample);
    cards->addCard(verify);
    setFocusProxy(open);
    return cards;
}

void WelcomePage::setDeployments(const QList<DeploymentSummary> &deployments, const QDateTime &now)
{
    m_deployments.setDeployments(deployments, now);
    m_recentTitle->setVisible(!deployments.isEmpty());
    m_recent->setVisible(!deployments.isEmpty());
    fitList();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

// As tall as what is in it: an empty sheet below one row says that something is missing.
void WelcomePage::fitList() { m_recent->setMaximumHeight(m_recent->sizeHintForRow(0) * m_deployments.rowCount() + 2 * m_recent->frameWidth() + 2); }

void WelcomePage::choose(const QModelIndex &index)
{
    Q_EMIT deploymentChosen(DeploymentId(index.data(DeploymentsModel::DeploymentIdRole).toString()));
}

} // namespace countersign
