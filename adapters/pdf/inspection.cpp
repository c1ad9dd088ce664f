// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/inspection.h"

#include "adapters/pdf/attachments.h"
#include "adapters/pdf/cades.h"
#include "adapters/pdf/revisions.h"
#include "adapters/pdf/signaturefields.h"

#include <set>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

// The two stretches of the file that a signature covers, with its own bytes in the hole between them.
struct Coverage {
    qsizetype hole = 0;
    qsizetype resume = 0;
    qsizetype end = 0;

    QByteArray content(const QByteArray &pdf) const { return pdf.first(hole) + pdf.sliced(resume, end - resume); }
};

std::optional<Coverage> coverageOf(const QByteArray &pdf, Object range)
{
    if (!range.isArray() || range.getArrayNItems() != 4)
        return {};
    qsizetype numbers[4] = {};
    for (int i = 0; i < 4; ++i) {
        if (!range.getArrayItem(i).isInteger())
            return {};
        numbers[i] = range.getArrayItem(i).getIntValue();
    }
    const auto &[start, hole, resume, length] = numbers;
    const qsizetype size = pdf.size();
    if (start != 0 || hole <= 0 || resume <= hole + 1 || length <= 0 || resume >= size || length > size - resume)
        return {};
    return Coverage{hole, resume, resume + length};
}

// The hole has to be the signature and nothing else, in the letters that we write.
bool holeHolds(const QByteArray &pdf, const Coverage &coverage, const QByteArray &contents)
{
    return QByteArrayView(pdf).sliced(coverage.hole, coverage.resume - coverage.hole) == '<' + contents.toHex() + '>';
}

struct Filled {
    RecordSignatureReport report = {};
    std::optional<Coverage> coverage = {};
};

Filled readSignature(const QByteArray &pdf, const SignatureField &field)
{
    Object signature = Object(field.object).getKey("/V");
    Filled filled{.report = {.field = field.name, .filled = true}, .coverage = {}};
    RecordSignatureReport &report = filled.report;
    report.name = stringOf(signature, "/Name");
    report.reason = stringOf(signature, "/Reason");
    Object time = signature.getKey("/M"), contents = signature.getKey("/Contents");
    report.when = time.isString() ? fromPdfDate(time.getStringValue()) : QDateTime();
    filled.coverage = coverageOf(pdf, signature.getKey("/ByteRange"));
    const QByteArray bytes = contents.isString() ? QByteArray::fromStdString(contents.getStringValue()) : QByteArray();
    if (!signature.getKey("/SubFilter").isNameAndEquals("/ETSI.CAdES.detached")) {
        report.problem = u"not a CAdES signature"_s;
    } else if (!filled.coverage || !holeHolds(pdf, *filled.coverage, bytes)) {
        report.problem = u"the signed byte range is not the whole file without the signature"_s;
    } else {
        const CadesReport cades = checkCades(bytes, filled.coverage->content(pdf));
        report.problem = cades.problem;
        report.certificate = cades.certificate;
        report.name = cades.name;
        if (cades.timestamp) {
            report.stampedAt = cades.timestamp->at;
            report.stampedBy = cades.timestamp->authority;
        }
        report.coversWholeFile = filled.coverage->end == pdf.size();
    }
    return filled;
}

// What is wrong with the bytes between a signed revision and the end of the next one, or of the file.
QString problemBehind(const QByteArray &pdf, qsizetype end, std::optional<qsizetype> newer)
{
    if (!newer && end == pdf.size())
        return {};
    if (newer == end)
        return u"another signature claimed the same revision"_s;
    const QString problem = forbiddenChange(pdf.first(end), pdf.first(newer.value_or(pdf.size())));
    return problem.isEmpty() && !newer ? u"something was added that no signature covers"_s : problem;
}

