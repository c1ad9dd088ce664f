// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/coverelements.h"
#include "adapters/pdf/pagemaker.h"
#include "core/record/signaturereason.h"
#include "core/wording/record.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qreal factLabel = 62 * pt;

class Cover
{
public:
    Cover(Flow &flow, const AuditDocument &document, const Typeface &typeface) : m_flow(flow), m_document(document), m_typeface(typeface) {}

    bool set();

private:
    void setTitle();
    void setFacts();
    bool setExceptions(qreal roomBelow);
    Group signatureTable() const;
    Group anchors() const;
    ElementPtr sectionHeading(const QString &text, int count = 0) const;
    std::unique_ptr<Row> newRow() const { return std::make_unique<Row>(m_typeface); }

    Flow &m_flow;
    const AuditDocument &m_document;
    const Typeface &m_typeface;
};

qreal heightOf(const Group &group)
{
    return std::accumulate(group.begin(), group.end(), 0.0, [](qreal sum, const ElementPtr &element) { return sum + element->height(); });
}

bool Cover::set()
{
    setTitle();
    m_flow.addGap(16 * pt);
    m_flow.add(std::make_unique<VerdictPanel>(m_document, m_flow.width(), m_typeface));
    m_flow.addGap(16 * pt);
    if (!m_document.counts.isEmpty())
        m_flow.add(std::make_unique<CountBar>(m_document.counts, m_flow.width(), m_typeface));
    m_flow.addGap(14 * pt);
    setFacts();
    Group table = signatureTable(), roots = anchors();
    const bool isReport = !m_document.kind.isEmpty(); // whose exceptions stand with each deployment
    const bool complete = isReport || setExceptions(heightOf(table) + heightOf(roots));
    for (ElementPtr &row : table)
        m_flow.add(std::move(row));
    m_flow.add(std::move(roots));
    return complete;
}

void Cover::setTitle()
{
    auto head = newRow();
    const QString kind = m_document.kind.isEmpty() ? recordText(RecordText::DeploymentRecord) : m_document.kind;
    head->addText(0, m_flow.width() / 2, kind.toUpper(), {.face = Face::Label, .colour = colour::quiet});
    head->addText(m_flow.width() / 2, m_flow.width() / 2, recordText(RecordText::Number, {m_document.number}),
                  {.face = Face::Small, .colour = colour::quiet, .alignment = Qt::AlignRight | Qt::AlignAbsolute});
    head->setPadding(0, 20 * pt);
    head->setBookmark(kind, 0);
    m_flow.add(std::move(head));

    auto subject = newRow();
    subject->addText(0, m_flow.width(), m_document.subject, {.face = Face::Title, .leading = 0.9});
    m_flow.add(std::move(subject));
    auto title = newRow();
    title->addText(0, m_flow.width(), m_document.title, {.colour = colour::quiet});
    title->setPadding(3 * pt, 0);
    m_flow.add(std::move(title));
}

// Two columns of labelled facts, read row by row.
void Cover::setFacts()
{
    const qreal column = m_flow.width() / 2;
    for (qsizetype i = 0; i < m_document.facts.size(); i += 2) {
        auto row = newRow();
        for (qsizetype j = i; j < qMin(i + 2, m_document.facts.size()); ++j) {
            const AuditFact &fact = m_document.facts.at(j);
            const qreal x = j == i ? 0 : column;
            row->addText(x, factLabel - 6 * pt, fact.label, {.face = Face::Small, .colour = colour::quiet});
            row->addText(x + factLabel, column - factLabel - 8 * pt, fact.value, {.face = fact.exact ? Face::Mono : Face::Body});
        }
        row->setPadding(2.5 * pt, 2.5 * pt);
        row->setRule(colour::hairline, 0, m_flow.width());
        m_flow.add(std::move(row));
    }
}

ElementPtr Cover::sectionHeading(const QString &text, int count) const
{
    auto heading = newRow();
    heading->addText(0, m_flow.width(), count > 0 ? u"%1 (%2)"_s.arg(text).arg(count) : text, {.face = Face::Subheading});
    heading->setPadding(15 * pt, 4 * pt);
    return heading;
}

