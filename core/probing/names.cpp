// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/proberesult.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString nameOf(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::None: return u"none"_s;
    case EvidenceStatus::Checking: return u"checking"_s;
    case EvidenceStatus::Passing: return u"passing"_s;
    case EvidenceStatus::Degraded: return u"degraded"_s;
    case EvidenceStatus::Failing: return u"failing"_s;
    case EvidenceStatus::Unknown: return u"unknown"_s;
    case EvidenceStatus::Stale: return u"stale"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return u"none"_s;
    case Obstacle::HostNotApproved: return u"host-not-approved"_s;
    case Obstacle::ParameterOpen: return u"parameter-open"_s;
    case Obstacle::SecretMissing: return u"secret-missing"_s;
    case Obstacle::SecretNotBound: return u"secret-not-bound"_s;
    case Obstacle::VantageMissing: return u"vantage-missing"_s;
    case Obstacle::ConsentMissing: return u"consent-missing"_s;
    case Obstacle::Offline: return u"offline"_s;
    case Obstacle::KindUnsupported: return u"kind-unsupported"_s;
    case Obstacle::TargetRefused: return u"target-refused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Failure failure)
{
    switch (failure) {
    case Failure::None: return u"none"_s;
    case Failure::NameNotFound: return u"name-not-found"_s;
    case Failure::NameTimeout: return u"name-timeout"_s;
    case Failure::Refused: return u"refused"_s;
    case Failure::Unreachable: return u"unreachable"_s;
    case Failure::TimeoutConnect: return u"timeout-connect"_s;
    case Failure::TimeoutTls: return u"timeout-tls"_s;
    case Failure::TimeoutFirstByte: return u"timeout-first-byte"_s;
    case Failure::TimeoutTransfer: return u"timeout-transfer"_s;
    case Failure::CertificateExpired: return u"certificate-expired"_s;
    case Failure::CertificateNotYetValid: return u"certificate-not-yet-valid"_s;
    case Failure::CertificateWrongHost: return u"certificate-wrong-host"_s;
    case Failure::CertificateUnknownIssuer: return u"certificate-unknown-issuer"_s;
    case Failure::CertificateWeak: return u"certificate-weak"_s;
    case Failure::NotTls: return u"not-tls"_s;
    case Failure::TlsFailed: return u"tls-failed"_s;
    case Failure::Malformed: return u"malformed"_s;
    case Failure::TooLarge: return u"too-large"_s;
    case Failure::ClosedEarly: return u"closed-early"_s;
    case Failure::AddressRefused: return u"address-refused"_s;
    case Failure::Cancelled: return u"cancelled"_s;
    case Failure::Offline: return u"offline"_s;
    case Failure::Internal: return u"internal"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
