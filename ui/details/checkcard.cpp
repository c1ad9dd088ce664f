// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/checkcard.h"

#include "models/moments.h"
#include "models/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/sparkline.h"

#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Card::Tone toneOf(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::Failing: return Card::Tone::Bad;
    case EvidenceStatus::Degraded: return Card::Tone::Caution;
    case EvidenceStatus::Passing:
    case EvidenceStatus::None:
    case EvidenceStatus::Checking:
    case EvidenceStatus::Unknown:
    case EvidenceStatus::Stale: return Card::Tone::Plain;
    }
    return Card::Tone::Plain;
}

} // namespace

Status statusOf(EvidenceStatus evidence)
{
    switch (evidence) {
    case EvidenceStatus::None: return Status::NotApplicable;
    case EvidenceStatus::Checking: return Status::Checking;
    case EvidenceStatus::Passing: return Status::Verified;
    case EvidenceStatus::Degraded: return Status::Degraded;
    case EvidenceStatus::Failing: return Status::Failing;
    case EvidenceStatus::Unknown: return Status::Unknown;
    case EvidenceStatus::Stale: return Status::Stale;
    }
    return Status::Unknown;
}

CheckCard::CheckCard(QWidget *parent) :
    Card(parent),
    m_glyph(new GlyphLabel(this)),
    m_sentence(new TextLabel(TextLabel::Rank::Strong, this)),
    m_address(new TextLabel(TextLabel::Rank::Code, this)),
    m_standing(new TextLabel(TextLabel::Rank::Body, this)),
    m_known(new TextLabel(TextLabel::Rank::Muted, this)),
    m_conditions(new QGridLayout),
    m_phases(new TextLabel(TextLabel::Rank::Muted, this)),
    m_detail(new TextLabel(TextLabel::Rank::Muted, this)),
    m_more(new QToolButton(this)),
    m_copy(new QToolButton(this)),
    m_history(new Sparkline(this)),
    m_historyWords(new TextLabel(TextLabel::Rank::Muted, this)),
    m_probe(new QToolButton(this)),
    m_review(new QToolButton(this))
{
    m_probe->setText(tr("Probe"));
    m_probe->setIcon(icon(u"refresh"_s));
    m_probe->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_review->setText(tr("Review probes…"));
    connect(m_probe, &QToolButton::clicked, this, [this] { Q_EMIT probeAsked(m_check.check); });
    connect(m_review, &QToolButton::clicked, this, [this] {
        if (m_check.obstacle == Obstacle::ConsentMissing || m_check.obstacle == Obstacle::SecretNotBound)
            Q_EMIT allowAsked(m_check.check);
        else
            Q_EMIT reviewAsked();
    });
    m_conditions->setHorizontalSpacing(16);
    m_conditions->setVerticalSpacing(3);
    for (const auto &[column, share] : {std::pair(0, 5), std::pair(1, 3), std::pair(2, 4)})
        m_conditions->setColumnStretch(column, share);

    auto *head = new QHBoxLayout;
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_probe, 0, Qt::AlignTop);
    head->addWidget(m_review, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 9, 9, 11);
    all->setSpacing(5);
    all->addLayout(head);
    all->addWidget(m_standing);
    all->addWidget(m_known);
    all->addWidget(m_address);
    all->addLayout(m_conditions);
    all->addLayout(makeFoot());
    all->addWidget(m_phases);
    all->addWidget(m_detail);
    setHistory({});
}