// As many as leave room for the signatures: this page has to answer everything. The rest stands on the next.
bool Cover::setExceptions(qreal roomBelow)
{
    const QList<AuditException> &exceptions = m_document.exceptions;
    m_flow.addHeading(sectionHeading(recordText(RecordText::Exceptions), int(exceptions.size())));
    const qreal more = 20 * pt; // the line that says how many more there are
    qsizetype shown = 0;
    for (const AuditException &exception : exceptions) {
        Group group;
        addExceptionRow(group, exception, m_flow.width(), m_typeface);
        const bool isLast = shown + 1 == exceptions.size();
        if (shown > 0 && heightOf(group) + roomBelow + (isLast ? 0 : more) > m_flow.room())
            break;
        m_flow.add(std::move(group));
        ++shown;
    }
    const bool complete = shown == exceptions.size();
    if (complete && shown > 0)
        return true;
    auto row = newRow();
    row->addText(exceptions.isEmpty() ? 0 : 16 * pt, m_flow.width() - 16 * pt,
                 exceptions.isEmpty() ? recordText(RecordText::NoExceptions) : recordCount(RecordText::MoreExceptions, exceptions.size() - shown),
                 {.face = exceptions.isEmpty() ? Face::Body : Face::Strong});
    row->setPadding(2.5 * pt, 2.5 * pt);
    m_flow.add(std::move(row));
    return complete;
}

Group Cover::signatureTable() const
{
    Group group;
    if (m_document.signatures.isEmpty())
        return group;
    group.push_back(sectionHeading(recordText(RecordText::Signatures)));
    const bool severalGates = std::ranges::any_of(
        m_document.signatures, [&](const AuditSignature &s) { return s.field != sealField && s.gate != m_document.signatures.first().gate; });
    const qreal width = m_flow.width(), role = 16 * pt, name = 160 * pt, time = 275 * pt, state = 390 * pt;
    for (const AuditSignature &signature : m_document.signatures) {
        if (signature.field == sealField)
            continue; // it stands for no role; the page of the sign-offs has it
        const bool isSigned = signature.signedAt.isValid();
        auto row = newRow();
        row->addMark(1 * pt, 9 * pt, signature.status);
        row->addText(role, name - role - 8 * pt, signature.role, {.face = Face::Strong});
        if (severalGates)
            row->addTextBelow(name - role - 8 * pt, signature.gate, {.face = Face::Small, .colour = colour::quiet});
        row->addText(name, time - name - 8 * pt, signature.printedName);
        row->addText(time, state - time - 6 * pt, isSigned ? recordTime(signature.signedAt) : QString(),
                     {.face = Face::Small, .colour = colour::quiet});
        row->addText(state, width - state, signature.state, {.face = Face::Small});
        row->setPadding(2.5 * pt, 2.5 * pt);
        row->setRule(colour::hairline, 0, width);
        group.push_back(std::move(row));
    }
    return group;
}

Group Cover::anchors() const
{
    Group group;
    group.push_back(sectionHeading(recordText(RecordText::Fingerprints)));
    const std::pair<RecordText, QString> digests[] = {{RecordText::ChecklistDigest, m_document.checklist},
                                                      {RecordText::Genesis, m_document.genesis},
                                                      {RecordText::Head, m_document.head},
                                                      {RecordText::JournalHead, m_document.journalHead}};
    for (const auto &[label, digest] : digests) {
        if (digest.isEmpty())
            continue;
        auto row = newRow();
        row->addText(0, factLabel - 6 * pt, recordText(label), {.face = Face::Small, .colour = colour::quiet});
        row->addText(factLabel, m_flow.width() - factLabel, digest, {.face = Face::Mono});
        row->setPadding(1.5 * pt, 1.5 * pt);
        group.push_back(std::move(row));
    }
    return group;
}

} // namespace

bool setCover(Flow &flow, const AuditDocument &document, const Typeface &typeface) { return Cover(flow, document, typeface).set(); }

void setExceptions(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    addChapter(flow, recordText(RecordText::Exceptions), typeface);
    for (const AuditException &exception : document.exceptions) {
        Group group;
        addExceptionRow(group, exception, flow.width(), typeface);
        flow.add(std::move(group));
    }
}

} // namespace countersign::pdf
