// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Sections
{
public:
    Sections(const RecordSource &source, const RecordNames &names) : m_source(source), m_names(names) {}

    QList<AuditSection> collect()
    {
        gatherLeaves();
        markPeopled();
        QList<AuditSection> sections;
        const QList<Section> &all = m_source.checklist.sections;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool bareTitle = all.at(i).documentTitle && m_items.value(int(i)).isEmpty();
            if (m_peopled.contains(int(i)) && !bareTitle)
                sections.append(sectionAt(int(i)));
        }
        addOtherChecks(sections);
        return sections;
    }

private:
    // Items, and those steps that gate or that somebody has answered, in reading order by section.
    void gatherLeaves()
    {
        const Checklist &checklist = m_source.checklist;
        for (qsizetype i = 0; i < checklist.items.size(); ++i) {
            const Item &item = checklist.items.at(i);
            AuditItem audit = auditItem(item.id, item.text, item.lines.first, m_source.view.items.value(i));
            audit.depth = item.depth;
            audit.optional = item.optional;
            m_items[item.section].append(audit);
        }
        for (qsizetype i = 0; i < checklist.steps.size(); ++i) {
            const Step &step = checklist.steps.at(i);
            const ItemView view = m_source.view.steps.value(i);
            if (view.required || view.attestation != Attestation::Open)
                m_items[step.section].append(auditItem(step.id, step.text, step.lines.first, view));
        }
        for (QList<AuditItem> &items : m_items)
            std::ranges::stable_sort(items, {}, &AuditItem::line);
    }

    // A section of mere text has nothing to show: only those with items below them appear.
    void markPeopled()
    {
        for (auto it = m_items.keyBegin(); it != m_items.keyEnd(); ++it) {
            for (int at = *it; at >= 0; at = m_source.checklist.sections.at(at).parent)
                m_peopled.insert(at);
        }
    }

    AuditSection sectionAt(int index) const
    {
        const Section &section = m_source.checklist.sections.at(index);
        const SectionView view = m_source.view.sections.value(index);
        const bool belowTitle = !m_source.checklist.sections.isEmpty() && m_source.checklist.sections.first().documentTitle;
        return {.title = section.title,
                .level = qMax(1, section.level - (belowTitle ? 1 : 0)),
                .status = view.status,
                .settled = view.settled,
                .required = view.required,
                .items = m_items.value(index)};
    }

    AuditItem auditItem(const ItemId &id, const QString &text, int line, const ItemView &view) const
    {
        const ItemState state = m_source.state.items.value(id);
        AuditItem item{.id = id, .text = text, .status = view.status, .remarks = remarksOf(state, view), .line = line};
        if (state.attestation != Attestation::Open) {
            item.who = m_names.person(state.by);
            item.when = m_names.time(state.at);
        }
        for (const CheckSpec *spec : m_names.checksOf(id)) {
            if (isShown(*spec))
                item.checks.append(auditCheckOf(*spec, m_source, m_names));
        }
        return item;
    }

    // What only a person can answer is no check to a reader of the record.
    bool isShown(const CheckSpec &spec) const
    {
        const Evidence evidence = m_source.evidence.value(spec.id);
        return evidence.status != EvidenceStatus::None || evidence.obstacle != Obstacle::KindUnsupported;
    }

    QStringList remarksOf(const ItemState &state, const ItemView &view) const
    {
        QStringList remarks;
        const CheckSpec *leading = m_names.check(view.leading);
        if (view.contradicted)
            remarks.append(recordText(RecordText::Contradicted, {leading ? leading->sentence : QString()}));
        switch (state.attestation) {
        case Attestation::Open: break;
        case Attestation::Ticked:
            if (!state.reason.isEmpty())
                remarks.append(recordText(RecordText::TickedWithReason, {state.reason}));
            break;
        case Attestation::NotApplicable: remarks.append(recordText(RecordText::NotApplicableBy, {state.reason})); break;
        case Attestation::Waived:
            remarks.append(recordText(RecordText::AsReason, {state.until, state.reason})
                           + (state.ticket.isEmpty() ? QString() : u" · "_s + state.ticket));
            break;
        }
        for (const Note &note : state.notes)
            remarks.append(recordText(RecordText::NoteBy, {m_names.person(note.by), note.text}));
        return remarks;
    }

    void addOtherChecks(QList<AuditSection> &sections) const
    {
        AuditSection others{.title = recordText(RecordText::OtherChecks), .status = Status::NotApplicable};
        for (const CheckSpec &spec : m_source.checks) {
            if (spec.items.isEmpty() && m_source.evidence.value(spec.id).status != EvidenceStatus::None)
                others.items.append({.text = spec.sentence,
                                     .status = Status::NotApplicable,
                                     .optional = true,
                                     .checks = {auditCheckOf(spec, m_source, m_names)},
                                     .line = spec.lines.value(0)});
        }
        if (!others.items.isEmpty())
            sections.append(others);
    }

    const RecordSource &m_source;
    const RecordNames &m_names;
    QMap<int, QList<AuditItem>> m_items; // by section
    QSet<int> m_peopled;
};

} // namespace

QList<AuditSection> sectionsOf(const RecordSource &source, const RecordNames &names) { return Sections(source, names).collect(); }

} // namespace countersign
