// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const ConditionResult *firstNotHolding(const ProbeResult &result)
{
    const auto worst = [&](Truth truth) {
        return std::ranges::find(result.conditions, truth, &ConditionResult::truth);
    };
    for (const Truth truth : {Truth::Fails, Truth::CannotTell}) {
        if (const auto found = worst(truth); found != result.conditions.end())
            return &*found;
    }
    return nullptr;
}

QString shortFailure(Failure failure)
{
    switch (failure) {
    case Failure::None: return {};
    case Failure::NameNotFound: return Words::tr("no such name");
    case Failure::NameTimeout: return Words::tr("no answer (DNS)");
    case Failure::Refused: return Words::tr("refused");
    case Failure::Unreachable: return Words::tr("unreachable");
    case Failure::TimeoutConnect:
    case Failure::TimeoutTls:
    case Failure::TimeoutFirstByte:
    case Failure::TimeoutTransfer: return Words::tr("timeout");
    case Failure::CertificateExpired: return Words::tr("cert. expired");
    case Failure::CertificateNotYetValid: return Words::tr("cert. not yet valid");
    case Failure::CertificateWrongHost: return Words::tr("cert. of another host");
    case Failure::CertificateUnknownIssuer: return Words::tr("unknown issuer");
    case Failure::CertificateWeak: return Words::tr("weak certificate");
    case Failure::NotTls: return Words::tr("not TLS");
    case Failure::TlsFailed: return Words::tr("TLS failed");
    case Failure::Malformed: return Words::tr("malformed");
    case Failure::TooLarge: return Words::tr("too large");
    case Failure::ClosedEarly: return Words::tr("closed early");
    case Failure::AddressRefused: return Words::tr("address refused");
    case Failure::Cancelled: return Words::tr("stopped");
    case Failure::Offline: return Words::tr("offline");
    case Failure::Internal: return Words::tr("our mistake");
    }
    return {};
}

QString expiredSince(const Observation &observation)
{
    if (observation.chain.isEmpty())
        return Words::tr("the certificate has expired");
    const qint64 days = observation.chain.first().notAfter.daysTo(observation.at);
    return days < 1 ? Words::tr("the certificate expired today") : Words::tr("the certificate expired %n day(s) ago", nullptr, int(days));
}

QString otherHost(const Observation &observation)
{
    if (observation.chain.isEmpty())
        return Words::tr("the certificate belongs to another host");
    return Words::tr("the certificate belongs to %1").arg(observation.chain.first().names.join(u", "_s));
}

} // namespace

QString word(Status status)
{
    switch (status) {
    case Status::Failing: return Words::tr("Failing");
    case Status::Unknown: return Words::tr("Unknown");
    case Status::Stale: return Words::tr("Stale");
    case Status::Degraded: return Words::tr("Degraded");
    case Status::Open: return Words::tr("Open");
    case Status::Checking: return Words::tr("Checking");
    case Status::Waived: return Words::tr("Waived");
    case Status::Ticked: return Words::tr("Ticked");
    case Status::Verified: return Words::tr("Verified");
    case Status::NotApplicable: return Words::tr("N/A");
    }
    return {};
}

QString word(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Draft: return Words::tr("DRAFT");
    case VerdictKind::NoGo: return Words::tr("NO-GO");
    case VerdictKind::Hold: return Words::tr("HOLD");
    case VerdictKind::GoWithWaivers: return Words::tr("GO WITH WAIVERS");
    case VerdictKind::Go: return Words::tr("GO");
    case VerdictKind::Live: return Words::tr("LIVE");
    case VerdictKind::Closed: return Words::tr("CLOSED");
    case VerdictKind::RolledBack: return Words::tr("ROLLED BACK");
    case VerdictKind::Aborted: return Words::tr("ABORTED");
    }
    return {};
}

QString word(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::None: return Words::tr("Off");
    case EvidenceStatus::Checking: return Words::tr("Checking");
    case EvidenceStatus::Passing: return Words::tr("Passing");
    case EvidenceStatus::Degraded: return Words::tr("Degraded");
    case EvidenceStatus::Failing: return Words::tr("Failing");
    case EvidenceStatus::Unknown: return Words::tr("Unknown");
    case EvidenceStatus::Stale: return Words::tr("Stale");
    }
    return {};
}

QString word(RoleStanding standing)
{
    switch (standing) {
    case RoleStanding::NotYet: return Words::tr("Not yet signed");
    case RoleStanding::Signed: return Words::tr("Signed");
    case RoleStanding::Void: return Words::tr("Void");
    case RoleStanding::Rejected: return Words::tr("Rejected");
    }
    return {};
}

QString word(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Approved: return Words::tr("Approved");
    case Meaning::Reviewed: return Words::tr("Reviewed");
    case Meaning::Rejected: return Words::tr("Rejected");
    }
    return {};
}

