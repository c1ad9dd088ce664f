// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

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
        if (m_source.detail != RecordDetail::Summary)
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
                .items = m_source.detail == RecordDetail::Summary ? QList<AuditItem>() : m_items.value(index)};
    }

    AuditItem auditItem(const ItemId &id, const QString &text, int line, const ItemView &view)
    {
        const ItemState state = m_source.state.items.value(id);
        AuditItem item{.id = id, .text = text, .status = view.status, .remarks = remarksOf(state, view) + evidenceOf(id), .line = line};
        if (state.attestation != Attestation::Open) {
            item.who = m_names.person(state.by);
            item.when = m_names.minute(state.at);
        }
        addChecks(item);
        for (const CommandRecord &run : m_source.state.operations.commands) {
            if (run.item == id)
                item.commands.append(auditCommandOf(run, m_source, m_names));
        }
        return item;
    }

    // In full where it is met first; after that its status and where to look.
    void addChecks(AuditItem &item)
    {
        QMap<QString, QStringList> off; // why: what
        for (const CheckSpec *spec : m_names.checksOf(item.id)) {
            const Evidence evidence = m_source.evidence.value(spec->id);
            if (evidence.status == EvidenceStatus::None) {
                if (evidence.obstacle != Obstacle::KindUnsupported) // what only a person can answer is no check to a reader
                    off[sentenceOf(evidence.obstacle)].append(shortened(spec->sentence));
                continue;
            }
            AuditCheck check = auditCheckOf(*spec, m_source, m_names);
            if (const QString above = m_shown.value(spec->id); !above.isEmpty())
                check = {.sentence = check.sentence, .status = check.status, .word = check.word, .when = check.when, .remark = above};
            else
                m_shown.insert(spec->id, recordText(RecordText::CheckAbove, {shortened(item.text)}));
            item.checks.append(check);
        }
        for (const auto &[reason, sentences] : off.asKeyValueRange())
            item.off.append(recordCount(RecordText::ChecksOff, sentences.size(), {reason, sentences.join(u"; "_s)}));
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
        if (!state.assignee.isEmpty() || !state.assignedRole.isEmpty())
            remarks.append(recordText(RecordText::AssignedTo, {state.assignee.isEmpty() ? state.assignedRole : m_names.person(state.assignee)}));
        return remarks;
    }

    // What was attached: the bytes lie beside the journal, the digest in it.
    QStringList evidenceOf(const ItemId &id) const
    {
        QStringList lines;
        for (const Attachment &each : m_source.state.attachments) {
            if (each.item != id)
                continue;
            const QString name = each.fact.name.isEmpty() ? nameOf(each.fact.form) : each.fact.name;
            lines.append(recordText(each.purged ? RecordText::EvidencePurged : RecordText::EvidenceOf,
                                    {name, m_names.person(each.by), QString::number(each.fact.size), each.fact.blob.toString().first(16)}));
        }
        return lines;
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
    QHash<CheckId, QString> m_shown; // under which item a check stands in full
    QSet<int> m_peopled;
};

} // namespace

QList<AuditSection> sectionsOf(const RecordSource &source, const RecordNames &names) { return Sections(source, names).collect(); }

} // namespace countersign
