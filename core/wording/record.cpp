// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/record.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Record", text, nullptr, n);
}

const char *englishOf(RecordText text)
{
    switch (text) {
    case RecordText::DeploymentRecord: return QT_TRANSLATE_NOOP("Record", "Deployment record");
    case RecordText::Exceptions: return QT_TRANSLATE_NOOP("Record", "Exceptions");
    case RecordText::NoExceptions: return QT_TRANSLATE_NOOP("Record", "None.");
    case RecordText::Signatures: return QT_TRANSLATE_NOOP("Record", "Signatures");
    case RecordText::SignOffs: return QT_TRANSLATE_NOOP("Record", "Sign-offs");
    case RecordText::Checklist: return QT_TRANSLATE_NOOP("Record", "Checklist");
    case RecordText::Variables: return QT_TRANSLATE_NOOP("Record", "Variables");
    case RecordText::Timeline: return QT_TRANSLATE_NOOP("Record", "Timeline");
    case RecordText::Source: return QT_TRANSLATE_NOOP("Record", "Source document");
    case RecordText::HowToVerify: return QT_TRANSLATE_NOOP("Record", "How to verify this record");
    case RecordText::Journal: return QT_TRANSLATE_NOOP("Record", "Journal");
    case RecordText::Genesis: return QT_TRANSLATE_NOOP("Record", "Root");
    case RecordText::Head: return QT_TRANSLATE_NOOP("Record", "Head");
    case RecordText::Role: return QT_TRANSLATE_NOOP("Record", "Role");
    case RecordText::Name: return QT_TRANSLATE_NOOP("Record", "Name");
    case RecordText::Meaning: return QT_TRANSLATE_NOOP("Record", "Meaning");
    case RecordText::Signed: return QT_TRANSLATE_NOOP("Record", "Signed");
    case RecordText::State: return QT_TRANSLATE_NOOP("Record", "State");
    case RecordText::Key: return QT_TRANSLATE_NOOP("Record", "Key");
    case RecordText::Event: return QT_TRANSLATE_NOOP("Record", "Event");
    case RecordText::Statement: return QT_TRANSLATE_NOOP("Record", "Statement");
    case RecordText::BoxNotSigned: return QT_TRANSLATE_NOOP("Record", "Nobody has signed here.");
    case RecordText::BoxJournalOnly: return QT_TRANSLATE_NOOP("Record", "Signed in the journal only, not in this document.");
    case RecordText::BoxHint: return QT_TRANSLATE_NOOP("Record", "Place of the signature");
    case RecordText::Optional: return QT_TRANSLATE_NOOP("Record", "optional");
    case RecordText::NoItems: return QT_TRANSLATE_NOOP("Record", "This checklist has no items.");
    case RecordText::Continued: return QT_TRANSLATE_NOOP("Record", "continued");
    }
    std::unreachable();
}

} // namespace

QString recordText(RecordText text)
{
    return translated(englishOf(text));
}

QString recordNumberText(const QString &number)
{
    return translated(QT_TRANSLATE_NOOP("Record", "Record %1")).arg(number);
}

QString recordPageText(int page, int pages)
{
    return translated(QT_TRANSLATE_NOOP("Record", "Page %1 of %2")).arg(page).arg(pages);
}

QString moreExceptionsText(int count)
{
    return translated(QT_TRANSLATE_NOOP("Record", "and %n more; all of them stand on the next page."), count);
}

QString settledText(int settled, int required)
{
    return translated(QT_TRANSLATE_NOOP("Record", "%1 of %2")).arg(settled).arg(required);
}

QString signatureBoxText(const QString &role)
{
    return translated(QT_TRANSLATE_NOOP("Record", "Signature of the %1")).arg(role);
}

QString recordTime(const QDateTime &time)
{
    const int minutes = qAbs(time.offsetFromUtc()) / 60;
    const QString offset = QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s);
    return time.toString(u"yyyy-MM-dd HH:mm:ss "_s) + (time.offsetFromUtc() < 0 ? u'-' : u'+') + offset;
}

} // namespace countersign
