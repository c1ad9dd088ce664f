// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/watch/watchpage.h"

#include "core/wording/addendum.h"
#include "core/wording/durations.h"
#include "models/moments.h"
#include "ui/details/checkcard.h"
#include "ui/maintenance/agendalist.h"
#include "ui/watch/lanechart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLanes = 30;
constexpr int minutesBefore = 30; // of the time axis, before going live

QList<AgendaEntry> dueOnce(const DeploymentSnapshot &snapshot)
{
    QList<AgendaEntry> entries = agendaOf(snapshot.checklist, snapshot.state, snapshot.now, snapshot.now.date().addMonths(1));
    entries.removeIf([](const AgendaEntry &entry) { return !entry.task.recurrence.isOnce(); });
    return entries;
}

} // namespace

WatchPage::WatchPage(QWidget *parent) :
    QScrollArea(parent),
    m_title(new TextLabel(TextLabel::Rank::Title, this)),
    m_next(new TextLabel(TextLabel::Rank::Body, this)),
    m_notLive(makeNotLive()),
    m_live(new QWidget(this)),
    m_lanes(new QGridLayout),
    m_axis(new TextLabel(TextLabel::Rank::Muted, this)),
    m_more(new TextLabel(TextLabel::Rank::Muted, this)),
    m_due(new AgendaList(tr("The checklist names nothing that is due once after going live."), this))
{
    setObjectName(u"watchPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_due->showWhere(false);
    m_due->setMinimumHeight(150);
    m_lanes->setHorizontalSpacing(16);
    m_lanes->setVerticalSpacing(6);
    for (const auto &[column, share] : {std::pair(1, 4), std::pair(2, 4), std::pair(3, 3)})
        m_lanes->setColumnStretch(column, share);
    auto *live = new QVBoxLayout(m_live);
    live->setContentsMargins(0, 0, 0, 0);
    live->setSpacing(10);
    live->addWidget(m_axis);
    live->addLayout(m_lanes);
    live->addWidget(m_more);
    live->addSpacing(8);
    live->addWidget(new TextLabel(tr("Due once"), TextLabel::Rank::Heading, m_live));
    live->addWidget(m_due, 1);
    live->addWidget(makeClosing());
    auto *contents = new QWidget(this);
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(28, 22, 28, 24);
    all->setSpacing(10);
    all->addWidget(m_title);
    all->addWidget(m_next);
    all->addWidget(m_notLive);
    all->addWidget(m_live, 1);
    all->addStretch(0);
    setWidget(contents);
    connect(m_due, &AgendaList::doneAsked, this, &WatchPage::doneAsked);
}

QWidget *WatchPage::makeNotLive()
{
    auto *place = new QWidget(this);
    auto *all = new QVBoxLayout(place);
    all->setContentsMargins(0, 0, 0, 0);
    auto *signOff = new QPushButton(tr("Open &sign-off"), place);
    signOff->setObjectName(u"watchSignOff"_s);
    all->addWidget(signOff, 0, Qt::AlignLeading);
    all->addStretch(1);
    connect(signOff, &QPushButton::clicked, this, &WatchPage::signOffAsked);
    return place;
}

// The statement stands in full above the button that signs it.
QWidget *WatchPage::makeClosing()
{
    auto *card = new Card(this);
    m_closingTitle = new TextLabel(TextLabel::Rank::Strong, card);
    m_statement = new TextLabel(TextLabel::Rank::Body, card);
    m_statement->setObjectName(u"watchStatement"_s);
    m_close = new QPushButton(tr("&Close the watch…"), card);
    m_close->setObjectName(u"closeWatch"_s);
    auto *all = new QVBoxLayout(card);
    all->setContentsMargins(16, 12, 16, 14);
    all->setSpacing(8);
    all->addWidget(m_closingTitle);
    all->addWidget(m_statement);
    all->addWidget(m_close, 0, Qt::AlignLeading);
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(m_statement->text()); });
    return card;
}

void WatchPage::setHistory(HistoryOf historyOf) { m_historyOf = std::move(historyOf); }

void WatchPage::setSnapshot(const DeploymentSnapshot &snapshot)
{
    m_snapshot = snapshot;
    const bool live = snapshot.state.operations.liveAt.isValid();
    m_live->setVisible(live);
    m_notLive->setVisible(!live && !isOver(snapshot.state.phase));
    showHead();
    if (!live)
        return;
    showLanes();
    showDue();
}

