// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/rollback/rollbackwalk.h"

#include "core/wording/words.h"
#include "models/visibletext.h"
#include "ui/details/checkcard.h"
#include "ui/theme/colours.h"
#include "ui/tree/glyphdelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QListWidget *makeList(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setItemDelegate(
        new GlyphDelegate([](const QModelIndex &index) { return std::optional(index.data(Qt::UserRole).value<Status>()); }, {}, list));
    return list;
}

void add(QListWidget &list, Status status, const QString &text, const QString &spoken)
{
    auto *row = new QListWidgetItem(text, &list);
    row->setData(Qt::UserRole, QVariant::fromValue(status));
    row->setData(Qt::AccessibleTextRole, spoken);
    row->setToolTip(text.toHtmlEscaped());
}

QString contactsText(const QList<Contact> &contacts)
{
    QStringList lines;
    for (const Contact &contact : contacts)
        lines << QStringList{contact.role, contact.name, contact.reach}.filter(QRegularExpression(u"\\S"_s)).join(u" · "_s);
    return lines.join(u'\n');
}

} // namespace

RollbackWalk::RollbackWalk(QWidget *parent) :
    QWidget(parent),
    m_progress(new TextLabel(TextLabel::Rank::Muted, this)),
    m_title(new TextLabel(TextLabel::Rank::Title, this)),
    m_text(new DocumentView(this)),
    m_following(new TextLabel(TextLabel::Rank::Muted, this)),
    m_done(new QPushButton(tr("&Done, next step"), this)),
    m_finish(new QPushButton(tr("&Finish the rollback…"), this)),
    m_steps(makeList(tr("Steps"), this)),
    m_verified(new TextLabel(TextLabel::Rank::Strong, this)),
    m_verification(makeList(tr("Verification"), this)),
    m_contactsTitle(new TextLabel(tr("Contacts"), TextLabel::Rank::Strong, this)),
    m_contacts(new TextLabel(TextLabel::Rank::Body, this))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    across->addWidget(makeStep(), 3);
    across->addWidget(makeAside(), 2);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (const int next = m_scene.next(); next >= 0)
            Q_EMIT doneAsked(m_scene.steps.at(next).step);
    });
    connect(m_finish, &QPushButton::clicked, this, &RollbackWalk::finishAsked);
    connect(m_text, &DocumentView::copyAsked, this, [this](const QString &code) { Q_EMIT copyAsked(copyableCode(code)); });
    connect(m_text, &DocumentView::deedAsked, this, [this](CodeDeed deed, int block) { Q_EMIT deedAsked(deed, m_offers.codeBlockAt(block)); });
}

QWidget *RollbackWalk::makeStep()
{
    m_done->setObjectName(u"rollbackStepDone"_s);
    m_finish->setObjectName(u"finishRollback"_s);
    m_title->setObjectName(u"rollbackStep"_s);
    m_text->setAccessibleName(tr("What to do"));
    auto *down = new QPushButton(tr("&Stand down…"), this);
    down->setObjectName(u"standDown"_s);
    down->setToolTip(tr("Call the rollback off; a reason is asked for"));
    connect(down, &QPushButton::clicked, this, &RollbackWalk::standDownAsked);
    auto *card = new Card(this);
    auto *all = new QVBoxLayout(card);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(10);
    all->addWidget(m_progress);
    all->addWidget(m_title);
    all->addWidget(m_text);
    all->addWidget(m_following);
    all->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addWidget(m_finish);
    buttons->addStretch(1);
    buttons->addWidget(down);
    all->addLayout(buttons);
    return card;
}

QWidget *RollbackWalk::makeAside()
{
    m_contacts->setObjectName(u"rollbackContacts"_s);
    auto *again = new QPushButton(tr("&Look again"), this);
    again->setObjectName(u"verifyRollback"_s);
    connect(again, &QPushButton::clicked, this, &RollbackWalk::probeAsked);
    auto *aside = new QWidget(this);
    auto *all = new QVBoxLayout(aside);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(new TextLabel(tr("Steps"), TextLabel::Rank::Strong, aside));
    all->addWidget(m_steps, 3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_verified, 1);
    head->addWidget(again);
    all->addLayout(head);
    all->addWidget(m_verification, 2);
    all->addWidget(m_contactsTitle);
    all->addWidget(m_contacts);
    return aside;
}

void RollbackWalk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showStep();
}

void RollbackWalk::setScene(const RollbackScene &scene, const DeploymentSnapshot &snapshot)
{
    const bool moved = scene.steps != m_scene.steps || snapshot.checklist.digest != m_checklist.digest;
    const bool turned = scene.verification != m_scene.verification;
    m_scene = scene;
    m_checklist = snapshot.checklist;
    m_offers.setChecklist(snapshot.checklist, snapshot.checks);
    if (moved)
        showStep();
    if (moved || turned)
        showLists(snapshot);
}

void RollbackWalk::showStep()
{
    const int next = m_scene.next();
    const bool left = next >= 0;
    m_done->setVisible(left);
    m_progress->setText(left ? tr("Step %1 of %2").arg(next + 1).arg(m_scene.steps.size())
                             : tr("%n step(s) done", nullptr, int(m_scene.steps.size())));
    m_title->setText(left ? m_scene.steps.at(next).text : tr("No step is left. When the verification is green, finish the rollback."));
    DocumentRenderer renderer(*m_text->document(), m_highlighter, coloursOf(palette()));
    renderer.setOffers([this](int block) { return m_offers.of(block); });
    if (left)
        renderer.renderItem(m_checklist, m_scene.steps.at(next).block, m_scene.steps.at(next).lines);
    m_text->setCodes(renderer.codes());
    m_text->setVisible(!renderer.isEmpty());
    const bool more = left && next + 1 < m_scene.steps.size();
    m_following->setTextOrHide(more ? tr("Then: %1").arg(m_scene.steps.at(next + 1).text) : QString());
}

void RollbackWalk::showLists(const DeploymentSnapshot &snapshot)
{
    m_steps->clear();
    for (qsizetype i = 0; i < m_scene.steps.size(); ++i) {
        const RollbackStepRow &step = m_scene.steps.at(i);
        const QString text = tr("%1  %2", "number and text of a step").arg(i + 1).arg(step.text);
        add(*m_steps, step.done ? Status::Ticked : Status::Open, text, tr("%1, %2").arg(text, step.done ? tr("done") : tr("open")));
    }
    if (const int next = m_scene.next(); next >= 0)
        m_steps->setCurrentRow(next);
    m_verification->clear();
    int green = 0;
    for (const VerificationRow &row : std::as_const(m_scene.verification)) {
        green += row.status == EvidenceStatus::Passing;
        add(*m_verification, row.status == EvidenceStatus::None ? Status::Open : statusOf(row.status), row.sentence,
            tr("%1, %2").arg(row.sentence, wordOf(row.status)));
    }
    m_verified->setText(tr("Verification: %1 of %2 green").arg(green).arg(m_scene.verification.size()));
    m_verification->setVisible(!m_scene.verification.isEmpty());
    const QString contacts = contactsText(snapshot.checklist.contacts);
    m_contactsTitle->setVisible(!contacts.isEmpty());
    m_contacts->setTextOrHide(contacts);
}

} // namespace countersign
