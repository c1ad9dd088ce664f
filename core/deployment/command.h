// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts.h"

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
struct Close {
};
struct Abort {
    QString reason;
};

using Command = std::variant<Tick, Untick, MarkNotApplicable, Waive, AddNote, BindParameter, ApproveHost, RouteHost, TrustAuthority, DismissCheck,
                             RestoreCheck, ReviseCheck, ReviseChecklist, SetVantage, AllowCheck, SetProxy, AcknowledgeRed, RecordEvidence, SignOff,
                             MakeDecision, Close, Abort, SetVariable, ClearVariable, AllowSecret, WithholdSecret>;

// Whether deciding it needs the person's own key, and so the PIN.
bool needsConsent(const Command &command);

} // namespace countersign
