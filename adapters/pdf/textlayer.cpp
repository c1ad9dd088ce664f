// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/textlayer.h"

#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

// Blocks of characters that exist only for round trips with older codes, each with its everyday equal.
bool isCompatibilityForm(char16_t unit)
{
    return (unit >= 0x2e80 && unit <= 0x2fd5) // radicals
           || (unit >= 0xf900 && unit <= 0xfaff) // ideographs
           || (unit >= 0xfb00 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc); // ligatures and contextual forms
}

QString mended(char16_t unit)
{
    if (unit == u'\t' || unit == u'\u00a0')
        return u" "_s;
    return isCompatibilityForm(unit) ? QString(QChar(unit)).normalized(QString::NormalizationForm_KC) : QString(QChar(unit));
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

} // namespace

QByteArray mendedToUnicode(const QByteArray &map)
{
    const qsizetype begin = map.indexOf('[', map.indexOf("beginbfrange")), end = map.indexOf(']', begin); // one list of <XXXX>
    if (begin < 0 || end < 0)
        return map;
    QByteArray list;
    for (const QByteArray &entry : map.sliced(begin + 1, end - begin - 1).split(' ')) {
        bool isUnit = false;
        const auto unit = char16_t(entry.mid(1, 4).toUShort(&isUnit, 16));
        list += isUnit && entry.size() == 6 ? '<' + hexOf(mended(unit)) + "> " : entry + ' ';
    }
    return map.first(begin + 1) + list + map.sliced(end);
}

void mendTextLayer(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        Object map = object.isDictionary() ? object.getKey("/ToUnicode") : Object::newNull();
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const QByteArray text(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        map.replaceStreamData(mendedToUnicode(text).toStdString(), Object::newNull(), Object::newNull());
    }
}

} // namespace countersign::pdf
