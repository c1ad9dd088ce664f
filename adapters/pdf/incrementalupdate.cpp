// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/incrementalupdate.h"

#include <QCryptographicHash>
#include <qpdf/Buffer.hh>

#include <stdexcept>

namespace countersign::pdf {

namespace {

QByteArray serialised(Object object)
{
    if (!object.isStream())
        return QByteArray::fromStdString(object.unparseResolved());
    const auto data = object.getRawStreamData();
    Object dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", Object::newInteger(qint64(data->getSize())));
    return QByteArray::fromStdString(dictionary.unparse()) + "\nstream\n"
           + QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())) + "\nendstream";
}

QByteArray numberLine(qint64 first, qint64 second) { return QByteArray::number(first) + ' ' + QByteArray::number(second) + '\n'; }

// One sub-section for each run of consecutive object numbers.
QByteArray table(const std::map<int, qsizetype> &offsets)
{
    QByteArray text = "xref\n";
    for (auto it = offsets.begin(); it != offsets.end();) {
        auto end = it;
        int count = 0;
        for (; end != offsets.end() && end->first == it->first + count; ++end)
            ++count;
        text += numberLine(it->first, count);
        for (; it != end; ++it)
            text += QByteArray::number(it->second).rightJustified(10, '0') + " 00000 n \n";
    }
    return text;
}

} // namespace

qsizetype tableOffset(QByteArrayView file)
{
    const qsizetype keyword = file.lastIndexOf("startxref");
    if (keyword < 0)
        return -1;
    const QByteArray number = file.sliced(keyword + 9).first(qMin<qsizetype>(24, file.size() - keyword - 9)).toByteArray().trimmed();
    bool isNumber = false;
    const qsizetype offset = number.left(number.indexOf('\n')).trimmed().toLongLong(&isNumber);
    const bool classic = isNumber && offset > 0 && offset < file.size() && file.sliced(offset).startsWith("xref");
    return classic ? offset : -1;
}

IncrementalUpdate::IncrementalUpdate(const QByteArray &base) : m_base(base), m_pdf(load(base, "record")), m_previousTable(tableOffset(base))
{
    if (m_previousTable < 0)
        throw std::runtime_error("it has no classic cross-reference table");
    m_size = m_pdf->getTrailer().getKey("/Size").getIntValue();
    if (!m_base.endsWith('\n'))
        m_base += '\n';
}

void IncrementalUpdate::change(const Object &object) { m_objects[object.getObjectID()] = object; }

void IncrementalUpdate::add(const Object &object)
{
    Object value = object;
    if (value.isIndirect()) {
        if (value.getObjectID() < m_size || m_objects.contains(value.getObjectID()))
            return;
        m_objects[value.getObjectID()] = value;
    }
    if (value.isStream())
        value = value.getDict();
    if (value.isArray()) {
        for (const Object &item : value.getArrayAsVector())
            add(item);
    } else if (value.isDictionary()) {
        for (const auto &[key, item] : value.getDictAsMap())
            add(item);
    }
}

int IncrementalUpdate::reserve(Object &object)
{
    // a real object: qpdf drops a key whose value is an object it does not have
    object = m_pdf->makeIndirectObject(Object::newDictionary());
    return object.getObjectID();
}

void IncrementalUpdate::setBytes(int number, const QByteArray &body) { m_bodies[number] = body; }

IncrementalUpdate::Result IncrementalUpdate::finish() const
{
    Result result{m_base, {}};
    std::map<int, qsizetype> offsets;
    const auto open = [&](int number) {
        offsets[number] = result.file.size();
        result.file += QByteArray::number(number) + " 0 obj\n";
    };
    for (const auto &[number, object] : m_objects) {
        open(number);
        result.file += serialised(object) + "\nendobj\n";
    }
    for (const auto &[number, body] : m_bodies) {
        open(number);
        result.bodies[number] = result.file.size();
        result.file += body + "\nendobj\n";
    }
    appendTrailer(result.file, offsets);
    return result;
}

void IncrementalUpdate::appendTrailer(QByteArray &file, const std::map<int, qsizetype> &offsets) const
{
    Object before = m_pdf->getTrailer();
    Object trailer = Object::newDictionary();
    for (const char *key : {"/Root", "/Info"}) {
        if (before.hasKey(key))
            trailer.replaceKey(key, before.getKey(key));
    }
    trailer.replaceKey("/Size", Object::newInteger(std::max<qint64>(m_size, offsets.rbegin()->first + 1)));
    trailer.replaceKey("/Prev", Object::newInteger(m_previousTable));
    Object identifiers = Object::newArray();
    identifiers.appendItem(before.getKey("/ID").getArrayItem(0));
    identifiers.appendItem(Object::newString(QCryptographicHash::hash(file, QCryptographicHash::Md5).toStdString()));
    trailer.replaceKey("/ID", identifiers);

    const qsizetype start = file.size();
    file += table(offsets) + "trailer\n" + QByteArray::fromStdString(trailer.unparse()) + "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace countersign::pdf
