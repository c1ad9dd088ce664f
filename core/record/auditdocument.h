// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/deployment/status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace countersign {

// The record as values, ready to be drawn. Texts are for people and already worded; times carry their zone.
struct AuditFact {
    QString label = {};
    QString value = {};
};

struct AuditCheck {
    QString sentence = {};
    QString target = {}; // substituted address
    EvidenceStatus status = EvidenceStatus::None;
    QString when = {};
    QString phases = {};
    QList<AuditFact> conditions = {}; // label: condition; value: "expected … got …"
    QString lines = {}; // "L254, L259"
};

struct AuditItem {
    ItemId id = {};
    QString text = {};
    int depth = 1;
    Status status = Status::Open;
    bool optional = false;
    QString who = {};
    QString when = {};
    QStringList remarks = {}; // reasons, notes, contradictions
    QList<AuditCheck> checks = {};
    int line = 0;
};

struct AuditSection {
    QString title = {};
    int level = 1;
    Status status = Status::Open;
    int settled = 0;
    int required = 0;
    QList<AuditItem> items = {};
};

// One signature to be or not: the page has a box for each.
struct AuditSignature {
    QString field = {}; // "signoff.<gate>.<role>"
    QString gate = {};
    QString role = {};
    PersonId person = {};
    QString printedName = {};
    QString meaning = {};
    QString statement = {};
    QString when = {};
    QString fingerprint = {}; // of the key, grouped for reading aloud
    Digest event = {}; // of the SignedOff event; empty: not signed in the journal
    QString state = {}; // "signed", "void: …", "nobody has signed"
};

struct AuditAttachment {
    QString name = {};
    QByteArray bytes = {};
    QString mimeType = {};
    QString description = {};
    QString relationship = {}; // PDF/A-3 AFRelationship: Data, Source, Supplement
};

struct AuditDocument {
    QString title = {};
    QString verdict = {}; // the word
    VerdictKind verdictKind = VerdictKind::Draft;
    QString verdictReason = {};
    QList<AuditFact> facts = {}; // cover: system, version, environment, window, people, counts
    QStringList exceptions = {}; // cover: waivers, contradictions, overrides, unsigned roles; empty means none
    QList<AuditSignature> signatures = {};
    QList<AuditSection> sections = {};
    QList<AuditFact> timeline = {}; // label: time; value: what happened
    QList<AuditFact> source = {}; // hash, repairs, counts
    QString genesis = {};
    QString head = {};
    QString howToVerify = {}; // plain text of VERIFY.md
    QString author = {};
    QString language = {}; // BCP 47
    QDateTime created = {}; // fixes every date in the file
    QString watermark = {}; // "DRAFT", "DEMO"; empty for none
    QList<AuditAttachment> attachments = {};
};

} // namespace countersign
