// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/signoff/rolecard.h"

#include "core/wording/words.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostChanges = 4; // named on the card; the review shows all

Status glyphOf(RoleStanding standing)
{
    switch (standing) {
    case RoleStanding::NotYet: return Status::Open;
    case RoleStanding::Signed: return Status::Verified;
    case RoleStanding::Void: return Status::Stale;
    case RoleStanding::Rejected: return Status::Failing;
    }
    return Status::Open;
}

Card::Tone toneOf(RoleStanding standing)
{
    switch (standing) {
    case RoleStanding::NotYet: return Card::Tone::Plain;
    case RoleStanding::Signed: return Card::Tone::Good;
    case RoleStanding::Void: return Card::Tone::Caution;
    case RoleStanding::Rejected: return Card::Tone::Bad;
    }
    return Card::Tone::Plain;
}

} // namespace

RoleCard::RoleCard(QWidget *parent) :
    Card(parent),
    m_name(new TextLabel(TextLabel::Rank::Heading, this)),
    m_glyph(new GlyphLabel(this)),
    m_standing(new TextLabel(TextLabel::Rank::Strong, this)),
    m_detail(new TextLabel(TextLabel::Rank::Body, this)),
    m_changed(new TextLabel(TextLabel::Rank::Body, this)),
    m_review(new QPushButton(this)),
    m_pass(new QPushButton(tr("Pass the laptop…"), this))
{
    m_review->setAutoDefault(false);
    m_pass->setAutoDefault(false);
    m_pass->setObjectName(u"passLaptop"_s);
    m_pass->setToolTip(tr("Locks everything and says whose turn it is"));
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewAsked(m_role.role); });
    connect(m_pass, &QPushButton::clicked, this, [this] { Q_EMIT passAsked(m_role.role); });
    auto *standing = new QHBoxLayout;
    standing->setSpacing(8);
    standing->addWidget(m_glyph, 0, Qt::AlignTop);
    standing->addWidget(m_standing, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(8);
    all->addWidget(m_name);
    all->addLayout(standing);
    all->addWidget(m_detail);
    all->addWidget(m_changed);
    all->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_review);
    buttons->addWidget(m_pass);
    buttons->addStretch(1);
    all->addLayout(buttons);
}

void RoleCard::setRole(const RoleRow &role)
{
    if (m_role == role && !m_name->text().isEmpty())
        return;
    m_role = role;
    setObjectName(u"role."_s + role.role.toString());
    setAccessibleName(tr("%1, %2").arg(role.name, wordOf(role.standing)));
    m_name->setText(role.name);
    m_glyph->setStatus(role.superseded ? Status::Stale : glyphOf(role.standing));
    setTone(role.superseded ? Card::Tone::Caution : toneOf(role.standing));
    showStanding();
}

void RoleCard::showStanding()
{
    const bool answered = m_role.standing == RoleStanding::Signed || m_role.standing == RoleStanding::Rejected;
    m_standing->setText(m_role.signer.isEmpty() ? wordOf(m_role.standing)
                                                : tr("%1 — %2, %3").arg(wordOf(m_role.standing), m_role.signer, m_role.when));
    QStringList detail;
    if (answered && m_role.meaning != Meaning::Approved)
        detail << wordOf(m_role.meaning) + (m_role.note.isEmpty() ? QString() : u": "_s + m_role.note);
    if (m_role.superseded)
        detail << tr("Superseded: a rollback began after it.");
    if (m_role.redSince)
        detail << tr("A probe it relied on has turned red since.");
    detail << (answered ? tr("Key %1").arg(m_role.signingKey.toString().left(16)) : coverText());
    m_detail->setText(detail.join(u'\n'));
    QStringList changed = m_role.changed.mid(0, mostChanges);
    if (m_role.changed.size() > mostChanges)
        changed << tr("and %n more", nullptr, int(m_role.changed.size()) - mostChanges);
    m_changed->setTextOrHide(m_role.standing == RoleStanding::Void ? tr("Changed since: %1").arg(changed.join(u"; "_s)) : QString());
    m_review->setVisible(m_role.standing != RoleStanding::Signed);
    m_pass->setVisible(m_role.standing != RoleStanding::Signed);
    m_pass->setAccessibleName(tr("Pass the laptop to %1").arg(m_role.name));
    m_review->setText(m_role.standing == RoleStanding::Void ? tr("Review and sign again…") : tr("Review and sign…"));
    m_review->setAccessibleName(tr("Review and sign as %1").arg(m_role.name));
}

QString RoleCard::coverText() const
{
    QStringList parts{tr("Signs %n item(s)", nullptr, m_role.covers)};
    if (m_role.confirms > 0)
        parts << tr("confirms %n own task(s)", nullptr, m_role.confirms);
    if (m_role.waived > 0)
        parts << tr("%n waived", nullptr, m_role.waived);
    if (m_role.overridden > 0)
        parts << tr("%n ticked against a probe", nullptr, m_role.overridden);
    return parts.join(u", "_s) + (m_role.gateReady ? u"."_s : tr(". The gate is not ready yet."));
}

} // namespace countersign