QString countWord(Status status, int count)
{
    switch (status) {
    case Status::Failing: return Words::tr("%n failing", nullptr, count);
    case Status::Unknown: return Words::tr("%n unknown", nullptr, count);
    case Status::Stale: return Words::tr("%n stale", nullptr, count);
    case Status::Degraded: return Words::tr("%n degraded", nullptr, count);
    case Status::Open: return Words::tr("%n open", nullptr, count);
    case Status::Checking: return Words::tr("%n checking", nullptr, count);
    case Status::Waived: return Words::tr("%n waived", nullptr, count);
    case Status::Ticked: return Words::tr("%n ticked", nullptr, count);
    case Status::Verified: return Words::tr("%n verified", nullptr, count);
    case Status::NotApplicable: return Words::tr("%n not applicable", nullptr, count);
    }
    return {};
}

QString reasonOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::HostNotApproved: return Words::tr("its host is not approved");
    case Obstacle::ParameterOpen: return Words::tr("a placeholder in it has no value yet");
    case Obstacle::SecretMissing: return Words::tr("a secret it needs is not set");
    case Obstacle::SecretNotBound: return Words::tr("its secret is not bound to this host");
    case Obstacle::VantageMissing: return Words::tr("it must be looked at from the server itself");
    case Obstacle::ConsentMissing: return Words::tr("it changes something, so it asks each time");
    case Obstacle::Offline: return Words::tr("this computer is offline");
    case Obstacle::KindUnsupported: return Words::tr("this kind cannot be probed yet");
    case Obstacle::TargetRefused: return Words::tr("its address is malformed or one that is never contacted");
    }
    return {};
}

QString reasonOf(Failure failure, const Observation &observation)
{
    switch (failure) {
    case Failure::None: return {};
    case Failure::NameNotFound: return Words::tr("the name does not exist");
    case Failure::NameTimeout: return Words::tr("no name server answered in time");
    case Failure::Refused: return Words::tr("the connection was refused");
    case Failure::Unreachable: return Words::tr("the host cannot be reached");
    case Failure::TimeoutConnect: return Words::tr("no connection within the time limit");
    case Failure::TimeoutTls: return Words::tr("the TLS handshake took too long");
    case Failure::TimeoutFirstByte: return Words::tr("connected, but no answer within the time limit");
    case Failure::TimeoutTransfer: return Words::tr("the answer began but did not end in time");
    case Failure::CertificateExpired: return expiredSince(observation);
    case Failure::CertificateNotYetValid: return Words::tr("the certificate is not valid yet");
    case Failure::CertificateWrongHost: return otherHost(observation);
    case Failure::CertificateUnknownIssuer: return Words::tr("nobody trusted has issued the certificate");
    case Failure::CertificateWeak: return Words::tr("the certificate is too weak to be trusted");
    case Failure::NotTls: return Words::tr("what answers there does not speak TLS");
    case Failure::TlsFailed: return Words::tr("the TLS handshake failed");
    case Failure::Malformed: return Words::tr("the answer is malformed");
    case Failure::TooLarge: return Words::tr("the answer is larger than the limit");
    case Failure::ClosedEarly: return Words::tr("the connection was closed before the answer was complete");
    case Failure::AddressRefused: return Words::tr("the name leads to an address that is never contacted");
    case Failure::Cancelled: return Words::tr("it was stopped");
    case Failure::Offline: return Words::tr("this computer is offline");
    case Failure::Internal: return Words::tr("Countersign made a mistake; please report it");
    }
    return {};
}

QString shortValue(const Evidence &evidence)
{
    if (evidence.status == EvidenceStatus::None)
        return evidence.obstacle == Obstacle::None ? QString() : Words::tr("off");
    const ProbeResult &result = evidence.result;
    if (result.observation.failure != Failure::None)
        return shortFailure(result.observation.failure);
    if (evidence.status == EvidenceStatus::Unknown)
        return Words::tr("cannot tell");
    if (const ConditionResult *wrong = firstNotHolding(result); wrong && !wrong->got.isEmpty())
        return wrong->got;
    if (result.observation.status != 0)
        return QString::number(result.observation.status);
    return result.conditions.isEmpty() ? QString() : result.conditions.first().got;
}

QString complaintOf(const Evidence &evidence)
{
    if (evidence.obstacle != Obstacle::None)
        return reasonOf(evidence.obstacle);
    const Observation &observation = evidence.result.observation;
    if (observation.failure != Failure::None)
        return reasonOf(observation.failure, observation);
    const ConditionResult *wrong = firstNotHolding(evidence.result);
    if (!wrong)
        return evidence.status == EvidenceStatus::Stale ? Words::tr("the last look is too long ago") : QString();
    if (wrong->truth == Truth::CannotTell)
        return Words::tr("%1 cannot be told").arg(wrong->condition);
    return wrong->expected.isEmpty() ? Words::tr("got %1").arg(wrong->got) : Words::tr("got %1, want %2").arg(wrong->got, wrong->expected);
}

} // namespace countersign
