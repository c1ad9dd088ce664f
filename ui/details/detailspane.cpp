// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detailspane.h"

#include "models/visibletext.h"
#include "ui/details/checkcard.h"
#include "ui/details/itemheader.h"
#include "ui/details/noteslist.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostCards = 40; // of a section; its items show the rest
constexpr int cardsATurn = 4; // each is dozens of texts to lay out
constexpr qsizetype mostRemedies = 2;

// The document's introduction ends where its first section begins.
Section introduction(const Checklist &checklist)
{
    Section title;
    for (const Section &section : checklist.sections) {
        if (section.documentTitle) {
            title = section;
        } else if (section.block >= 0) {
            title.lines.last = section.lines.first - 1;
            return title;
        }
    }
    title.lines.last = title.lines.last == 0 ? std::numeric_limits<int>::max() : title.lines.last;
    return title;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent) :
    QScrollArea(parent),
    m_header(new ItemHeader(this)),
    m_text(new DocumentView(this)),
    m_checksTitle(new TextLabel(tr("Checks"), TextLabel::Rank::Strong, this)),
    m_cardPlace(new QWidget(this)),
    m_off(new QToolButton(this)),
    m_notes(new NotesList(this))
{
    setObjectName(u"detailsPane"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_text->setAccessibleName(tr("Text of the checklist"));
    auto *cards = new QVBoxLayout(m_cardPlace);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(8);
    auto *contents = new QWidget(this);
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(20, 16, 20, 20);
    all->setSpacing(12);
    all->addWidget(m_header);
    all->addWidget(m_text);
    all->addWidget(m_checksTitle);
    all->addWidget(m_cardPlace);
    all->addWidget(m_off);
    all->addWidget(m_notes);
    all->addStretch(1);
    setWidget(contents);

    m_off->setObjectName(u"offChecks"_s);
    m_off->setIcon(icon(u"server"_s));
    m_off->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_off->hide();
    m_moreCards.setSingleShot(true);
    m_moreCards.setInterval(0);
    connect(&m_moreCards, &QTimer::timeout, this, &DetailsPane::refreshCards);
    connect(m_off, &QToolButton::clicked, this, &DetailsPane::reviewAsked);
    connect(m_header, &ItemHeader::tickAsked, this,
            [this](bool ticked) { Q_EMIT tickAsked(ChecklistCells(m_snapshot, m_index).idOf(m_node), ticked); });
    connect(m_text, &DocumentView::copyAsked, this, [this](const QString &code) { Q_EMIT copyAsked(copyableCode(code)); });
    connect(m_text, &DocumentView::deedAsked, this, [this](CodeDeed deed, int block) { Q_EMIT deedAsked(deed, m_offers.codeBlockAt(block)); });
    connect(m_text, &DocumentView::linkAsked, this, &DetailsPane::linkAsked);
}

void DetailsPane::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool other = snapshot.checklist.digest != m_snapshot.checklist.digest || snapshot.state.id != m_snapshot.state.id;
    const bool marks = snapshot.state.items != m_snapshot.state.items;
    m_snapshot = snapshot;
    m_offers.setChecklist(snapshot.checklist, snapshot.checks);
    if (other) {
        m_index = ChecklistIndex(snapshot.checklist, snapshot.checks);
        m_isShown = false;
        showOverview();
        return;
    }
    if (marks && m_node.kind != NodeKind::Item)
        renderText(); // its boxes follow
    refresh();
}

void DetailsPane::setNow(const QDateTime &now)
{
    m_snapshot.now = now;
    refreshCards();
}

void DetailsPane::showSection(int section) { show({.kind = NodeKind::Section, .index = section}); }

void DetailsPane::showItem(const ItemId &item)
{
    const Checklist &checklist = m_snapshot.checklist;
    const auto found = std::ranges::find(checklist.items, item, &Item::id);
    if (found != checklist.items.end()) {
        show({.kind = NodeKind::Item, .index = int(found - checklist.items.begin())});
        return;
    }
    const auto step = std::ranges::find(checklist.steps, item, &Step::id);
    if (step != checklist.steps.end())
        show({.kind = NodeKind::Step, .index = int(step - checklist.steps.begin())});
}

void DetailsPane::showOverview() { show({}); }

void DetailsPane::show(const ChecklistNode &node)
{
    if (std::exchange(m_isShown, true) && m_node.kind == node.kind && m_node.index == node.index)
        return;
    m_node = node;
    renderText();
    verticalScrollBar()->setValue(0);
    refresh();
    m_moreCards.start(); // what wraps knows its height only once the pane has given it a width
}

QString DetailsPane::firstCode() const { return m_codes.isEmpty() ? QString() : copyableCode(m_codes.first().text); }

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renderText();
}

void DetailsPane::refresh()
{
    if (remediesShown() != m_remedies)
        renderText();
    const ChecklistCells cells(m_snapshot, m_index);
    m_header->setVisible(m_node.kind != NodeKind::Root);
    if (m_node.kind != NodeKind::Root)
        m_header->setNode(m_snapshot, cells, m_node);
    m_checks.setSnapshot(m_snapshot, itemsShown());
    refreshCards();
    m_notes->setNotes(notesShown(), m_snapshot);
}

