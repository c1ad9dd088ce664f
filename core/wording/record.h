// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringList>

namespace countersign {

// The words of the record's pages. Sentences take their arguments in the order of %1, %2 …
enum class RecordText {
    // headings and labels
    DeploymentRecord, Exceptions, NoExceptions, Signatures, SignOffs, Checklist, Environment, Timeline, Source, HowToVerify, Journal,
    Genesis, Head, JournalHead, Role, Name, Meaning, Signed, State, Key, Event, Optional, NoItems, OtherChecks, Number, Page, MoreExceptions, Settled,
    BoxNotSigned, BoxJournalOnly, BoxHint, BoxOf, WatermarkDemo, WatermarkDraft,
    // facts
    Subject, System, Version, EnvironmentFact, Lead, Started, Recorded, Decided, DecidedLive, DecidedNoGo, DecidedRevision, People, SoloMode,
    Deployment, Predecessor, Checks, ChecksCount, File, Sha256, Size, SizeBytes, Understood, UnderstoodCounts, Repairs, RepairsCount, Note,
    Parameter, Route, RouteTo, Approved, Authority, Vantage, Variable, VariableRequired, VariableOptional, VariableSecret, VariablePlain,
    // verdict
    ReasonFailing, ReasonRejected, ReasonOpen, ReasonRoles, ReasonGo, ReasonWaivers, ReasonDecided, ReasonAborted, ReasonLive, ReasonClosed,
    ReasonDraft,
    // exceptions and remarks
    Contradicted, Failing, Overridden, Waived, WaivedDetail, Unsettled, NotApplicable, NotApplicableBy, Degraded, RoleOpen, RoleVoid, RoleRejected,
    RedSince, SeveralRoles, Unknown, Reason, NoteBy, By, TickedWithReason, AsReason, Off, Line, Changed,
    // states of a sign-off
    StateSigned, StateRejected, StateVoid, StateVoidChanged, StateNotYet,
    // checks
    PhaseResolve, PhaseConnect, PhaseTls, PhaseFirstByte, PhaseTransfer, PhaseTotal, ResultHolds, ResultFails, ResultUnknown,
    // attachments
    AttachedJournal, AttachedChecklist, AttachedGuide, AttachedVerifier
};

QString recordText(RecordText text, const QStringList &arguments = {});

// The same in every language and year: "2026-11-22 14:03:11 +01:00".
QString recordTime(const QDateTime &time);

} // namespace countersign
