// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklistcells.h"

#include "models/moments.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(ChecklistCells)
};

QString attestationText(Attestation attestation)
{
    switch (attestation) {
    case Attestation::Open: return Cells::tr("Opened again by %1, %2");
    case Attestation::Ticked: return Cells::tr("Ticked by %1, %2");
    case Attestation::NotApplicable: return Cells::tr("Marked not applicable by %1, %2");
    case Attestation::Waived: return Cells::tr("Waived by %1, %2");
    }
    return {};
}

// Text of strangers never becomes markup: a tooltip would guess that it is.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace

ChecklistIndex::ChecklistIndex(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    for (const CheckSpec &check : checks) {
        for (const ItemId &item : check.items)
            m_checks[item].append(check.id);
    }
    for (int i = 0; i < checklist.codeBlocks.size(); ++i) {
        const CodeBlock &block = checklist.codeBlocks.at(i);
        if (block.item >= 0)
            m_itemCode[block.item].append(i);
        if (block.step >= 0)
            m_stepCode[block.step].append(i);
    }
}

const QList<CheckId> &ChecklistIndex::checksOf(const ItemId &item) const
{
    const auto found = m_checks.constFind(item);
    return found == m_checks.constEnd() ? m_noChecks : *found;
}

const QList<int> &ChecklistIndex::codeBlocksOf(const ChecklistNode &node) const
{
    const QHash<int, QList<int>> &blocks = node.kind == NodeKind::Step ? m_stepCode : m_itemCode;
    const auto found = blocks.constFind(node.index);
    return found == blocks.constEnd() || node.kind == NodeKind::Section ? m_noCode : *found;
}

ItemId ChecklistCells::idOf(const ChecklistNode &node) const
{
    if (node.kind == NodeKind::Item)
        return m_snapshot.checklist.items.at(node.index).id;
    if (node.kind == NodeKind::Step)
        return m_snapshot.checklist.steps.at(node.index).id;
    return {};
}

QString ChecklistCells::textOf(const ChecklistNode &node) const
{
    switch (node.kind) {
    case NodeKind::Root: return {};
    case NodeKind::Section: return m_snapshot.checklist.sections.at(node.index).title;
    case NodeKind::Item: return m_snapshot.checklist.items.at(node.index).text;
    case NodeKind::Step: return m_snapshot.checklist.steps.at(node.index).text;
    }
    return {};
}

const ItemView *ChecklistCells::viewOf(const ChecklistNode &node) const
{
    const QList<ItemView> &views = node.kind == NodeKind::Step ? m_snapshot.view.steps : m_snapshot.view.items;
    const bool leaf = node.kind == NodeKind::Item || node.kind == NodeKind::Step;
    return leaf && node.index < views.size() ? &views.at(node.index) : nullptr;
}

const SectionView *ChecklistCells::sectionOf(const ChecklistNode &node) const
{
    return node.kind == NodeKind::Section && node.index < m_snapshot.view.sections.size() ? &m_snapshot.view.sections.at(node.index) : nullptr;
}

Status ChecklistCells::statusOf(const ChecklistNode &node) const
{
    if (const SectionView *section = sectionOf(node))
        return section->status;
    const ItemView *view = viewOf(node);
    return view ? view->status : Status::Open;
}

bool ChecklistCells::isOptional(const ChecklistNode &node) const
{
    if (node.kind == NodeKind::Section)
        return m_snapshot.checklist.sections.at(node.index).optional;
    return node.kind == NodeKind::Item && m_snapshot.checklist.items.at(node.index).optional;
}

const ItemState *ChecklistCells::stateOf(const ChecklistNode &node) const
{
    const auto found = m_snapshot.state.items.constFind(idOf(node));
    return found == m_snapshot.state.items.constEnd() ? nullptr : &*found;
}

const CheckId &ChecklistCells::leadingCheck(const ChecklistNode &node) const
{
    static const CheckId none;
    const ItemView *view = viewOf(node);
    if (!view)
        return none;
    if (!view->leading.isEmpty())
        return view->leading;
    const QList<CheckId> &checks = m_index.checksOf(idOf(node));
    return checks.isEmpty() ? none : checks.first();
}

const Evidence &ChecklistCells::leadingEvidence(const ChecklistNode &node) const
{
    static const Evidence none;
    const CheckId &check = leadingCheck(node);
    if (check.isEmpty())
        return none;
    const auto found = m_snapshot.evidence.constFind(check);
    return found == m_snapshot.evidence.constEnd() ? none : *found;
}

bool ChecklistCells::blocks(const ChecklistNode &node) const
{
    const ItemView *view = viewOf(node);
    const GateView *gate = m_snapshot.gate();
    return view && gate && countersign::blocks(*view, gate->gate);
}

int ChecklistCells::notesOf(const ChecklistNode &node) const
{
    const ItemState *state = stateOf(node);
    return state ? int(state->notes.size()) : 0;
}

