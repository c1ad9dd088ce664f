// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"

#include <QDateTime>
#include <QStringList>

namespace countersign {

struct PersonEnrolled {
    static constexpr char kind[] = "PersonEnrolled";
    static constexpr bool consent = true;

    PersonId person = {};
    QString name = {};
    QString email = {};
    QString organisation = {};
    QString consentKey = {}; // base64 SubjectPublicKeyInfo, Ed25519: signs acts of consent
    QString certificate = {}; // base64 X.509 DER: signs records
    bool owner = false; // the first person of a journal

    friend bool operator==(const PersonEnrolled &, const PersonEnrolled &) = default;
};

void fields(auto &a, Is<PersonEnrolled> auto &f)
{
    a("person", f.person), a("name", f.name), a("email", f.email), a("organisation", f.organisation);
    a("consentKey", f.consentKey), a("certificate", f.certificate), a("owner", f.owner);
}

// Adds to what the person holds; a role granted again takes the newer dates.
struct RoleGranted {
    static constexpr char kind[] = "RoleGranted";
    static constexpr bool consent = true;

    PersonId person = {};
    QStringList roles = {}; // names as the checklists print them; "*": every role
    QDateTime from = {}; // UTC; invalid: from now on
    QDateTime until = {}; // invalid: until it is ended
    bool owner = false; // may grant and revoke too

    friend bool operator==(const RoleGranted &, const RoleGranted &) = default;
};

void fields(auto &a, Is<RoleGranted> auto &f)
{
    a("person", f.person), a("roles", f.roles);
    a.later("from", f.from), a.later("until", f.until), a.later("owner", f.owner);
}

// What was signed before stays signed.
struct GrantEnded {
    static constexpr char kind[] = "GrantEnded";
    static constexpr bool consent = true;

    PersonId person = {};
    QStringList roles = {}; // empty: all of them
    QString reason = {};

    friend bool operator==(const GrantEnded &, const GrantEnded &) = default;
};

void fields(auto &a, Is<GrantEnded> auto &f) { a("person", f.person), a("roles", f.roles), a("reason", f.reason); }

// The person's key signs nothing more.
struct PersonRevoked {
    static constexpr char kind[] = "PersonRevoked";
    static constexpr bool consent = true;

    PersonId person = {};
    QString reason = {};
    QDateTime compromisedSince = {}; // UTC; what the key signed from then on is disputed; invalid: nothing is

    friend bool operator==(const PersonRevoked &, const PersonRevoked &) = default;
};

void fields(auto &a, Is<PersonRevoked> auto &f) { a("person", f.person), a("reason", f.reason), a.later("compromisedSince", f.compromisedSince); }

// Signed by the old key; the proof is by the new one, so that nobody takes on a key he does not hold.
struct KeyRotated {
    static constexpr char kind[] = "KeyRotated";
    static constexpr bool consent = true;

    PersonId person = {};
    QString consentKey = {}; // base64 SubjectPublicKeyInfo: the new one
    QString certificate = {}; // base64 X.509 DER: the new one
    QString proof = {}; // base64: the new key's signature over rotationStatement()

    friend bool operator==(const KeyRotated &, const KeyRotated &) = default;
};

void fields(auto &a, Is<KeyRotated> auto &f)
{
    a("person", f.person), a("consentKey", f.consentKey), a("certificate", f.certificate), a("proof", f.proof);
}

// Records are signed with a certificate from elsewhere (PKCS#12) from here on.
struct CertificateReplaced {
    static constexpr char kind[] = "CertificateReplaced";
    static constexpr bool consent = true;

    PersonId person = {};
    QString certificate = {}; // base64 X.509 DER
    QStringList chain = {}; // base64 X.509 DER, towards the root

    friend bool operator==(const CertificateReplaced &, const CertificateReplaced &) = default;
};

void fields(auto &a, Is<CertificateReplaced> auto &f) { a("person", f.person), a("certificate", f.certificate), a("chain", f.chain); }

} // namespace countersign
