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

const char *englishOf(Status status)
{
    switch (status) {
    case Status::Failing: return QT_TRANSLATE_NOOP("Record", "Failing");
    case Status::Unknown: return QT_TRANSLATE_NOOP("Record", "Unknown");
    case Status::Stale: return QT_TRANSLATE_NOOP("Record", "Stale");
    case Status::Degraded: return QT_TRANSLATE_NOOP("Record", "Degraded");
    case Status::Open: return QT_TRANSLATE_NOOP("Record", "Open");
    case Status::Checking: return QT_TRANSLATE_NOOP("Record", "Checking");
    case Status::Waived: return QT_TRANSLATE_NOOP("Record", "Waived");
    case Status::Ticked: return QT_TRANSLATE_NOOP("Record", "Ticked");
    case Status::Verified: return QT_TRANSLATE_NOOP("Record", "Verified");
    case Status::NotApplicable: return QT_TRANSLATE_NOOP("Record", "N/A");
    }
    std::unreachable();
}

const char *englishOf(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::None: return QT_TRANSLATE_NOOP("Record", "not run");
    case EvidenceStatus::Checking: return QT_TRANSLATE_NOOP("Record", "under way");
    case EvidenceStatus::Passing: return QT_TRANSLATE_NOOP("Record", "passing");
    case EvidenceStatus::Degraded: return QT_TRANSLATE_NOOP("Record", "degraded");
    case EvidenceStatus::Failing: return QT_TRANSLATE_NOOP("Record", "failing");
    case EvidenceStatus::Unknown: return QT_TRANSLATE_NOOP("Record", "could not tell");
    case EvidenceStatus::Stale: return QT_TRANSLATE_NOOP("Record", "stale");
    }
    std::unreachable();
}

const char *englishOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Draft: return QT_TRANSLATE_NOOP("Record", "DRAFT");
    case VerdictKind::NoGo: return QT_TRANSLATE_NOOP("Record", "NO-GO");
    case VerdictKind::Hold: return QT_TRANSLATE_NOOP("Record", "HOLD");
    case VerdictKind::GoWithWaivers: return QT_TRANSLATE_NOOP("Record", "GO WITH WAIVERS");
    case VerdictKind::Go: return QT_TRANSLATE_NOOP("Record", "GO");
    case VerdictKind::Live: return QT_TRANSLATE_NOOP("Record", "LIVE");
    case VerdictKind::Closed: return QT_TRANSLATE_NOOP("Record", "CLOSED");
    case VerdictKind::RolledBack: return QT_TRANSLATE_NOOP("Record", "ROLLED BACK");
    case VerdictKind::Aborted: return QT_TRANSLATE_NOOP("Record", "ABORTED");
    }
    std::unreachable();
}

const char *englishOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Approved: return QT_TRANSLATE_NOOP("Record", "approved");
    case Meaning::Reviewed: return QT_TRANSLATE_NOOP("Record", "reviewed");
    case Meaning::Rejected: return QT_TRANSLATE_NOOP("Record", "rejected");
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
