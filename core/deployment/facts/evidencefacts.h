// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"
#include "core/probing/proberesult.h"

namespace countersign {

// A check's evidence became another; samples in between are not journalled.
struct CheckJudged {
    static constexpr char kind[] = "CheckJudged";

    CheckId check = {};
    EvidenceStatus status = EvidenceStatus::None;
    Obstacle obstacle = Obstacle::None;
    Failure failure = Failure::None;
    QString address = {};
    int httpStatus = 0;
    int totalMilliseconds = 0;
    QDateTime observedAt = {}; // UTC; the event's own time is when it was written down, which may be after the next answer
    QList<ConditionResult> conditions = {};

    friend bool operator==(const CheckJudged &, const CheckJudged &) = default;
};

void fields(auto &a, Is<CheckJudged> auto &f)
{
    a("check", f.check), a("status", f.status, EvidenceStatus::Stale), a("obstacle", f.obstacle, lastObstacle);
    a("failure", f.failure, lastFailure), a("address", f.address), a("httpStatus", f.httpStatus), a("totalMs", f.totalMilliseconds);
    a("observedAt", f.observedAt), a("conditions", f.conditions);
}

void fields(auto &a, Is<ConditionResult> auto &f)
{
    a("condition", f.condition), a("truth", f.truth, Truth::CannotTell), a("expected", f.expected), a("got", f.got), a("reason", f.reason);
}

enum class EvidenceForm { Text, File, Probe, Output };

QString nameOf(EvidenceForm form); // stable: "text"

// Event::item is the item it speaks for; empty: the deployment.
struct EvidenceAttached {
    static constexpr char kind[] = "EvidenceAttached";

    EvidenceForm form = EvidenceForm::Text;
    QString name = {}; // of the file, or a title
    QString mediaType = {};
    Digest blob = {}; // SHA-256(salt || bytes); the bytes lie beside the journal and can be purged
    qint64 size = 0;
    CheckId check = {}; // whose answer it is, of a probe
    QString command = {}; // whose output it is

    friend bool operator==(const EvidenceAttached &, const EvidenceAttached &) = default;
};

void fields(auto &a, Is<EvidenceAttached> auto &f)
{
    a("form", f.form, EvidenceForm::Output), a("name", f.name), a("mediaType", f.mediaType), a("blob", f.blob), a("size", f.size);
    a("check", f.check), a("command", f.command);
}

// The bytes and their salt are gone, so that nothing of them can be guessed; the chain stays whole.
struct EvidencePurged {
    static constexpr char kind[] = "EvidencePurged";
    static constexpr bool consent = true;

    Digest blob = {};
    QString reason = {};

    friend bool operator==(const EvidencePurged &, const EvidencePurged &) = default;
};

void fields(auto &a, Is<EvidencePurged> auto &f) { a("blob", f.blob), a("reason", f.reason); }

} // namespace countersign