QString ChecklistCells::doneText(const ChecklistNode &node) const
{
    const SectionView *section = sectionOf(node);
    if (!section || section->required == 0)
        return {};
    return Cells::tr("%1/%2", "settled of required").arg(section->settled).arg(section->required);
}

QString ChecklistCells::probeText(const ChecklistNode &node) const
{
    const Evidence evidence = leadingEvidence(node);
    QStringList parts;
    if (const QString value = shortValue(evidence); !value.isEmpty())
        parts << value;
    else if (evidence.inFlight)
        parts << u"…"_s;
    if (evidence.status != EvidenceStatus::None) {
        if (evidence.result.observation.phases.total)
            parts << durationText(*evidence.result.observation.phases.total);
        if (const Age age = ageOf(evidence.result.observation.at, m_snapshot.now); age != Age())
            parts << text(age);
    }
    return parts.join(u" · "_s);
}

QString ChecklistCells::whoText(const ChecklistNode &node) const
{
    const ItemState *state = stateOf(node);
    if (!state || state->attestation == Attestation::Open)
        return state ? assignedText(*state) : QString();
    return initialsOf(m_snapshot.nameOf(state->by)) + u' ' + momentText(state->at, m_snapshot.now);
}

// "@ Mira Kovač", "@ DBA"
QString ChecklistCells::assignedText(const ItemState &state) const
{
    const QString who = state.assignee.isEmpty() ? state.assignedRole : m_snapshot.nameOf(state.assignee);
    return who.isEmpty() ? QString() : u"@ "_s + who;
}

QString ChecklistCells::longProbeText(const ChecklistNode &node) const
{
    const Evidence evidence = leadingEvidence(node);
    const QString complaint = complaintOf(evidence);
    if (evidence.status == EvidenceStatus::None)
        return capitalised(complaint);
    const QString word = wordOf(evidence.status);
    return complaint.isEmpty() ? word + u": "_s + probeText(node) : word + u": "_s + complaint;
}

QString ChecklistCells::longWhoText(const ChecklistNode &node) const
{
    const ItemState *state = stateOf(node);
    if (!state || state->by.isEmpty())
        return state ? assignedText(*state) : QString();
    const QString said = attestationText(state->attestation).arg(m_snapshot.nameOf(state->by), momentText(state->at, m_snapshot.now));
    return state->reason.isEmpty() ? said : said + u": "_s + state->reason;
}

QString ChecklistCells::toolTip(const ChecklistNode &node, ChecklistColumn column) const
{
    switch (column) {
    case ChecklistColumn::Item: return plainToolTip(textOf(node) + u'\n' + wordOf(statusOf(node)));
    case ChecklistColumn::Done: {
        const SectionView *section = sectionOf(node);
        if (!section || section->required == 0)
            return {};
        QStringList words;
        for (const auto &[status, count] : section->counts.asKeyValueRange())
            words << countWord(status, count);
        return plainToolTip(words.join(u", "_s));
    }
    case ChecklistColumn::Probe: return plainToolTip(longProbeText(node));
    case ChecklistColumn::Who: return plainToolTip(longWhoText(node));
    }
    return {};
}

QString ChecklistCells::spokenItem(const ChecklistNode &node, int level) const
{
    QStringList parts{textOf(node), Cells::tr("level %1").arg(level), wordOf(statusOf(node))};
    if (const SectionView *section = sectionOf(node); section && section->required > 0)
        parts << Cells::tr("%1 of %2").arg(section->settled).arg(section->required);
    if (isOptional(node))
        parts << Cells::tr("optional");
    if (const ItemView *view = viewOf(node); view && view->quiet)
        parts << Cells::tr("known and acknowledged");
    if (const ItemView *view = viewOf(node); view && view->contradicted)
        parts << Cells::tr("the probe contradicts the tick");
    return parts.join(u", "_s);
}

QString ChecklistCells::spokenText(const ChecklistNode &node, ChecklistColumn column, int level) const
{
    const auto orElse = [](const QString &text, const QString &other) { return text.isEmpty() ? other : text; };
    switch (column) {
    case ChecklistColumn::Item: return spokenItem(node, level);
    case ChecklistColumn::Done: return orElse(doneText(node), isOptional(node) ? Cells::tr("optional") : Cells::tr("one item"));
    case ChecklistColumn::Probe: return orElse(longProbeText(node), Cells::tr("no probe"));
    case ChecklistColumn::Who: return orElse(longWhoText(node), Cells::tr("nobody yet"));
    }
    return {};
}

QString ChecklistCells::searchText(const ChecklistNode &node) const
{
    QString all = textOf(node);
    for (const int block : m_index.codeBlocksOf(node))
        all += u'\n' + m_snapshot.checklist.codeBlocks.at(block).code;
    if (const ItemState *state = stateOf(node)) {
        for (const Note &note : state->notes)
            all += u'\n' + note.text;
    }
    return all.toCaseFolded();
}

} // namespace countersign
