// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chain.h"

namespace countersign {

struct SignatureToVerify {
    const RecordedEvent *recorded = nullptr;
    QByteArray key = {}; // SubjectPublicKeyInfo, DER
};

// The numbers of the events whose signature does not fit, in order. On all cores; returns when all are looked at.
QList<qint64> wrongSignatures(const QList<SignatureToVerify> &all, const Signing &signing, const std::function<void(qint64, qint64)> &progress);

} // namespace countersign