// Looks at what stands behind each signed revision, newest first: what voids a later one voids those before it.
void judgeLater(const QByteArray &pdf, std::vector<Filled *> signatures)
{
    std::ranges::sort(signatures, std::greater(), [](const Filled *filled) { return filled->coverage->end; });
    QString problem;
    std::optional<qsizetype> newer; // end of the revision looked at before
    for (Filled *filled : signatures) {
        const qsizetype end = filled->coverage->end;
        if (problem.isEmpty())
            problem = problemBehind(pdf, end, newer);
        RecordSignatureReport &report = filled->report;
        if (!problem.isEmpty())
            report.later = RecordChange::Modified;
        else if (end != pdf.size())
            report.later = RecordChange::SignaturesOnly;
        if (report.problem.isEmpty() && !problem.isEmpty())
            report.problem = u"after it was signed, "_s + problem;
        newer = end;
    }
}

bool endsUnsigned(const std::vector<Filled> &signatures)
{
    return !signatures.empty() && std::ranges::none_of(signatures, [](const Filled &f) { return f.report.coversWholeFile; });
}

// Two fields that share one signature, or two signatures over one revision, are not two consents.
QString sharedSignature(const std::vector<SignatureField> &fields)
{
    std::set<QPDFObjGen> seen;
    for (const SignatureField &field : fields) {
        const Object value = Object(field.object).getKey("/V");
        if (field.isFilled() && (!value.isIndirect() || !seen.insert(value.getObjGen()).second))
            return u"two fields share one signature"_s;
    }
    return {};
}

// Ends of the file as it was before the first signature and after each.
QList<qsizetype> revisionsOf(const QByteArray &pdf, const std::vector<Filled *> &signatures)
{
    static const QByteArray ending = "%%EOF\n";
    QList<qsizetype> ends;
    if (!signatures.empty()) {
        const auto first = std::ranges::min_element(signatures, {}, [](const Filled *filled) { return filled->coverage->hole; });
        if (const qsizetype base = pdf.lastIndexOf(ending, (*first)->coverage->hole); base > 0)
            ends.append(base + ending.size());
    }
    for (const Filled *filled : signatures)
        ends.append(filled->coverage->end);
    std::ranges::sort(ends);
    return ends;
}

RecordReport inspectSignatures(const QByteArray &pdf, QPDF &parsed)
{
    const std::vector<SignatureField> fields = signatureFieldsOf(parsed);
    const QString shared = sharedSignature(fields);
    std::vector<Filled> all;
    for (const SignatureField &field : fields)
        all.push_back(field.isFilled() ? readSignature(pdf, field) : Filled{.report = {.field = field.name}, .coverage = {}});

    std::vector<Filled *> covering;
    for (Filled &filled : all) {
        if (filled.coverage)
            covering.push_back(&filled);
    }
    judgeLater(pdf, covering);

    RecordReport report;
    report.revisions = revisionsOf(pdf, covering);
    for (Filled &filled : all) {
        if (filled.report.filled && filled.report.problem.isEmpty())
            filled.report.problem = shared;
        filled.report.valid = filled.report.filled && filled.report.problem.isEmpty();
        report.signatures.append(filled.report);
    }
    std::erase_if(all, [](const Filled &filled) { return !filled.report.filled; });
    report.unsignedTail = endsUnsigned(all);
    return report;
}

} // namespace

Expected<RecordReport> inspect(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return failure(ErrorCode::NotARecord);
    return guarded(ErrorCode::RecordDamaged, [&]() -> Expected<RecordReport> {
        const auto parsed = load(pdf, "record");
        RecordReport report = inspectSignatures(pdf, *parsed);
        Expected<QList<AuditAttachment>> attachments = attachmentsOf(*parsed);
        if (!attachments)
            return std::unexpected(attachments.error());
        report.attachments = *attachments;
        if (const auto warnings = parsed->getWarnings(); !warnings.empty())
            return failure(ErrorCode::RecordDamaged, {QString::fromStdString(warnings.front().getMessageDetail())});
        return report;
    });
}

} // namespace countersign::pdf
