// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/qpdf.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

std::unique_ptr<QPDF> load(const QByteArray &bytes, const char *what)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile(what, bytes.constData(), size_t(bytes.size()));
    return pdf;
}

std::string utf8(const QString &text) { return text.toUtf8().toStdString(); }

Object textString(const QString &text) { return Object::newUnicodeString(utf8(text)); }

std::string pdfDate(const QDateTime &time) { return utf8(time.toUTC().toString(u"'D:'yyyyMMddHHmmss"_s)) + "+00'00'"; }

QDateTime fromPdfDate(const std::string &date)
{
    if (!date.starts_with("D:"))
        return {};
    QDateTime time = QDateTime::fromString(QString::fromStdString(date).mid(2, 14), u"yyyyMMddHHmmss"_s);
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

QString stringOf(const Object &dictionary, const char *key)
{
    Object value = Object(dictionary).getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

void dropUnusedCmyk(Object resources)
{
    Object spaces = resources.getKey("/ColorSpace");
    if (!spaces.isDictionary())
        return;
    spaces.removeKey("/CSpcmyk");
    spaces.removeKey("/PCSpcmyk");
}

} // namespace countersign::pdf
