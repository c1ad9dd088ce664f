// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/itemheader.h"

#include "core/deployment/startorder.h"
#include "models/moments.h"
#include "models/words.h"
#include "ui/widgets/checkquietly.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "1. Database › Backups": the sections above, without the document's title.
QString placeOf(const Checklist &checklist, const ChecklistNode &node)
{
    int section = -1;
    switch (node.kind) {
    case NodeKind::Root: break;
    case NodeKind::Section: section = checklist.sections.at(node.index).parent; break;
    case NodeKind::Item: section = checklist.items.at(node.index).section; break;
    case NodeKind::Step: section = checklist.steps.at(node.index).section; break;
    }
    QStringList titles;
    for (; section >= 0; section = checklist.sections.at(section).parent) {
        if (!checklist.sections.at(section).documentTitle)
            titles.prepend(checklist.sections.at(section).title);
    }
    return titles.join(u" › "_s);
}

QString personText(const DeploymentSnapshot &snapshot, const ItemState &state)
{
    const QString name = snapshot.nameOf(state.by), when = momentText(state.at, snapshot.now);
    switch (state.attestation) {
    case Attestation::Open: return ItemHeader::tr("Opened again by %1, %2").arg(name, when);
    case Attestation::Ticked: return ItemHeader::tr("Ticked by %1, %2").arg(name, when);
    case Attestation::NotApplicable: return ItemHeader::tr("Marked not applicable by %1, %2").arg(name, when);
    case Attestation::Waived: return ItemHeader::tr("Waived by %1, %2, until %3").arg(name, when, state.until);
    }
    return {};
}

} // namespace

ItemHeader::ItemHeader(QWidget *parent) :
    QWidget(parent),
    m_place(new TextLabel(TextLabel::Rank::Muted, this)),
    m_title(new TextLabel(TextLabel::Rank::Heading, this)),
    m_glyph(new GlyphLabel(this)),
    m_status(new TextLabel(TextLabel::Rank::Strong, this)),
    m_done(new QCheckBox(tr("Done"), this)),
    m_person(new TextLabel(TextLabel::Rank::Muted, this)),
    m_doubt(new TextLabel(TextLabel::Rank::Body, this))
{
    m_done->setObjectName(u"itemDone"_s);
    m_title->setObjectName(u"itemTitle"_s);
    m_doubt->setObjectName(u"itemDoubt"_s);
    m_status->setWordWrap(false);
    // what is shown follows the journal, never the click
    connect(m_done, &QCheckBox::toggled, this, [this](bool ticked) {
        checkQuietly(*m_done, !ticked);
        if (!m_pending)
            Q_EMIT tickAsked(ticked);
    });
    auto *standing = new QHBoxLayout;
    standing->setSpacing(8);
    standing->addWidget(m_done);
    standing->addSpacing(10);
    standing->addWidget(m_glyph);
    standing->addWidget(m_status);
    standing->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_place);
    all->addWidget(m_title);
    all->addLayout(standing);
    all->addWidget(m_person);
    all->addWidget(m_doubt);
}

void ItemHeader::setNode(const DeploymentSnapshot &snapshot, const ChecklistCells &cells, const ChecklistNode &node)
{
    const bool leaf = node.kind != NodeKind::Section;
    m_pending = snapshot.pending.contains(cells.idOf(node));
    const ItemView *view = cells.viewOf(node);
    m_place->setTextOrHide(placeOf(snapshot.checklist, node));
    m_title->setText(cells.textOf(node));
    m_glyph->setStatus(cells.statusOf(node));
    const QString status = wordOf(cells.statusOf(node));
    const SectionView *section = cells.sectionOf(node);
    const bool standing = !section || section->required > 0 || cells.statusOf(node) != Status::NotApplicable; // a section of mere text has none
    m_glyph->setVisible(standing);
    m_status->setVisible(standing);
    m_status->setText(section && section->required > 0 ? tr("%1 — %2 of %3 settled").arg(status).arg(section->settled).arg(section->required)
                                                       : status);
    m_done->setVisible(leaf);
    checkQuietly(*m_done, view && view->attestation == Attestation::Ticked);
    m_done->setText(m_pending ? tr("Recording…") : tr("Done"));
    m_done->setAccessibleName(tr("Done: %1").arg(cells.textOf(node)));
    showPerson(snapshot, cells.stateOf(node));
    const Step *before = waitsFor(snapshot.checklist, snapshot.view, cells.idOf(node));
    m_doubt->setTextOrHide(view ? doubtOf(*view, cells.leadingEvidence(node), before) : QString());
}

void ItemHeader::showPerson(const DeploymentSnapshot &snapshot, const ItemState *state)
{
    if (!state || state->by.isEmpty()) {
        m_person->setTextOrHide({});
        return;
    }
    const QString text = personText(snapshot, *state);
    m_person->setTextOrHide(state->reason.isEmpty() ? text : text + u": "_s + state->reason);
}

// `before` is what has to be up first.
QString ItemHeader::doubtOf(const ItemView &view, const Evidence &evidence, const Step *before) const
{
    if (view.contradicted)
        return tr("⚑ The probe contradicts this tick: %1.").arg(complaintOf(evidence));
    if (view.attestation != Attestation::Open)
        return {};
    if (before)
        return tr("Waits its turn: “%1” comes first and is not up. Ticking it out of order takes a reason.").arg(before->text);
    return evidence.status == EvidenceStatus::Passing ? tr("The probe says it holds. Tick it when you agree.") : QString();
}

} // namespace countersign
