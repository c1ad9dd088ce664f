// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/journal/event.h"

namespace countersign {

inline constexpr char eventType[] = "application/vnd.countersign.event.v1+json";

// DSSE pre-authentication encoding (https://github.com/secure-systems-lab/dsse, protocol.md) of an event body.
QByteArray preAuthenticationEncoding(QByteArrayView body);
QByteArray preAuthenticationEncoding(QByteArrayView type, QByteArrayView body); // of another type of payload

// A DSSE envelope with one signature.
QByteArray dsseEnvelope(QByteArrayView type, QByteArrayView body, QByteArrayView signature, const KeyId &key);

// SHA-256("countersign/1\n" || PAE || signature)
Digest eventHash(QByteArrayView body, QByteArrayView signature);

Expected<QByteArray> encodeEvent(const Event &event);
Expected<Event> decodeEvent(const QByteArray &body);

// One DSSE envelope a line, and back.
QByteArray toBundleLine(const SignedEvent &event);
Expected<SignedEvent> fromBundleLine(const QByteArray &line);

} // namespace countersign
