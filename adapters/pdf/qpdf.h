// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/qpdfheaders.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <exception>
#include <memory>
#include <string>

// libqpdf reports by exceptions. Functions of this folder that take or give qpdf's types let them pass; those that the rest of
// the program calls stand behind guarded().
namespace countersign::pdf {

using Object = QPDFObjectHandle;

// Strict: no repair of a broken file, since a repaired file is not the one that was signed.
std::unique_ptr<QPDF> load(const QByteArray &bytes, const char *what);

std::string utf8(const QString &text);
Object textString(const QString &text);
std::string pdfDate(const QDateTime &time);
QDateTime fromPdfDate(const std::string &date); // invalid when it is none

QString stringOf(const Object &dictionary, const char *key); // empty when absent

// QPdfWriter declares a DeviceCMYK space on every page; unused as it is, PDF/A with an RGB intent forbids it.
void dropUnusedCmyk(Object resources);

template <class Function>
auto guarded(ErrorCode code, Function &&function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception &exception) {
        return failure(code, {QString::fromUtf8(exception.what())});
    }
}

} // namespace countersign::pdf
