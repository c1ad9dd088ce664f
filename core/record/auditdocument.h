// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/checks/condition.h"
#include "core/deployment/status.h"

#include <QDateTime>
#include <QList>

namespace countersign {

// The record as values, ready to be drawn. Texts are for people and already worded; times carry their zone.
struct AuditFact {
    QString label = {};
    QString value = {};
    bool exact = false; // a digest or an address: set in a fixed pitch
};

// What an auditor must not miss: a waiver, a contradiction, an override, a role that has not signed.
struct AuditException {
    Status status = Status::Failing;
    QString text = {};
    QString detail = {}; // reason, who, until; may be empty
};

struct AuditCount {
    Status status = Status::Open;
    int count = 0;
};

struct AuditCondition {
    QString condition = {}; // as written
    Truth truth = Truth::CannotTell;
    QString result = {}; // "expected 200, got 503"
};

// One of the results a check has come to, oldest first.
struct AuditSample {
    EvidenceStatus status = EvidenceStatus::None;
    int milliseconds = 0;
};

struct AuditCheck {
    QString sentence = {};
    QString target = {}; // substituted address
    EvidenceStatus status = EvidenceStatus::None;
    QString word = {}; // of the status
    QString when = {};
    QString phases = {};
    QString remark = {}; // why there is no result
    QList<AuditCondition> conditions = {};
    QString lines = {}; // "lines 254, 259"
    QList<AuditSample> history = {}; // where it changed
    QString changes = {}; // "3 changes"
};

// A command that was run for an item.
struct AuditCommand {
    QString text = {}; // as it was run; variables as names
    Truth truth = Truth::CannotTell; // whether it ended well
    QString outcome = {}; // "exit code 0 after 1.2 s, here"
    QString who = {};
    QString when = {};
    QStringList output = {}; // where the record has it
};

struct AuditItem {
    ItemId id = {};
    QString text = {};
    int depth = 1;
    Status status = Status::Open;
    bool optional = false;
    QString word = {}; // instead of the status's own; may be empty
    QString who = {};
    QString when = {};
    QStringList remarks = {}; // reasons, notes, contradictions
    QList<AuditCheck> checks = {}; // those that were run
    QStringList off = {}; // those that were not, by why
    QList<AuditCommand> commands = {};
    int line = 0;
};

struct AuditSection {
    QString title = {};
    int level = 1;
    Status status = Status::Open;
    QString word = {}; // instead of the status's own; may be empty
    int settled = 0;
    int required = 0;
    QList<AuditItem> items = {};
};

// What must hold of an environment variable and whether it did: of its value a fingerprint at most.
struct AuditVariable {
    QString name = {};
    Status status = Status::Open;
    QString word = {}; // "holds", "fails", "not set"
    QString need = {}; // "required, secret"
    QString rules = {};
    QString fingerprint = {}; // empty: not set
    QStringList remarks = {}; // what is wrong, where it may be sent, whether it was changed since the last deployment
};

// What happened beside the checklist: a rollback, an emergency, a hand-over, the watch, recurring work.
struct AuditChapter {
    QString title = {};
    QList<AuditFact> facts = {};
    QList<AuditSection> sections = {}; // set like those of the checklist
};

// One signature to be or not: the page has a box for each.
struct AuditSignature {
    QString field = {}; // "signoff.<gate>.<role>"
    QString gate = {}; // its title
    QString role = {}; // as printed
    PersonId person = {};
    QString printedName = {};
    Meaning meaning = Meaning::Approved;
    QString statement = {};
    QDateTime signedAt = {}; // in the signer's zone; invalid: not signed
    QString fingerprint = {}; // of the key, grouped for reading aloud
    Digest event = {}; // hash of the SignedOff event; empty: not signed in the journal
    QString state = {}; // "signed", "void: …", "nobody has signed"
    Status status = Status::Open; // how the state is drawn
    QStringList remarks = {}; // "also signed as …", "solo mode"
};

struct AuditAttachment {
    QString name = {};
    QByteArray bytes = {};
    QString mimeType = {};
    QString description = {};
    QString relationship = {}; // PDF/A-3 AFRelationship: Data, Source, Supplement
};

enum class PaperSize { A4, Letter };

enum class RecordDetail { Summary, Full, WithOutput }; // without items; all of them; and what commands printed

struct AuditDocument {
    QString kind = {}; // "Report"; empty: the record of a deployment
    QString title = {}; // of the checklist
    QString subject = {}; // "Shop 2.4.1 to production"
    QString number = {}; // of the record
    QString verdict = {}; // the word
    VerdictKind verdictKind = VerdictKind::Draft;
    QString verdictReason = {};
    QList<AuditFact> facts = {}; // cover: system, version, environment, window, people
    QList<AuditCount> counts = {}; // required items by status, worst first, none of them 0
    QList<AuditException> exceptions = {}; // worst first; empty means none
    QList<AuditSignature> signatures = {};
    QList<AuditSection> sections = {};
    QList<AuditChapter> chapters = {}; // behind the checklist
    QList<AuditVariable> variables = {};
    QString zone = {}; // "+01:00", of the times that name none
    QList<AuditFact> environment = {}; // parameters, hosts, routes
    QList<AuditFact> timeline = {}; // label: time; value: what happened
    QList<AuditFact> source = {}; // hash, repairs, counts
    QStringList sourceLines = {}; // the text, where the record has it in full
    QString checklist = {}; // SHA-256 of its bytes
    QString genesis = {}; // hash of the journal's first event
    QString head = {}; // of the deployment's newest event, the last of the attached journal
    QString journalHead = {}; // of the newest event of all
    QString howToVerify = {}; // plain text of VERIFY.md
    QString author = {};
    QString language = {}; // BCP 47
    QDateTime created = {}; // fixes every date in the file
    QString watermark = {}; // "DRAFT", "DEMO", "REHEARSAL"; empty for none
    PaperSize paper = PaperSize::A4;
    RecordDetail detail = RecordDetail::Full;
    QList<AuditAttachment> attachments = {};
};

} // namespace countersign
