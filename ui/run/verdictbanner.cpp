// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/verdictbanner.h"

#include "models/words.h"
#include "ui/standing/announce.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/checkquietly.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Status shown[] = {Status::Failing,  Status::Unknown, Status::Stale,  Status::Degraded, Status::Open,
                            Status::Checking, Status::Waived,  Status::Ticked, Status::Verified};

QString gateTitle(const DeploymentSnapshot &snapshot)
{
    const bool rounds = snapshot.checklist.gates.size() > 1;
    return rounds ? snapshot.checklist.gates.value(snapshot.view.currentGate).title : QString();
}

QString textOf(const Checklist &checklist, const ItemId &id)
{
    const auto item = std::ranges::find(checklist.items, id, &Item::id);
    if (item != checklist.items.end())
        return item->text;
    const auto step = std::ranges::find(checklist.steps, id, &Step::id);
    return step == checklist.steps.end() ? QString() : step->text;
}

// The worst thing first: that is what the word stands for.
QString reasonFor(const DeploymentSnapshot &snapshot)
{
    const GateView *gate = snapshot.gate();
    if (!gate || gate->blockers.isEmpty())
        return VerdictBanner::tr("Nothing blocks this gate.");
    const Blocker &first = gate->blockers.first();
    if (first.item.isEmpty())
        return VerdictBanner::tr("Everything is settled; %n signature(s) to go.", nullptr, gate->roles - gate->signedRoles);
    const QString complaint = first.check.isEmpty() ? QString() : complaintOf(snapshot.evidence.value(first.check), first.status, snapshot.now);
    const QString text = textOf(snapshot.checklist, first.item);
    if (!complaint.isEmpty())
        return text + u": "_s + complaint;
    return first.status == Status::Open ? VerdictBanner::tr("Next: %1").arg(text) : text;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent) :
    QWidget(parent),
    m_glyph(new GlyphLabel(this)),
    m_word(new TextLabel(TextLabel::Rank::Title, this)),
    m_reason(new ElidedLabel(this)),
    m_roles(new QToolButton(this)),
    m_next(new QToolButton(this))
{
    setObjectName(u"verdictBanner"_s);
    m_word->setObjectName(u"verdictWord"_s);
    m_word->setWordWrap(false);
    m_glyph->setScale(1.9);
    m_roles->setIcon(icon(u"sign"_s));
    m_roles->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_roles->setObjectName(u"rolesSigned"_s);
    m_next->setIcon(icon(u"next"_s));
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_next->setText(tr("Next blocker"));
    m_next->setToolTip(tr("Go to what stands in the way next (F8)"));
    m_next->setObjectName(u"nextBlocker"_s);
    connect(m_roles, &QToolButton::clicked, this, &VerdictBanner::signOffAsked);
    connect(m_next, &QToolButton::clicked, this, &VerdictBanner::nextBlockerAsked);

    auto *counts = new FlowLayout(2, 2);
    for (const Status status : shown) {
        auto *chip = new CountChip(status, this);
        connect(chip, &CountChip::toggled, this, [this] { Q_EMIT filterAsked(pressed()); });
        m_chips << chip;
        counts->addWidget(chip);
    }
    counts->addWidget(m_roles);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_word);
    first->addWidget(m_reason, 1);
    first->addWidget(m_next);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(first);
    lines->addLayout(counts);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 10, 16, 8);
    all->setSpacing(14);
    all->addWidget(m_glyph, 0, Qt::AlignTop);
    all->addLayout(lines, 1);
}

void VerdictBanner::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool turned = m_verdict != snapshot.view.verdict || m_word->text().isEmpty();
    m_verdict = snapshot.view.verdict;
    m_glyph->setVerdict(m_verdict);
    m_word->setText(wordOf(m_verdict));
    showReason(snapshot);
    const GateView *gate = snapshot.gate();
    for (CountChip *chip : std::as_const(m_chips))
        chip->setCount(gate ? gate->counts.value(chip->status()) : 0);
    m_roles->setText(gate ? tr("%1 of %n signed", nullptr, gate->roles).arg(gate->signedRoles) : QString());
    m_roles->setVisible(gate && gate->roles > 0);
    m_alarm = m_verdict == VerdictKind::Live && gate && gate->counts.value(Status::Failing) > 0;
    m_next->setEnabled(gate && !gate->blockers.isEmpty());
    if (turned)
        announce();
    update();
}

void VerdictBanner::showReason(const DeploymentSnapshot &snapshot)
{
    const QString gate = gateTitle(snapshot);
    const QString reason = reasonFor(snapshot);
    m_reason->setPlainText(gate.isEmpty() ? reason : gate + u" — "_s + reason);
}

void VerdictBanner::setFilter(const QSet<Status> &statuses)
{
    for (CountChip *chip : std::as_const(m_chips))
        checkQuietly(*chip, statuses.contains(chip->status()));
}

QSet<Status> VerdictBanner::pressed() const
{
    QSet<Status> statuses;
    for (const CountChip *chip : m_chips) {
        if (chip->isChecked())
            statuses.insert(chip->status());
    }
    return statuses;
}

QString VerdictBanner::word() const { return m_word->text(); }

// A flip is said aloud at once, wherever the reader's cursor is.
void VerdictBanner::announce() { countersign::announce(*this, m_word->text() + u". "_s + m_reason->text(), Urgency::Assertive); }

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    const QColor ink = m_alarm ? colours.of(Status::Failing) : colours.of(m_verdict);
    QPainter painter(this);
    painter.fillRect(rect(), colours.wash(ink));
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(ink, colours.base, .4));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), ink);
}

} // namespace countersign
