// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pagemaker.h"
#include "adapters/pdf/signaturebox.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qreal labelWidth = 52 * pt;

class SignOffPanel
{
public:
    SignOffPanel(const AuditSignature &signature, qreal width, const Typeface &typeface) :
        m_signature(signature),
        m_width(width),
        m_typeface(typeface)
    {
    }

    Group set() const
    {
        Group group;
        append(group, heading());
        append(group, statement());
        group.push_back(std::make_unique<SignatureBox>(m_signature, facts(), m_width, m_typeface));
        addFact(group, RecordText::Event, m_signature.event.toString(), Face::Mono, m_width - labelWidth);
        for (const QString &remark : m_signature.remarks)
            append(group, quietLine(remark));
        return group;
    }

private:
    std::unique_ptr<Row> newRow() const { return std::make_unique<Row>(m_typeface); }

    std::unique_ptr<Row> heading() const
    {
        auto row = newRow();
        row->addMark(0, 11 * pt, m_signature.status);
        row->addText(18 * pt, m_width * 0.6, m_signature.role, {.face = Face::Heading});
        row->addText(m_width * 0.65, m_width * 0.35, m_signature.gate,
                     {.face = Face::Small, .colour = colour::quiet, .alignment = Qt::AlignRight | Qt::AlignAbsolute});
        row->setRule(colour::ink, 0, m_width);
        row->setPadding(7 * pt, 3 * pt);
        row->setBookmark(m_signature.role, 1);
        return row;
    }

    std::unique_ptr<Row> statement() const
    {
        auto row = newRow();
        row->addText(0, m_width, m_signature.statement);
        row->setPadding(0, m_signature.statement.isEmpty() ? 0 : 6 * pt);
        return row;
    }

    std::unique_ptr<Row> quietLine(const QString &text) const
    {
        auto row = newRow();
        row->addText(0, m_width, text, {.face = Face::Small, .colour = colour::quiet});
        row->setPadding(1 * pt, 1 * pt);
        return row;
    }

    void addFact(Group &group, RecordText label, const QString &value, Face face, qreal width) const
    {
        if (value.isEmpty())
            return;
        auto row = newRow();
        row->addText(0, labelWidth - 4 * pt, recordText(label), {.face = Face::Small, .colour = colour::quiet});
        row->addText(labelWidth, width, value, {.face = face});
        row->setPadding(0, 2 * pt);
        group.push_back(std::move(row));
    }

    Group facts() const
    {
        const bool isSigned = m_signature.signedAt.isValid();
        const qreal width = m_width - signatureBoxSize.width() - labelWidth - 14 * pt;
        Group group;
        addFact(group, RecordText::State, m_signature.state, isSigned ? Face::Body : Face::Strong, width);
        addFact(group, RecordText::Name, m_signature.printedName, Face::Strong, width);
        if (isSigned) {
            addFact(group, RecordText::Meaning, wordOf(m_signature.meaning), Face::Body, width);
            addFact(group, RecordText::Signed, recordTime(m_signature.signedAt), Face::Body, width);
        }
        addFact(group, RecordText::Key, m_signature.fingerprint, Face::Mono, width);
        return group;
    }

    const AuditSignature &m_signature;
    qreal m_width;
    const Typeface &m_typeface;
};

} // namespace

void setSignOffs(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    if (document.signatures.isEmpty())
        return;
    addShortChapter(flow, recordText(RecordText::SignOffs), typeface);
    for (const AuditSignature &signature : document.signatures) {
        flow.add(SignOffPanel(signature, flow.width(), typeface).set());
        flow.addGap(16 * pt);
    }
}

} // namespace countersign::pdf
