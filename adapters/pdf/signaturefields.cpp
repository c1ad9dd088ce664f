// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/signaturefields.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

// An appearance with nothing on it: PDF/A wants one, and the page shows through.
Object emptyAppearance(QPDF &pdf, const QSizeF &size)
{
    Object stream = pdf.newStream(std::string("\n"));
    Object dictionary = stream.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Form"));
    dictionary.replaceKey("/BBox", Object::newFromRectangle(Object::Rectangle(0, 0, size.width(), size.height())));
    dictionary.replaceKey("/Resources", Object::newDictionary());
    Object appearance = Object::newDictionary();
    appearance.replaceKey("/N", stream);
    return appearance;
}

Object widget(QPDF &pdf, Object page, const FieldBox &box)
{
    Object field = pdf.makeIndirectObject(Object::parse("<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 >>")); // printed, locked
    field.replaceKey("/TU", textString(box.tooltip));
    field.replaceKey("/P", page);
    field.replaceKey("/Rect", Object::newFromRectangle(Object::Rectangle(box.box.left(), box.box.top(), box.box.right(), box.box.bottom())));
    field.replaceKey("/AP", emptyAppearance(pdf, box.box.size()));
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(field);
    return field;
}

// The fields above the last part of a dotted name: a name itself must not hold a dot (ISO 32000-1, 12.7.3.2).
class FieldTree
{
public:
    FieldTree(QPDF &pdf, Object topFields) : m_pdf(pdf), m_topFields(topFields) {}

    void add(const QString &name, Object field)
    {
        const qsizetype dot = name.lastIndexOf(u'.');
        field.replaceKey("/T", textString(name.mid(dot + 1)));
        append(dot < 0 ? QString() : name.left(dot), field);
    }

private:
    void append(const QString &path, Object field)
    {
        if (path.isEmpty()) {
            m_topFields.appendItem(field);
            return;
        }
        if (!m_nodes.contains(path)) {
            Object node = m_pdf.makeIndirectObject(Object::newDictionary());
            node.replaceKey("/Kids", Object::newArray());
            m_nodes.emplace(path, node);
            add(path, node);
        }
        Object parent = m_nodes.at(path);
        parent.getKey("/Kids").appendItem(field);
        field.replaceKey("/Parent", parent);
    }

    QPDF &m_pdf;
    Object m_topFields;
    std::map<QString, Object> m_nodes;
};

// Walks the field tree; a hostile one may run in circles.
class FieldWalk
{
public:
    std::vector<SignatureField> found = {};

    void visit(Object field, const QString &prefix)
    {
        if (!field.isDictionary() || !m_seen.insert(field.getObjGen()).second)
            return;
        const QString name = prefix + stringOf(field, "/T");
        if (field.getKey("/FT").isNameAndEquals("/Sig"))
            found.push_back({name, field});
        Object children = field.getKey("/Kids");
        if (!children.isArray() || m_seen.size() > mostFields)
            return;
        for (const Object &child : children.getArrayAsVector())
            visit(child, name + u'.');
    }

private:
    static constexpr size_t mostFields = 1000; // also bounds the depth
    std::set<QPDFObjGen> m_seen;
};

} // namespace

void addSignatureFields(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QList<FieldBox> &boxes)
{
    if (boxes.isEmpty())
        return;
    Object form = pdf.makeIndirectObject(Object::parse("<< /SigFlags 3 /Fields [ ] >>")); // signatures exist; append only
    FieldTree tree(pdf, form.getKey("/Fields"));
    for (const FieldBox &box : boxes)
        tree.add(box.field, widget(pdf, pages.at(size_t(box.page)).getObjectHandle(), box));
    pdf.getRoot().replaceKey("/AcroForm", form);
}

std::vector<SignatureField> signatureFieldsOf(QPDF &pdf)
{
    FieldWalk walk;
    Object form = pdf.getRoot().getKey("/AcroForm");
    if (form.isDictionary() && form.getKey("/Fields").isArray()) {
        for (const Object &field : form.getKey("/Fields").getArrayAsVector())
            walk.visit(field, QString());
    }
    return walk.found;
}

} // namespace countersign::pdf
