// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/outline.h"

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qsizetype longestTitle = 120;

Object destination(const std::vector<QPDFPageObjectHelper> &pages, const OutlineEntry &entry)
{
    Object target = Object::newArray();
    target.appendItem(pages.at(size_t(entry.page)).getObjectHandle());
    target.appendItem(Object::newName("/XYZ"));
    target.appendItem(Object::newNull());
    target.appendItem(Object::newReal(entry.top, 2));
    target.appendItem(Object::newNull());
    return target;
}

QString shortened(const QString &title) { return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + u'…'; }

// Puts `item` behind the children `parent` has.
void appendChild(Object parent, Object item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Object previous = parent.getKey("/Last");
        previous.replaceKey("/Next", item);
        item.replaceKey("/Prev", previous);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

// Positive where the children are shown from the start, negative where they are folded away.
void countChild(Object parent, bool open)
{
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Object::newInteger(count + (open ? 1 : -1)));
}

} // namespace

void addOutline(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QList<OutlineEntry> &entries)
{
    if (entries.isEmpty())
        return;
    Object outline = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    std::vector<Object> path{outline}; // the open branch, root first
    for (const OutlineEntry &entry : entries) {
        path.resize(std::min(path.size(), size_t(entry.level) + 1));
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", textString(shortened(entry.title)));
        item.replaceKey("/Dest", destination(pages, entry));
        appendChild(path.back(), item);
        countChild(path.back(), path.size() == 1);
        path.push_back(item);
    }
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace countersign::pdf
