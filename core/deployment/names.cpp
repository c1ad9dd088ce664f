// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/names.h"

#include "core/deployment/state.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString nameOf(Status status)
{
    switch (status) {
    case Status::Failing: return u"failing"_s;
    case Status::Unknown: return u"unknown"_s;
    case Status::Stale: return u"stale"_s;
    case Status::Degraded: return u"degraded"_s;
    case Status::Open: return u"open"_s;
    case Status::Checking: return u"checking"_s;
    case Status::Waived: return u"waived"_s;
    case Status::Ticked: return u"ticked"_s;
    case Status::Verified: return u"verified"_s;
    case Status::NotApplicable: return u"not-applicable"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Draft: return u"draft"_s;
    case VerdictKind::NoGo: return u"no-go"_s;
    case VerdictKind::Hold: return u"hold"_s;
    case VerdictKind::GoWithWaivers: return u"go-with-waivers"_s;
    case VerdictKind::Go: return u"go"_s;
    case VerdictKind::Live: return u"live"_s;
    case VerdictKind::Closed: return u"closed"_s;
    case VerdictKind::RolledBack: return u"rolled-back"_s;
    case VerdictKind::Aborted: return u"aborted"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Running: return u"running"_s;
    case Phase::Live: return u"live"_s;
    case Phase::Closed: return u"closed"_s;
    case Phase::Aborted: return u"aborted"_s;
    case Phase::RolledBack: return u"rolled-back"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Approved: return u"approved"_s;
    case Meaning::Reviewed: return u"reviewed"_s;
    case Meaning::Rejected: return u"rejected"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Decision decision)
{
    switch (decision) {
    case Decision::Live: return u"live"_s;
    case Decision::NoGo: return u"no-go"_s;
    case Decision::NeedsRevision: return u"needs-revision"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(EvidenceForm form)
{
    switch (form) {
    case EvidenceForm::Text: return u"text"_s;
    case EvidenceForm::File: return u"file"_s;
    case EvidenceForm::Probe: return u"probe"_s;
    case EvidenceForm::Output: return u"output"_s;
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
    case Failure::LoginRefused: return u"login-refused"_s;
    case Failure::ServerError: return u"server-error"_s;
    case Failure::AddressRefused: return u"address-refused"_s;
    case Failure::Cancelled: return u"cancelled"_s;
    case Failure::Offline: return u"offline"_s;
    case Failure::Internal: return u"internal"_s;
    case Failure::VantageUnreachable: return u"vantage-unreachable"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Truth truth)
{
    switch (truth) {
    case Truth::Holds: return u"holds"_s;
    case Truth::Fails: return u"fails"_s;
    case Truth::CannotTell: return u"cannot-tell"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