QLayout *CheckCard::makeFoot()
{
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_copy->setText(tr("Copy details"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { Q_EMIT copyAsked(standingOf(m_check) + u'\n' + m_check.address + u'\n' + m_check.detail); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_history);
    foot->addWidget(m_historyWords, 1);
    foot->addWidget(m_more);
    foot->addWidget(m_copy);
    return foot;
}

void CheckCard::setHistory(const QList<ProbeResult> &history)
{
    m_history->setHistory(history);
    m_historyWords->setText(history.size() > 1 ? sparklineText(history) : QString());
    m_historyWords->setVisible(history.size() > 1 || m_more->isVisibleTo(this));
}

void CheckCard::setCheck(const CheckRow &check, const QDateTime &now)
{
    if (m_check == check && !m_sentence->text().isEmpty()) {
        setAge(now);
        return;
    }
    m_check = check;
    m_glyph->setStatus(statusOf(check.status));
    m_sentence->setText(check.sentence);
    m_address->setTextOrHide(check.address);
    m_detail->setText(check.detail);
    m_detail->setVisible(m_more->isChecked() && !check.detail.isEmpty());
    m_more->setVisible(!check.detail.isEmpty());
    m_copy->setVisible(!check.detail.isEmpty());
    m_known->setTextOrHide(check.known);
    setTone(check.known.isEmpty() ? toneOf(check.status) : Card::Tone::Plain);
    setStanding();
    setConditions();
    setAge(now);
}

void CheckCard::setStanding()
{
    const bool off = m_check.status == EvidenceStatus::None;
    m_standing->setTextOrHide(m_check.complaint.isEmpty() ? QString() : standingOf(m_check) + u'.');
    m_probe->setVisible(!off || m_check.obstacle == Obstacle::None);
    m_probe->setEnabled(!m_check.inFlight);
    m_probe->setText(m_check.inFlight ? tr("Probing…") : tr("Probe"));
    const bool withheld = m_check.obstacle == Obstacle::SecretNotBound; // switched on, and still cannot tell
    m_review->setText(withheld ? tr("Allow the secret…") : m_check.obstacle == Obstacle::ConsentMissing ? tr("Let it run…") : tr("Review probes…"));
    m_review->setVisible(withheld || (off && m_check.obstacle != Obstacle::None));
}

void CheckCard::setConditions()
{
    const bool judged = std::ranges::any_of(m_check.conditions, &ConditionRow::judged);
    cell(0, 1, TextLabel::Rank::Muted)->setTextOrHide(judged ? tr("Expected") : QString());
    cell(0, 2, TextLabel::Rank::Muted)->setTextOrHide(judged ? tr("Actual") : QString());
    for (int row = 1; row <= qMax<qsizetype>(m_check.conditions.size(), m_conditions->rowCount() - 1); ++row)
        setCondition(row, m_check.conditions.value(row - 1));
}

void CheckCard::setCondition(int row, const ConditionRow &condition)
{
    cell(row, 0, TextLabel::Rank::Code)->setTextOrHide(condition.condition);
    cell(row, 1, TextLabel::Rank::Code)->setTextOrHide(condition.judged ? condition.expected : QString());
    TextLabel *got = cell(row, 2, TextLabel::Rank::Code);
    got->setTextOrHide(!condition.judged ? QString() : condition.got.isEmpty() ? u"—"_s : condition.got);
    QFont font = got->font();
    font.setBold(condition.judged && condition.truth == Truth::Fails);
    got->setFont(font);
}

// The text in a cell of the table; made where none stood before, and kept for the next answer.
TextLabel *CheckCard::cell(int row, int column, TextLabel::Rank rank)
{
    if (const QLayoutItem *item = m_conditions->itemAtPosition(row, column))
        return static_cast<TextLabel *>(item->widget());
    auto *label = new TextLabel(rank, this);
    m_conditions->addWidget(label, row, column);
    return label;
}

void CheckCard::setAge(const QDateTime &now)
{
    QStringList parts;
    if (m_check.at.isValid())
        parts << tr("%1 ago").arg(text(ageOf(m_check.at, now)));
    if (!m_check.total.isEmpty())
        parts << tr("took %1").arg(m_check.total);
    if (!m_check.phases.isEmpty())
        parts << m_check.phases;
    parts << tr("from %1 of the checklist").arg(m_check.lines);
    m_phases->setText(parts.join(u" · "_s));
}

} // namespace countersign
