// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/record.h"

#include "core/wording/placeholders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Wording {
    RecordText text;
    const char *english;
};

constexpr Wording wordings[] = {
    {RecordText::DeploymentRecord, QT_TRANSLATE_NOOP("Record", "Deployment record")},
    {RecordText::Exceptions, QT_TRANSLATE_NOOP("Record", "Exceptions")},
    {RecordText::NoExceptions, QT_TRANSLATE_NOOP("Record", "None.")},
    {RecordText::Signatures, QT_TRANSLATE_NOOP("Record", "Signatures")},
    {RecordText::SignOffs, QT_TRANSLATE_NOOP("Record", "Sign-offs")},
    {RecordText::Checklist, QT_TRANSLATE_NOOP("Record", "Checklist")},
    {RecordText::Environment, QT_TRANSLATE_NOOP("Record", "Environment")},
    {RecordText::Timeline, QT_TRANSLATE_NOOP("Record", "Timeline")},
    {RecordText::Source, QT_TRANSLATE_NOOP("Record", "Source document")},
    {RecordText::SourceText, QT_TRANSLATE_NOOP("Record", "Source text")},
    {RecordText::HowToVerify, QT_TRANSLATE_NOOP("Record", "How to verify this record")},
    {RecordText::Fingerprints, QT_TRANSLATE_NOOP("Record", "Fingerprints")},
    {RecordText::Genesis, QT_TRANSLATE_NOOP("Record", "Journal")},
    {RecordText::Head, QT_TRANSLATE_NOOP("Record", "This record")},
    {RecordText::JournalHead, QT_TRANSLATE_NOOP("Record", "Journal now")},
    {RecordText::Role, QT_TRANSLATE_NOOP("Record", "Role")},
    {RecordText::Name, QT_TRANSLATE_NOOP("Record", "Name")},
    {RecordText::Meaning, QT_TRANSLATE_NOOP("Record", "Meaning")},
    {RecordText::Signed, QT_TRANSLATE_NOOP("Record", "Signed")},
    {RecordText::State, QT_TRANSLATE_NOOP("Record", "State")},
    {RecordText::Key, QT_TRANSLATE_NOOP("Record", "Key")},
    {RecordText::Event, QT_TRANSLATE_NOOP("Record", "Event")},
    {RecordText::Optional, QT_TRANSLATE_NOOP("Record", "%1 (optional)")},
    {RecordText::NoItems, QT_TRANSLATE_NOOP("Record", "This checklist has no items.")},
    {RecordText::Item, QT_TRANSLATE_NOOP("Record", "Item")},
    {RecordText::Who, QT_TRANSLATE_NOOP("Record", "Who")},
    {RecordText::When, QT_TRANSLATE_NOOP("Record", "When (%1)")},
    {RecordText::LineHead, QT_TRANSLATE_NOOP("Record", "Line")},
    {RecordText::OtherChecks, QT_TRANSLATE_NOOP("Record", "Checks that belong to no item")},
    {RecordText::Number, QT_TRANSLATE_NOOP("Record", "Record %1")},
    {RecordText::Page, QT_TRANSLATE_NOOP("Record", "Page %1 of %2")},
    {RecordText::Foot, QT_TRANSLATE_NOOP("Record", "Deployment record  ·  Record %1  ·  times are %2 where no zone is given")},
    {RecordText::MoreExceptions, QT_TRANSLATE_NOOP("Record", "and %n more; all of them stand on the next page.")},
    {RecordText::Settled, QT_TRANSLATE_NOOP("Record", "%1 of %2 settled")},
    {RecordText::BoxNotSigned, QT_TRANSLATE_NOOP("Record", "Nobody has signed here.")},
    {RecordText::BoxJournalOnly, QT_TRANSLATE_NOOP("Record", "Signed in the journal only, not in this document.")},
    {RecordText::BoxHint, QT_TRANSLATE_NOOP("Record", "Place of the signature")},
    {RecordText::BoxOf, QT_TRANSLATE_NOOP("Record", "Signature: %1")},
    {RecordText::WatermarkDemo, QT_TRANSLATE_NOOP("Record", "DEMO")},
    {RecordText::WatermarkDraft, QT_TRANSLATE_NOOP("Record", "DRAFT")},
    {RecordText::WatermarkRehearsal, QT_TRANSLATE_NOOP("Record", "REHEARSAL")},

    {RecordText::Subject, QT_TRANSLATE_NOOP("Record", "%1 %2 to %3")},
    {RecordText::System, QT_TRANSLATE_NOOP("Record", "System")},
    {RecordText::Version, QT_TRANSLATE_NOOP("Record", "Version")},
    {RecordText::EnvironmentFact, QT_TRANSLATE_NOOP("Record", "Environment")},
    {RecordText::Lead, QT_TRANSLATE_NOOP("Record", "Lead")},
    {RecordText::Started, QT_TRANSLATE_NOOP("Record", "Started")},
    {RecordText::Recorded, QT_TRANSLATE_NOOP("Record", "Recorded")},
    {RecordText::Decided, QT_TRANSLATE_NOOP("Record", "Decision")},
    {RecordText::DecidedLive, QT_TRANSLATE_NOOP("Record", "go live, %1")},
    {RecordText::DecidedNoGo, QT_TRANSLATE_NOOP("Record", "do not go live, %1")},
    {RecordText::DecidedRevision, QT_TRANSLATE_NOOP("Record", "needs revision, %1")},
    {RecordText::People, QT_TRANSLATE_NOOP("Record", "People")},
    {RecordText::SoloMode,
     QT_TRANSLATE_NOOP("Record", "Solo mode: one person holds every role of this journal. Nobody else has confirmed anything.")},
    {RecordText::Deployment, QT_TRANSLATE_NOOP("Record", "Deployment")},
    {RecordText::Predecessor, QT_TRANSLATE_NOOP("Record", "Record before")},
    {RecordText::Checks, QT_TRANSLATE_NOOP("Record", "Checks")},
    {RecordText::ChecksCount, QT_TRANSLATE_NOOP("Record", "%1 run, %2 of them hold; %3 not switched on")},
    {RecordText::File, QT_TRANSLATE_NOOP("Record", "File")},
    {RecordText::Sha256, QT_TRANSLATE_NOOP("Record", "SHA-256")},
    {RecordText::Size, QT_TRANSLATE_NOOP("Record", "Size")},
    {RecordText::SizeBytes, QT_TRANSLATE_NOOP("Record", "%1 bytes; attached to this file as it was")},
    {RecordText::Understood, QT_TRANSLATE_NOOP("Record", "Understood as")},
    {RecordText::UnderstoodCounts, QT_TRANSLATE_NOOP("Record", "%1 sections, %2 items, %3 steps, %4 checks, %5 sign-offs")},
    {RecordText::Repairs, QT_TRANSLATE_NOOP("Record", "Repairs")},
    {RecordText::RepairsCount, QT_TRANSLATE_NOOP("Record", "%1 runs of broken characters are shown mended; the attached file is unchanged")},
    {RecordText::Note, QT_TRANSLATE_NOOP("Record", "Note")},
    {RecordText::Parameter, QT_TRANSLATE_NOOP("Record", "Placeholder")},
    {RecordText::Route, QT_TRANSLATE_NOOP("Record", "Route")},
    {RecordText::RouteTo, QT_TRANSLATE_NOOP("Record", "%1 was reached at %2")},
    {RecordText::Approved, QT_TRANSLATE_NOOP("Record", "Approved host")},
    {RecordText::Authority, QT_TRANSLATE_NOOP("Record", "Private authority")},
    {RecordText::Vantage, QT_TRANSLATE_NOOP("Record", "Seen from")},
    {RecordText::VariableRequired, QT_TRANSLATE_NOOP("Record", "required")},
    {RecordText::VariableOptional, QT_TRANSLATE_NOOP("Record", "optional")},
    {RecordText::VariableSecret, QT_TRANSLATE_NOOP("Record", "secret")},
    {RecordText::VariablePlain, QT_TRANSLATE_NOOP("Record", "plain")},
    {RecordText::Times, QT_TRANSLATE_NOOP("Record", "Times")},
    {RecordText::TimesValue, QT_TRANSLATE_NOOP("Record", "%1 where no zone is given")},
    {RecordText::Window, QT_TRANSLATE_NOOP("Record", "Window")},
    {RecordText::WindowOf, QT_TRANSLATE_NOOP("Record", "%1 to %2")},
    {RecordText::ChecklistDigest, QT_TRANSLATE_NOOP("Record", "Checklist")},
    {RecordText::Detail, QT_TRANSLATE_NOOP("Record", "Detail")},
    {RecordText::DetailSummary, QT_TRANSLATE_NOOP("Record", "Summary: sections without their items; everything is in the attached journal")},
    {RecordText::DetailFull, QT_TRANSLATE_NOOP("Record", "Full: every item and every check")},
    {RecordText::DetailOutput, QT_TRANSLATE_NOOP("Record", "With output: every item, every check, what commands printed, and the source text")},

    {RecordText::ReasonFailing, QT_TRANSLATE_NOOP("Record", "%n required item(s) failing, first of them: %1.")},
    {RecordText::ReasonRejected, QT_TRANSLATE_NOOP("Record", "Rejected by: %1.")},
    {RecordText::ReasonOpen, QT_TRANSLATE_NOOP("Record", "%n required item(s) of %1 not settled.")},
    {RecordText::ReasonRoles, QT_TRANSLATE_NOOP("Record", "%1 of %2 roles have signed.")},
    {RecordText::ReasonGo, QT_TRANSLATE_NOOP("Record", "All %1 required items are settled without exception.")},
    {RecordText::ReasonWaivers, QT_TRANSLATE_NOOP("Record", "All %1 required items are settled, %n of them with an exception.")},
    {RecordText::ReasonDecided, QT_TRANSLATE_NOOP("Record", "The lead decided not to go live. %1")},
    {RecordText::ReasonAborted, QT_TRANSLATE_NOOP("Record", "The deployment was abandoned: %1")},
    {RecordText::ReasonLive, QT_TRANSLATE_NOOP("Record", "The lead decided to go live, %1.")},
    {RecordText::ReasonClosed, QT_TRANSLATE_NOOP("Record", "The deployment was closed, %1.")},
    {RecordText::ReasonDraft, QT_TRANSLATE_NOOP("Record", "Nothing has been decided yet.")},

    {RecordText::Contradicted, QT_TRANSLATE_NOOP("Record", "Ticked, although a check fails: %1")},
    {RecordText::Failing, QT_TRANSLATE_NOOP("Record", "Failing: %1")},
    {RecordText::Overridden, QT_TRANSLATE_NOOP("Record", "Ticked with a reason, without proof: %1")},
    {RecordText::Waived, QT_TRANSLATE_NOOP("Record", "Waived: %1")},
    {RecordText::WaivedDetail, QT_TRANSLATE_NOOP("Record", "until %1")},
    {RecordText::Unsettled, QT_TRANSLATE_NOOP("Record", "%n required item(s) not settled: %1")},
    {RecordText::NotApplicable, QT_TRANSLATE_NOOP("Record", "%n required item(s) called not applicable: %1")},
    {RecordText::NotApplicableBy, QT_TRANSLATE_NOOP("Record", "Not applicable: \u201c%1\u201d")},
    {RecordText::Degraded, QT_TRANSLATE_NOOP("Record", "Degraded: %1")},
    {RecordText::RoleOpen, QT_TRANSLATE_NOOP("Record", "%1 has not signed")},
    {RecordText::RoleVoid, QT_TRANSLATE_NOOP("Record", "The signature of %1 is void")},
    {RecordText::RoleRejected, QT_TRANSLATE_NOOP("Record", "%1 rejected the deployment")},
    {RecordText::RedSince, QT_TRANSLATE_NOOP("Record", "A check has turned red since %1 signed")},
    {RecordText::SeveralRoles, QT_TRANSLATE_NOOP("Record", "%1 signed in more than one role: %2")},
    {RecordText::Unknown, QT_TRANSLATE_NOOP("Record", "Could not be told: %1")},
    {RecordText::Reason, QT_TRANSLATE_NOOP("Record", "\u201c%1\u201d")},
    {RecordText::NoteBy, QT_TRANSLATE_NOOP("Record", "Note by %1: \u201c%2\u201d")},
    {RecordText::By, QT_TRANSLATE_NOOP("Record", "%1, %2")},
    {RecordText::TickedWithReason, QT_TRANSLATE_NOOP("Record", "Ticked with the reason \u201c%1\u201d")},
    {RecordText::AsReason, QT_TRANSLATE_NOOP("Record", "Waived until %1: \u201c%2\u201d")},
    {RecordText::Off, QT_TRANSLATE_NOOP("Record", "not switched on")},
    {RecordText::Line, QT_TRANSLATE_NOOP("Record", "line %1")},
    {RecordText::Changed, QT_TRANSLATE_NOOP("Record", "changed since: %1")},
    {RecordText::MaySign, QT_TRANSLATE_NOOP("Record", "May sign: %1")},
    {RecordText::NobodyMaySign, QT_TRANSLATE_NOOP("Record", "Nobody has been granted this role")},
    {RecordText::TickedSeveral, QT_TRANSLATE_NOOP("Record", "%1 ticked %n item(s), from \u201c%2\u201d to \u201c%3\u201d")},
    {RecordText::AssignedTo, QT_TRANSLATE_NOOP("Record", "assigned to %1")},

    {RecordText::StateSigned, QT_TRANSLATE_NOOP("Record", "signed")},
    {RecordText::StateRejected, QT_TRANSLATE_NOOP("Record", "rejected")},
    {RecordText::StateVoid, QT_TRANSLATE_NOOP("Record", "void")},
    {RecordText::StateVoidChanged, QT_TRANSLATE_NOOP("Record", "void: %1 changed since")},
    {RecordText::StateNotYet, QT_TRANSLATE_NOOP("Record", "nobody has signed")},

    {RecordText::PhaseResolve, QT_TRANSLATE_NOOP("Record", "resolve %1 ms")},
    {RecordText::PhaseConnect, QT_TRANSLATE_NOOP("Record", "connect %1 ms")},
    {RecordText::PhaseTls, QT_TRANSLATE_NOOP("Record", "TLS %1 ms")},
    {RecordText::PhaseFirstByte, QT_TRANSLATE_NOOP("Record", "first byte %1 ms")},
    {RecordText::PhaseTransfer, QT_TRANSLATE_NOOP("Record", "transfer %1 ms")},
    {RecordText::PhaseTotal, QT_TRANSLATE_NOOP("Record", "total %1 ms")},
    {RecordText::ResultHolds, QT_TRANSLATE_NOOP("Record", "got %1")},
    {RecordText::ResultFails, QT_TRANSLATE_NOOP("Record", "expected %1, got %2")},
    {RecordText::ResultUnknown, QT_TRANSLATE_NOOP("Record", "could not be told")},
    {RecordText::ChecksOff, QT_TRANSLATE_NOOP("Record", "%n check(s) not run (%1): %2")},
    {RecordText::CheckAbove, QT_TRANSLATE_NOOP("Record", "as under \u201c%1\u201d")},
    {RecordText::CheckLine, QT_TRANSLATE_NOOP("Record", "line %1")},
    {RecordText::CheckLines, QT_TRANSLATE_NOOP("Record", "lines %1")},
    {RecordText::CheckChanges, QT_TRANSLATE_NOOP("Record", "%n change(s)")},

    {RecordText::NoRecord, QT_TRANSLATE_NOOP("Record", "no record")},
    {RecordText::DeploymentsCount, QT_TRANSLATE_NOOP("Record", "%n deployment(s)")},
    {RecordText::RecordFile, QT_TRANSLATE_NOOP("Record", "Record %1, SHA-256 %2")},
    {RecordText::PeriodFrom, QT_TRANSLATE_NOOP("Record", "From")},
    {RecordText::PeriodTo, QT_TRANSLATE_NOOP("Record", "To")},
    {RecordText::Author, QT_TRANSLATE_NOOP("Record", "Author")},
    {RecordText::WithoutRecord, QT_TRANSLATE_NOOP("Record", "Without a record")},
    {RecordText::Reader, QT_TRANSLATE_NOOP("Record", "Reader")},
    {RecordText::ReportTitle, QT_TRANSLATE_NOOP("Record", "Report")},
    {RecordText::ReportOf, QT_TRANSLATE_NOOP("Record", "Deployments from %1 to %2")},
    {RecordText::ReportSubject, QT_TRANSLATE_NOOP("Record", "Deployments of a period")},
    {RecordText::ReportReason,
     QT_TRANSLATE_NOOP("Record", "Every deployment that was started in this time is listed, with what it came to and its exceptions.")},
    {RecordText::ReaderStatement, QT_TRANSLATE_NOOP("Record", "I have read this report: %1.")},
    {RecordText::StateBelow, QT_TRANSLATE_NOOP("Record", "signed in this file")},
    {RecordText::CompareNew, QT_TRANSLATE_NOOP("Record", "New: %1")},
    {RecordText::CompareGone, QT_TRANSLATE_NOOP("Record", "No longer there: %1")},
    {RecordText::CompareStatus, QT_TRANSLATE_NOOP("Record", "%1: %2 before, %3 now")},
    {RecordText::CompareSlower, QT_TRANSLATE_NOOP("Record", "%1: %2 ms before, %3 ms now")},
    {RecordText::Dismissed, QT_TRANSLATE_NOOP("Record", "%n check(s) dismissed: %1")},
    {RecordText::Revised, QT_TRANSLATE_NOOP("Record", "Revised")},
    {RecordText::RevisedTimes, QT_TRANSLATE_NOOP("Record", "%n time(s) since the start; the attached file is the last")},
    {RecordText::Emergency, QT_TRANSLATE_NOOP("Record", "Emergency")},
    {RecordText::Declared, QT_TRANSLATE_NOOP("Record", "Declared")},
    {RecordText::Why, QT_TRANSLATE_NOOP("Record", "Why")},
    {RecordText::ReviewDue, QT_TRANSLATE_NOOP("Record", "Review due")},
    {RecordText::Reviewed, QT_TRANSLATE_NOOP("Record", "Reviewed")},
    {RecordText::NotReviewed, QT_TRANSLATE_NOOP("Record", "not yet")},
    {RecordText::Findings, QT_TRANSLATE_NOOP("Record", "Findings")},
    {RecordText::Waivers, QT_TRANSLATE_NOOP("Record", "Waivers")},
    {RecordText::Ticket, QT_TRANSLATE_NOOP("Record", "Ticket %1")},
    {RecordText::AskedForBy, QT_TRANSLATE_NOOP("Record", "asked for by %1")},
    {RecordText::HandOver, QT_TRANSLATE_NOOP("Record", "Hand-over")},
    {RecordText::HandedOver, QT_TRANSLATE_NOOP("Record", "%1 handed the lead to %2: \u201c%3\u201d")},
    {RecordText::Rollback, QT_TRANSLATE_NOOP("Record", "Rollback")},
    {RecordText::RollbackDrill, QT_TRANSLATE_NOOP("Record", "Rehearsal of the rollback")},
    {RecordText::RollbackSteps, QT_TRANSLATE_NOOP("Record", "Steps")},
    {RecordText::RollbackVerification, QT_TRANSLATE_NOOP("Record", "Verification")},
    {RecordText::Called, QT_TRANSLATE_NOOP("Record", "Called")},
    {RecordText::Triggers, QT_TRANSLATE_NOOP("Record", "Triggers")},
    {RecordText::Variant, QT_TRANSLATE_NOOP("Record", "Way back")},
    {RecordText::BackTo, QT_TRANSLATE_NOOP("Record", "Back to")},
    {RecordText::Outcome, QT_TRANSLATE_NOOP("Record", "Outcome")},
    {RecordText::RollbackUnderWay, QT_TRANSLATE_NOOP("Record", "under way when this record was made")},
    {RecordText::RollbackStoodDown, QT_TRANSLATE_NOOP("Record", "stood down %1: \u201c%2\u201d")},
    {RecordText::RollbackNotGreen, QT_TRANSLATE_NOOP("Record", "finished %1; the verification was not green")},
    {RecordText::RollbackGreen, QT_TRANSLATE_NOOP("Record", "finished %1; the verification was green after %2")},
    {RecordText::RollbackObjective, QT_TRANSLATE_NOOP("Record", "wanted within %1")},
    {RecordText::Answers, QT_TRANSLATE_NOOP("Record", "Answers")},
    {RecordText::AnsweredBy, QT_TRANSLATE_NOOP("Record", "%1 (%2)")},
    {RecordText::Watch, QT_TRANSLATE_NOOP("Record", "Watch")},
    {RecordText::Watched, QT_TRANSLATE_NOOP("Record", "Checks watched")},
    {RecordText::WatchedFor, QT_TRANSLATE_NOOP("Record", "looked at %1 times in %n hour(s), failed %2 times, slowest hour %3 ms")},
    {RecordText::Incidents, QT_TRANSLATE_NOOP("Record", "Incidents")},
    {RecordText::IncidentOver, QT_TRANSLATE_NOOP("Record", "red for %1")},
    {RecordText::IncidentOn, QT_TRANSLATE_NOOP("Record", "red, and not over when this record was made")},
    {RecordText::LiveSince, QT_TRANSLATE_NOOP("Record", "Live since")},
    {RecordText::WatchEnded, QT_TRANSLATE_NOOP("Record", "Watch closed")},
    {RecordText::Addendum, QT_TRANSLATE_NOOP("Record", "Addendum")},
    {RecordText::Maintenance, QT_TRANSLATE_NOOP("Record", "Recurring work")},
    {RecordText::DueOn, QT_TRANSLATE_NOOP("Record", "due %1")},
    {RecordText::WorkOfLine, QT_TRANSLATE_NOOP("Record", "Work that line %1 asks for")},
    {RecordText::Commands, QT_TRANSLATE_NOOP("Record", "Commands")},
    {RecordText::CommandExited, QT_TRANSLATE_NOOP("Record", "exit status %1")},
    {RecordText::CommandKilled, QT_TRANSLATE_NOOP("Record", "killed")},
    {RecordText::CommandTimedOut, QT_TRANSLATE_NOOP("Record", "took too long and was ended")},
    {RecordText::CommandCancelled, QT_TRANSLATE_NOOP("Record", "cancelled")},
    {RecordText::CommandOutputLimit, QT_TRANSLATE_NOOP("Record", "printed too much and was ended")},
    {RecordText::CommandOn, QT_TRANSLATE_NOOP("Record", "on %1")},
    {RecordText::CommandWith, QT_TRANSLATE_NOOP("Record", "with %1")},
    {RecordText::LinesLeftOut, QT_TRANSLATE_NOOP("Record", "\u2026 %n line(s) left out here; the journal holds the digest of all of them \u2026")},
    {RecordText::EvidenceOf, QT_TRANSLATE_NOOP("Record", "Evidence: %1, by %2, %3 bytes, digest %4\u2026")},
    {RecordText::EvidencePurged, QT_TRANSLATE_NOOP("Record", "Evidence purged: %1, by %2, %3 bytes, digest %4\u2026")},
    {RecordText::Variables, QT_TRANSLATE_NOOP("Record", "Environment variables")},
    {RecordText::VariablesNote,
     QT_TRANSLATE_NOOP("Record",
                       "Rules are from the checklist. A fingerprint shows that a value is the same or another one; no value is in this record.")},
    {RecordText::VariableName, QT_TRANSLATE_NOOP("Record", "Variable")},
    {RecordText::VariableRules, QT_TRANSLATE_NOOP("Record", "Must")},
    {RecordText::VariableFingerprint, QT_TRANSLATE_NOOP("Record", "Fingerprint")},
    {RecordText::VariableHolds, QT_TRANSLATE_NOOP("Record", "holds")},
    {RecordText::VariableFails, QT_TRANSLATE_NOOP("Record", "fails")},
    {RecordText::VariableSet, QT_TRANSLATE_NOOP("Record", "set")},
    {RecordText::VariableNotSet, QT_TRANSLATE_NOOP("Record", "not set")},
    {RecordText::VariableUnreadable, QT_TRANSLATE_NOOP("Record", "cannot tell")},
    {RecordText::VariableUnchanged, QT_TRANSLATE_NOOP("Record", "the same value as in the last deployment")},
    {RecordText::VariableSentTo, QT_TRANSLATE_NOOP("Record", "may be sent to %1")},
    {RecordText::VariableWanted, QT_TRANSLATE_NOOP("Record", "does not hold: %1")},
    {RecordText::EmergencyOpen, QT_TRANSLATE_NOOP("Record", "An emergency was declared, and its review is still due")},
    {RecordText::EmergencyReviewed, QT_TRANSLATE_NOOP("Record", "An emergency was declared; it has been reviewed")},
    {RecordText::RolledBack, QT_TRANSLATE_NOOP("Record", "It was rolled back")},
    {RecordText::RollbackCalledOff, QT_TRANSLATE_NOOP("Record", "A rollback was begun and stood down")},
    {RecordText::Seal, QT_TRANSLATE_NOOP("Record", "Export seal")},
    {RecordText::SealGate, QT_TRANSLATE_NOOP("Record", "Export")},
    {RecordText::SealStatement, QT_TRANSLATE_NOOP("Record", "I made this file from the journal as it stood. It stands for no role.")},
    {RecordText::AttachedJournal, QT_TRANSLATE_NOOP("Record", "The signed events of this deployment, one DSSE envelope a line")},
    {RecordText::AttachedChecklist, QT_TRANSLATE_NOOP("Record", "The checklist, byte for byte")},
    {RecordText::AttachedGuide, QT_TRANSLATE_NOOP("Record", "How to verify this record with public tools")},
    {RecordText::AttachedManifest, QT_TRANSLATE_NOOP("Record", "What this record says of itself to a program")},
    {RecordText::AttachedVerifier, QT_TRANSLATE_NOOP("Record", "Verifies the journal and the signatures without Countersign")},
};

} // namespace

QString recordText(RecordText text, const QStringList &arguments)
{
    const auto found = std::ranges::find(wordings, text, &Wording::text);
    Q_ASSERT(found != std::end(wordings));
    return filled(QCoreApplication::translate("Record", found->english), arguments);
}

QString recordCount(RecordText text, qsizetype count, const QStringList &arguments)
{
    const auto found = std::ranges::find(wordings, text, &Wording::text);
    Q_ASSERT(found != std::end(wordings));
    return filled(QCoreApplication::translate("Record", found->english, nullptr, int(count)), arguments);
}

QString recordTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return time.toString(u"yyyy-MM-dd HH:mm:ss "_s) + recordZone(time);
}

QString recordMinute(const QDateTime &time) { return time.toString(u"yyyy-MM-dd HH:mm"_s); }

QString recordZone(const QDateTime &time)
{
    const int minutes = qAbs(time.offsetFromUtc()) / 60;
    return (time.offsetFromUtc() < 0 ? u'-' : u'+') + QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s);
}

} // namespace countersign