void DetailsPane::renderText()
{
    const Checklist &checklist = m_snapshot.checklist;
    DocumentRenderer renderer(*m_text->document(), m_highlighter, coloursOf(palette()));
    renderer.setDone([this](int line) { return isDone(line); });
    renderer.setOffers([this](int block) { return m_offers.of(block); });
    switch (m_node.kind) {
    case NodeKind::Root: renderer.renderSection(checklist, introduction(checklist)); break;
    case NodeKind::Section: renderer.renderSection(checklist, checklist.sections.at(m_node.index)); break;
    case NodeKind::Item: renderer.renderItem(checklist, checklist.items.at(m_node.index).block, checklist.items.at(m_node.index).lines); break;
    case NodeKind::Step: renderer.renderItem(checklist, checklist.steps.at(m_node.index).block, checklist.steps.at(m_node.index).lines); break;
    }
    m_remedies = remediesShown();
    for (const Remedy &remedy : std::as_const(m_remedies)) {
        Section withHeading = checklist.sections.at(remedy.section);
        --withHeading.block;
        renderer.renderSection(checklist, withHeading);
    }
    m_codes = renderer.codes();
    m_text->setCodes(m_codes);
    m_text->setVisible(!renderer.isEmpty());
}

void DetailsPane::setHistory(History history) { m_history = std::move(history); }

// A section shows what is switched on; what is off would bury it, and stands with its item.
QList<CheckRow> DetailsPane::cardsShown() const
{
    QList<CheckRow> rows = m_checks.rows();
    if (m_node.kind == NodeKind::Section)
        rows.removeIf([](const CheckRow &row) { return row.status == EvidenceStatus::None && row.obstacle != Obstacle::None; });
    return rows.first(qMin<qsizetype>(rows.size(), mostCards));
}

void DetailsPane::showOff(int count)
{
    m_off->setVisible(count > 0);
    m_off->setText(tr("%n check(s) are off. Review probes…", nullptr, count));
}

void DetailsPane::refreshCards()
{
    const QList<CheckRow> rows = cardsShown();
    const int wanted = qMin(int(rows.size()), int(m_cards.size()) + cardsATurn);
    if (wanted < rows.size())
        m_moreCards.start();
    const auto off = std::ranges::count_if(m_checks.rows(),
                                           [](const CheckRow &row) { return row.status == EvidenceStatus::None && row.obstacle != Obstacle::None; });
    showOff(m_node.kind == NodeKind::Section ? int(off) : 0);
    while (m_cards.size() > wanted)
        delete m_cards.takeLast();
    while (m_cards.size() < wanted) {
        auto *card = new CheckCard(m_cardPlace);
        connect(card, &CheckCard::probeAsked, this, &DetailsPane::probeAsked);
        connect(card, &CheckCard::reviewAsked, this, &DetailsPane::reviewAsked);
        connect(card, &CheckCard::allowAsked, this, &DetailsPane::allowAsked);
        connect(card, &CheckCard::copyAsked, this, &DetailsPane::copyAsked);
        m_cardPlace->layout()->addWidget(card);
        m_cards << card;
    }
    for (int i = 0; i < wanted; ++i) {
        m_cards.at(i)->setCheck(rows.at(i), m_snapshot.now);
        if (m_history)
            m_cards.at(i)->setHistory(m_history(rows.at(i).check));
    }
    m_checksTitle->setVisible(wanted > 0 || m_off->isVisibleTo(this));
    m_cardPlace->setVisible(wanted > 0);
}

// An item's own checks; a section's are those of everything in it.
QList<ItemId> DetailsPane::itemsShown() const
{
    const ChecklistCells cells(m_snapshot, m_index);
    if (m_node.kind == NodeKind::Root)
        return {};
    if (m_node.kind != NodeKind::Section)
        return {cells.idOf(m_node)};
    QList<ItemId> items;
    const LineRange lines = m_snapshot.checklist.sections.at(m_node.index).lines;
    for (const Item &item : m_snapshot.checklist.items) {
        if (lines.contains(item.lines.first))
            items << item.id;
    }
    for (const Step &step : m_snapshot.checklist.steps) {
        if (lines.contains(step.lines.first))
            items << step.id;
    }
    return items;
}

QList<Note> DetailsPane::notesShown() const
{
    if (m_node.kind == NodeKind::Root)
        return m_snapshot.state.notes;
    const ItemState *state = ChecklistCells(m_snapshot, m_index).stateOf(m_node);
    return state ? state->notes : QList<Note>();
}

// What the text knows to do about an item that fails.
QList<Remedy> DetailsPane::remediesShown() const
{
    QList<Remedy> remedies;
    if (m_node.kind != NodeKind::Item || m_snapshot.view.items.value(m_node.index).status != Status::Failing)
        return remedies;
    const ItemId id = m_snapshot.checklist.items.at(m_node.index).id;
    for (const Remedy &remedy : m_snapshot.checklist.remedies) {
        if (remedy.items.contains(id) && remedies.size() < mostRemedies)
            remedies << remedy;
    }
    return remedies;
}

bool DetailsPane::isDone(int line) const
{
    const auto found = std::ranges::find(m_snapshot.checklist.items, line, [](const Item &item) { return item.lines.first; });
    return found != m_snapshot.checklist.items.end() && m_snapshot.state.items.value(found->id).attestation == Attestation::Ticked;
}

} // namespace countersign
