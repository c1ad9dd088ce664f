// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"
#include "core/ports/recordwriter.h"
#include "core/record/recordmanifest.h"

namespace countersign {

class Signing;

struct CountersignRequest {
    QString person = {}; // id, name or e-mail, as the attached journal has it
    QString role = {}; // its name, or "<gate>.<slug>"; empty: every empty box the person has signed off for
    QDateTime when = {}; // in the signer's zone
};

// What a person can add to a record that exists.
struct Countersignature {
    Person person = {}; // as the attached journal has it
    QList<RecordSignature> signatures = {};
    Digest genesis = {};
    RecordManifest manifest = {};
};

// The empty boxes that are this person's: those whose sign-off is in the attached journal, else one whose role is granted there.
// UnknownPerson, RoleNotGranted, NothingSigned, RecordUnsignable. Says nothing of the soundness of the record. Pure.
Expected<Countersignature> countersignatureFor(const QByteArray &record, const CountersignRequest &request, const RecordSigner &signer,
                                               const Signing &signing);

} // namespace countersign