void WatchPage::setNow(const QDateTime &now)
{
    m_snapshot.now = now;
    showHead();
}

// How long it is live, and a countdown to what is due next.
void WatchPage::showHead()
{
    const DeploymentState &state = m_snapshot.state;
    if (!state.operations.liveAt.isValid()) {
        m_title->setText(tr("Watch"));
        m_next->setText(isOver(state.phase) ? tr("This deployment never went live: there is nothing to watch.")
                                            : tr("The watch begins when the deployment goes live, after every role has signed."));
        return;
    }
    const QDateTime until = state.operations.watchClosedAt.isValid() ? state.operations.watchClosedAt : m_snapshot.now;
    m_title->setText(tr("Watch of %1: live for %2").arg(state.start.version, durationText(state.operations.liveAt.secsTo(until))));
    QString next = tr("Everything that was due once is done.");
    for (const AgendaEntry &entry : dueOnce(m_snapshot)) {
        if (entry.standing == AgendaStanding::Done)
            continue;
        const qint64 left = m_snapshot.now.secsTo(entry.dueAt);
        next =
            left < 0 ? tr("Late by %1: %2").arg(durationText(-left), entry.task.text) : tr("Due in %1: %2").arg(durationText(left), entry.task.text);
        break;
    }
    if (state.operations.watchClosedAt.isValid())
        next = tr("The watch is closed.");
    m_next->setText(next);
}

void WatchPage::showLanes()
{
    const QList<WatchLane> all = watchLanes(m_snapshot, m_historyOf);
    const QList<WatchLane> lanes = all.first(qMin(mostLanes, all.size()));
    const QDateTime live = m_snapshot.state.operations.liveAt;
    QDateTime from = live; // back to the first look before it, as far as that is near
    for (const WatchLane &lane : lanes) {
        if (!lane.points.isEmpty())
            from = qMin(from, qMax(lane.points.first().at, live.addSecs(-60 * minutesBefore)));
    }
    while (m_rows.size() > lanes.size()) {
        const LaneRow row = m_rows.takeLast();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.glyph, row.sentence, row.chart, row.summary})
            delete widget;
    }
    while (m_rows.size() < lanes.size()) {
        const LaneRow row{new GlyphLabel(m_live), new TextLabel(TextLabel::Rank::Body, m_live), new LaneChart(m_live),
                          new TextLabel(TextLabel::Rank::Muted, m_live)};
        const int at = int(m_rows.size());
        m_lanes->addWidget(row.glyph, at, 0, Qt::AlignVCenter);
        m_lanes->addWidget(row.sentence, at, 1);
        m_lanes->addWidget(row.chart, at, 2);
        m_lanes->addWidget(row.summary, at, 3);
        m_rows << row;
    }
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        const WatchLane &lane = lanes.at(i);
        m_rows.at(i).glyph->setStatus(lane.status == EvidenceStatus::None ? Status::Open : statusOf(lane.status));
        m_rows.at(i).sentence->setText(lane.sentence);
        m_rows.at(i).chart->setLane(lane, from, live, m_snapshot.now);
        m_rows.at(i).summary->setText(summaryOf(lane));
    }
    m_axis->setText(
        lanes.isEmpty()
            ? tr("No probe is on, so nothing is watched.")
            : tr("From %1 to now; the mark is when it went live, a bar in full height is a failure.").arg(momentText(from, m_snapshot.now)));
    m_more->setTextOrHide(all.size() > lanes.size() ? tr("%n more check(s) are watched as well.", nullptr, int(all.size() - lanes.size()))
                                                    : QString());
}

void WatchPage::showDue()
{
    const QList<AgendaEntry> due = dueOnce(m_snapshot);
    m_due->setEntries(due, m_snapshot.now, [this](const PersonId &person) { return m_snapshot.nameOf(person); });
    showClosing(due);
}

void WatchPage::showClosing(const QList<AgendaEntry> &due)
{
    const Operations &operations = m_snapshot.state.operations;
    const bool closed = !operations.addendum.isEmpty();
    m_closingTitle->setText(closed ? tr("The watch was closed with this addendum to the record:") : tr("Closing the watch signs exactly this:"));
    m_statement->setText(closed ? operations.addendum : watchStatement(m_snapshot.checks, m_snapshot.state, due, m_snapshot.now));
    m_close->setVisible(!closed && m_snapshot.state.phase == Phase::Live);
}

} // namespace countersign
