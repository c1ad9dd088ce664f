// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/revisions.h"

#include "adapters/pdf/incrementalupdate.h"
#include "adapters/pdf/signaturefields.h"

#include <qpdf/Buffer.hh>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

using Objects = std::map<int, Object>;
using Keys = std::set<std::string>;

Objects objectsOf(QPDF &pdf)
{
    Objects objects;
    for (const Object &object : pdf.getAllObjects())
        objects.emplace(object.getObjectID(), object);
    return objects;
}

std::string textOf(Object object)
{
    if (!object.isStream())
        return object.unparseResolved();
    const auto data = object.getRawStreamData();
    return object.getDict().unparse() + std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
}

// The keys in which two dictionaries differ.
Keys differingKeys(Object before, Object after)
{
    Keys differing;
    Keys all = before.getKeys();
    all.merge(after.getKeys());
    for (const std::string &key : all) {
        if (!before.hasKey(key) || !after.hasKey(key) || before.getKey(key).unparse() != after.getKey(key).unparse())
            differing.insert(key);
    }
    return differing;
}

bool fillsField(Object before, Object after)
{
    return before.isDictionary() && after.isDictionary() && before.getKey("/FT").isNameAndEquals("/Sig") && !before.hasKey("/V") && after.hasKey("/V")
           && differingKeys(before, after) == Keys{"/AP", "/V"};
}

// The objects that hang on `object` and are not in the older file.
void collectNew(Object object, const Objects &older, int depth, std::set<int> &found)
{
    constexpr int deepest = 64;
    if (depth > deepest)
        return;
    if (object.isIndirect() && (older.contains(object.getObjectID()) || !found.insert(object.getObjectID()).second))
        return;
    if (object.isStream())
        object = object.getDict();
    if (object.isArray()) {
        for (const Object &item : object.getArrayAsVector())
            collectNew(item, older, depth + 1, found);
    } else if (object.isDictionary()) {
        for (const auto &[key, item] : object.getDictAsMap())
            collectNew(item, older, depth + 1, found);
    }
}

QString about(int number, const QString &what) { return u"object %1 %2"_s.arg(number).arg(what); }

// Compares one object at a time and remembers the field that was filled.
QString compare(const Objects &before, const Objects &after, Object &filled)
{
    for (const auto &[number, object] : before) {
        const auto now = after.find(number);
        if (now == after.end())
            return about(number, u"was removed"_s);
        if (textOf(object) == textOf(now->second))
            continue;
        if (!fillsField(object, now->second))
            return about(number, u"was changed"_s);
        if (!filled.isNull())
            return u"more than one signature field was filled"_s;
        filled = now->second;
    }
    return filled.isNull() ? u"bytes were added without a signature"_s : QString();
}

} // namespace

QString forbiddenChange(const QByteArray &older, const QByteArray &newer)
{
    if (!isPlainUpdate(newer, older.size()))
        return u"bytes were added that are no signature"_s;
    const auto before = load(older, "older revision"), after = load(newer, "newer revision");
    if (before->getTrailer().getKey("/Root").unparse() != after->getTrailer().getKey("/Root").unparse())
        return u"the catalog was replaced"_s;
    const Objects olderObjects = objectsOf(*before), newerObjects = objectsOf(*after);
    Object filled = Object::newNull();
    if (const QString problem = compare(olderObjects, newerObjects, filled); !problem.isEmpty())
        return problem;
    std::set<int> allowed;
    collectNew(filled.getKey("/V"), olderObjects, 0, allowed);
    collectNew(filled.getKey("/AP"), olderObjects, 0, allowed);
    const auto oldSize = before->getTrailer().getKey("/Size").getIntValue();
    for (const auto &[number, object] : newerObjects) {
        if (!olderObjects.contains(number) && (number < oldSize || !allowed.contains(number)))
            return about(number, u"was added"_s);
    }
    return {};
}

} // namespace countersign::pdf
