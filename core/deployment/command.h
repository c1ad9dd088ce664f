// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts.h"
#include "core/deployment/operationcommands.h"

#include <memory>

namespace countersign {

// What a person asks of a running deployment. `decide` turns it into facts or refuses.
struct Tick {
    QList<ItemId> items;
    QString reason = {};
};
struct Untick {
    QList<ItemId> items;
    QString reason = {};
};
struct MarkNotApplicable {
    QList<ItemId> items;
    QString reason;
};
struct Waive {
    QList<ItemId> items;
    QString reason;
    QString until;
    QString ticket = {};
    PersonId requester = {}; // who asks for it, where somebody else approves
};
// Somebody, or whoever holds a role; neither: nobody any more.
struct Assign {
    QList<ItemId> items;
    PersonId person = {};
    QString role = {};
};
struct FillField {
    QString field; // its id, see questions.h
    QString value;
};
struct MakeChoice {
    QString field;
    QString choice;
};
struct ChooseAlternative {
    QString alternative;
    QString option;
};
struct AnswerCondition {
    QString condition;
    bool applies = false;
};
// Takes events back: what they changed is as it was before, by facts that say so. Undoing those is redoing.
struct Undo {
    QList<EventId> events;
};
struct AttachEvidence {
    std::optional<ItemId> item = {};
    EvidenceForm form = EvidenceForm::Text;
    QString name = {};
    QString mediaType = {};
    Blob blob = {}; // of makeBlob()
    CheckId check = {};
    QString command = {};
};
struct PurgeEvidence {
    Digest blob;
    QString reason;
};
struct AddNote {
    std::optional<ItemId> item;
    QString text;
};
struct BindParameter {
    QString name;
    QString value;
};
struct ApproveHost {
    Endpoint endpoint;
};
struct RouteHost {
    Route route;
};
struct TrustAuthority {
    TrustedAuthority authority;
};
struct DismissCheck {
    CheckId check;
    QString reason;
};
struct RestoreCheck {
    CheckId check;
};
struct ReviseCheck {
    CheckId check;
    QStringList conditions; // as read in the text: takes an earlier revision back
};
struct ReviseChecklist {
    QString fileName;
    std::shared_ptr<const Checklist> checklist;
    Blob source;
};
struct SetVantage {
    QString host; // "*": every host that needs one
    QString vantage; // "here" or "ssh:USER@HOST[:PORT]"
};
struct AllowCheck {
    CheckId check;
};
struct SetProxy {
    QString proxy; // empty: none; "system"; "http://host:port"
};
struct AcknowledgeRed {
    CheckId check;
    QString reason;
    QDateTime until;
};
struct SetVariable {
    QString name;
    bool secret = false;
    QString value = {}; // of a plain one
    QString fingerprint = {};
};
struct ClearVariable {
    QString name;
};
struct AllowSecret {
    SecretBinding binding;
};
struct WithholdSecret {
    SecretBinding binding;
};
struct RecordEvidence {
    QList<ProbeResult> results;
};
struct SignOff {
    RoleId role;
    Meaning meaning = Meaning::Approved;
    QString statement;
    QString note = {};
}; // statement: what was shown
struct MakeDecision {
    Decision decision;
    QString reason = {};
};
struct DeclareEmergency {
    QString reason;
};
struct ReviewEmergency {
    QString findings;
};
struct HandOverLead {
    PersonId to;
    QString reason = {};
};
struct Close {
};
struct Abort {
    QString reason;
};

using Command =
    std::variant<Tick, Untick, MarkNotApplicable, Waive, Assign, AddNote, Undo, FillField, MakeChoice, ChooseAlternative, AnswerCondition,
                 AttachEvidence, PurgeEvidence, RecordEvidence, BindParameter, ApproveHost, RouteHost, TrustAuthority, DismissCheck, RestoreCheck,
                 ReviseCheck, ReviseChecklist, SetVantage, AllowCheck, SetProxy, AcknowledgeRed, SetVariable, ClearVariable, AllowSecret,
                 WithholdSecret, SignOff, MakeDecision, DeclareEmergency, ReviewEmergency, HandOverLead, Close, Abort, AllowCommands, RecordCommand,
                 StartRollback, FinishRollbackStep, FinishRollback, StandDown, RecordWatch, CloseWatch, CompleteRecurring>;

// Whether deciding it needs the person's own key, and so the PIN.
bool needsConsent(const Command &command);

} // namespace countersign
