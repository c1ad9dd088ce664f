// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pdfrecordsigner.h"

#include "adapters/pdf/boxpainter.h"
#include "adapters/pdf/cades.h"
#include "adapters/pdf/incrementalupdate.h"
#include "adapters/pdf/inspection.h"
#include "adapters/pdf/signaturefields.h"
#include "adapters/pdf/textlayer.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using namespace pdf;

constexpr qsizetype roomForCades = 8192; // bytes kept free for the signature; one with a P-256 certificate takes about 900
constexpr qsizetype roomForTimestamp = 16384; // more of them for a token, which brings the authority's certificates
const QByteArray openRange = "[0 0000000000 0000000000 0000000000]";

// The signature dictionary before the signature is known, and where its two gaps are.
struct Dictionary {
    QByteArray body = {};
    qsizetype range = 0;
    qsizetype contents = 0;
    qsizetype room = roomForCades;
};

QByteArray entry(const char *key, const QString &value)
{
    return key + QByteArray(" ") + QByteArray::fromStdString(textString(value).unparse()) + ' ';
}

Dictionary dictionaryOf(const RecordSignature &signature, bool certifies)
{
    Dictionary dictionary;
    if (!signature.timestampAuthority.isEmpty())
        dictionary.room += roomForTimestamp;
    QByteArray &body = dictionary.body;
    body = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ";
    body += "/M " + QByteArray::fromStdString(Object::newString(pdfDate(signature.when)).unparse()) + ' ';
    body += entry("/Name", signature.name) + entry("/Reason", signature.reason);
    if (certifies) // filling further signature fields is all that may follow
        body += "/Reference [ << /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >> ] ";
    body += "/ByteRange ";
    dictionary.range = body.size();
    body += openRange + " /Contents ";
    dictionary.contents = body.size();
    body += '<' + QByteArray(dictionary.room * 2, '0') + "> >>";
    return dictionary;
}

// The painted page as a form object of the record. `source` must live until the update is written: its streams are read then.
Object appearanceFrom(QPDF &source, QPDF &target)
{
    auto page = QPDFPageDocumentHelper(source).getAllPages().at(0);
    mendTextLayer(source);
    dropUnusedCmyk(page.getObjectHandle().getKey("/Resources"));
    Object form = target.copyForeignObject(source.makeIndirectObject(page.getFormXObjectForPage()));
    form.getDict().removeKey("/Group"); // transparency, of which there is none
    return form;
}

Expected<SignatureField> emptyField(QPDF &record, const QString &name, bool &isFirst)
{
    std::optional<SignatureField> found;
    isFirst = true;
    for (const SignatureField &field : signatureFieldsOf(record)) {
        isFirst = isFirst && !field.isFilled();
        if (field.name == name)
            found = field;
    }
    if (!found)
        return failure(ErrorCode::SignatureFieldMissing, {name});
    if (found->isFilled())
        return failure(ErrorCode::RecordUnsignable, {u"the box \"%1\" is signed already"_s.arg(name)});
    return *found;
}

// Puts the byte range into its gap, signs everything outside the other gap, and fills that.
Expected<QByteArray> filled(QByteArray file, qsizetype bodyAt, const Dictionary &dictionary, const CertifiedKey &key, const AskAuthority &ask)
{
    const qsizetype hole = bodyAt + dictionary.contents, resume = hole + dictionary.room * 2 + 2;
    const QByteArray range =
        "[0 " + QByteArray::number(hole) + ' ' + QByteArray::number(resume) + ' ' + QByteArray::number(file.size() - resume) + ']';
    file.replace(bodyAt + dictionary.range, openRange.size(), range.leftJustified(openRange.size(), ' '));
    const Expected<QByteArray> cades = makeCades(file.first(hole) + file.sliced(resume), key, ask);
    if (!cades)
        return std::unexpected(cades.error());
    if (cades->size() > dictionary.room)
        return failure(ErrorCode::CertificateUnusable, {u"its signature takes %1 bytes, at most %2 fit"_s.arg(cades->size()).arg(dictionary.room)});
    const QByteArray hex = cades->toHex();
    file.replace(hole + 1, hex.size(), hex);
    return file;
}

void certify(IncrementalUpdate &update, const Object &signature)
{
    Object permissions = Object::newDictionary();
    permissions.replaceKey("/DocMDP", signature);
    update.pdf().getRoot().replaceKey("/Perms", permissions);
    update.change(update.pdf().getRoot());
}

Expected<QByteArray> signRecord(const QByteArray &record, const CertifiedKey &key, const RecordSignature &signature, const AskAuthority &ask)
{
    IncrementalUpdate update(record);
    bool isFirst = false;
    Expected<SignatureField> field = emptyField(update.pdf(), signature.field, isFirst);
    if (!field)
        return std::unexpected(field.error());

    const auto box = field->object.getKey("/Rect").getArrayAsRectangle();
    const Expected<QByteArray> painted = paintSignature(signature, QSizeF(box.urx - box.llx, box.ury - box.lly));
    if (!painted)
        return std::unexpected(painted.error());
    const auto source = load(*painted, "signature box");
    const Object form = appearanceFrom(*source, update.pdf());
    update.add(form);

    Object value;
    const int number = update.reserve(value);
    Object appearance = Object::newDictionary();
    appearance.replaceKey("/N", form);
    field->object.replaceKey("/AP", appearance);
    field->object.replaceKey("/V", value);
    update.change(field->object);
    if (isFirst)
        certify(update, value);
    const Dictionary dictionary = dictionaryOf(signature, isFirst);
    update.setBytes(number, dictionary.body);
    const IncrementalUpdate::Result result = update.finish();
    return filled(result.file, result.bodies.at(number), dictionary, key, ask);
}

} // namespace

Expected<QByteArray> PdfRecordSigner::sign(const QByteArray &pdf, const CertifiedKey &key, const RecordSignature &signature) const
{
    const QString address = signature.timestampAuthority;
    if (!address.isEmpty() && !m_timestamps)
        return failure(ErrorCode::NotSupported);
    AskAuthority ask;
    if (!address.isEmpty())
        ask = [this, address](const QByteArray &request) { return m_timestamps->ask(address, request); };
    return guarded(ErrorCode::RecordUnsignable, [&] { return signRecord(pdf, key, signature, ask); });
}

Expected<RecordReport> PdfRecordSigner::inspect(const QByteArray &pdf) const { return pdf::inspect(pdf); }

} // namespace countersign
