// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace countersign {

// The envelope of every fact; docs/JOURNAL.md. Stored as its canonical bytes, never re-serialised to be verified.
struct Event {
    EventId id = {};
    QString journal = {};
    qint64 seq = 0; // from 1
    Digest prev = {}; // hash of the journal's event before; 64 zeros for the first
    Digest dprev = {}; // hash of the deployment's event before (events without a deployment chain among themselves)
    QString kind = {}; // "ItemTicked"
    DeploymentId deployment = {}; // empty: about the journal itself
    QString item = {}; // item, role or check the event is about; may be empty
    PersonId actor = {}; // who; empty for the machine itself
    KeyId key = {}; // whose key signs
    QDateTime at = {}; // UTC, milliseconds
    QString zone = {}; // IANA name of the actor's zone
    QJsonObject payload = {};

    friend bool operator==(const Event &, const Event &) = default;
};

struct SignedEvent {
    qint64 seq = 0;
    QByteArray body = {}; // canonical JSON, exactly what was signed
    QByteArray signature = {}; // 64 bytes Ed25519 over the DSSE pre-authentication encoding
    KeyId key = {};
    Digest hash = {};

    friend bool operator==(const SignedEvent &, const SignedEvent &) = default;
};

// Large bytes an event refers to by SHA-256(salt || bytes).
struct Blob {
    Digest digest = {};
    QByteArray salt = {}; // 32 random bytes
    QByteArray bytes = {};

    friend bool operator==(const Blob &, const Blob &) = default;
};

Blob makeBlob(const QByteArray &bytes);

inline Digest firstPrev() { return Digest(QString(64, u'0')); }

} // namespace countersign
