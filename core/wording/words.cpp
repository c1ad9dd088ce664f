// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/words.h"

#include "core/wording/conditionwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *source, int n = -1) { return QCoreApplication::translate("Words", source, nullptr, n); }

QString expiry(const Observation &observation)
{
    if (observation.chain.isEmpty() || !observation.at.isValid())
        return text("the certificate has expired");
    const int days = int(observation.chain.first().notAfter.daysTo(observation.at));
    return days < 1 ? text("the certificate expired today") : text("the certificate expired %n day(s) ago", days);
}

QString wrongHost(const Observation &observation)
{
    if (observation.chain.isEmpty())
        return text("the certificate is for another host");
    return text("the certificate is for %1").arg(observation.chain.first().names.join(u", "_s));
}

QString failureSentence(const Observation &observation)
{
    const QString &address = observation.address;
    switch (observation.failure) {
    case Failure::None: return {};
    case Failure::NameNotFound: return text("the name was not found");
    case Failure::NameTimeout: return text("no name server answered in time");
    case Failure::Refused: return text("refused by %1").arg(address);
    case Failure::Unreachable: return text("%1 cannot be reached").arg(address);
    case Failure::TimeoutConnect: return text("%1 did not accept a connection in time").arg(address);
    case Failure::TimeoutTls: return text("the TLS handshake with %1 did not end in time").arg(address);
    case Failure::TimeoutFirstByte: return text("%1 did not answer in time").arg(address);
    case Failure::TimeoutTransfer: return text("the answer of %1 did not end in time").arg(address);
    case Failure::CertificateExpired: return expiry(observation);
    case Failure::CertificateNotYetValid: return text("the certificate is not valid yet");
    case Failure::CertificateWrongHost: return wrongHost(observation);
    case Failure::CertificateUnknownIssuer: return text("the certificate is from an issuer that is not trusted");
    case Failure::CertificateWeak: return text("the certificate is too weak");
    case Failure::NotTls: return text("%1 does not speak TLS").arg(address);
    case Failure::TlsFailed: return text("the TLS handshake with %1 failed").arg(address);
    case Failure::Malformed:
        return observation.detail.isEmpty() ? text("the answer is malformed") : text("the answer is malformed (%1)").arg(observation.detail);
    case Failure::TooLarge: return text("the answer is larger than allowed");
    case Failure::ClosedEarly: return text("%1 closed the connection before the answer ended").arg(address);
    case Failure::LoginRefused: return text("%1 refused the login: %2").arg(address, observation.detail);
    case Failure::ServerError: return text("%1 answered with an error: %2").arg(address, observation.detail);
    case Failure::AddressRefused: return text("%1 is an address that is never contacted").arg(address);
    case Failure::Cancelled: return text("cancelled");
    case Failure::Offline: return text("this computer is offline");
    case Failure::Internal: return text("the probe itself failed");
    case Failure::VantageUnreachable: return text("the server it is to be seen from could not be used: %1").arg(observation.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

QString conditionSentence(const ConditionResult &result)
{
    if (result.truth == Truth::CannotTell)
        return text("%1: cannot be told").arg(describeCondition(result.condition));
    return describeFailure(result);
}

} // namespace

QString wordOf(Status status)
{
    switch (status) {
    case Status::Failing: return text("Failing");
    case Status::Unknown: return text("Unknown");
    case Status::Stale: return text("Stale");
    case Status::Degraded: return text("Degraded");
    case Status::Open: return text("Open");
    case Status::Checking: return text("Checking");
    case Status::Waived: return text("Waived");
    case Status::Ticked: return text("Ticked");
    case Status::Verified: return text("Verified");
    case Status::NotApplicable: return text("Not applicable");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordOf(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::None: return text("Off");
    case EvidenceStatus::Checking: return text("Checking");
    case EvidenceStatus::Passing: return text("Passing");
    case EvidenceStatus::Degraded: return text("Degraded");
    case EvidenceStatus::Failing: return text("Failing");
    case EvidenceStatus::Unknown: return text("Unknown");
    case EvidenceStatus::Stale: return text("Stale");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Draft: return text("DRAFT");
    case VerdictKind::NoGo: return text("NO-GO");
    case VerdictKind::Hold: return text("HOLD");
    case VerdictKind::GoWithWaivers: return text("GO WITH WAIVERS");
    case VerdictKind::Go: return text("GO");
    case VerdictKind::Live: return text("LIVE");
    case VerdictKind::Closed: return text("CLOSED");
    case VerdictKind::RolledBack: return text("ROLLED BACK");
    case VerdictKind::Aborted: return text("ABORTED");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Approved: return text("Approved");
    case Meaning::Reviewed: return text("Reviewed");
    case Meaning::Rejected: return text("Rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordOf(RoleStanding standing)
{
    switch (standing) {
    case RoleStanding::NotYet: return text("Not yet");
    case RoleStanding::Signed: return text("Signed");
    case RoleStanding::Void: return text("Void");
    case RoleStanding::Rejected: return text("Rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceOf(const ProbeResult &result)
{
    if (result.observation.failure != Failure::None)
        return failureSentence(result.observation);
    if (result.status == EvidenceStatus::Unknown && result.obstacle != Obstacle::None)
        return sentenceOf(result.obstacle);
    QStringList wrong;
    for (const ConditionResult &condition : result.conditions) {
        if (condition.truth != Truth::Holds)
            wrong.append(conditionSentence(condition));
    }
    if (!wrong.isEmpty())
        return wrong.join(u"; "_s);
    QStringList facts;
    if (result.observation.status > 0)
        facts.append(QString::number(result.observation.status));
    if (result.observation.phases.total)
        facts.append(text("%1 ms").arg(qRound(*result.observation.phases.total)));
    return facts.isEmpty() ? wordOf(result.status) : facts.join(u" · "_s);
}

QString sentenceOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::HostNotApproved: return text("off: its host has not been approved");
    case Obstacle::ParameterOpen: return text("off: a placeholder in its address has no value yet");
    case Obstacle::SecretMissing: return text("it needs a secret that is not set");
    case Obstacle::SecretNotBound: return text("cannot tell: its secret may not go to this host");
    case Obstacle::VantageMissing: return text("off: it must be seen from the server itself");
    case Obstacle::ConsentMissing: return text("off: it changes or costs something and needs consent");
    case Obstacle::Offline: return text("cannot tell: this computer is offline");
    case Obstacle::TargetRefused: return text("off: its address or statement is one that is never used");
    case Obstacle::VantageUnreachable: return text("cannot tell: the server it is to be seen from could not be used");
    case Obstacle::KindUnsupported: return text("off: a person answers this one");
    case Obstacle::SecretNeedsTls: return text("cannot tell: its secret is only sent over TLS with a verified peer");
    case Obstacle::Dismissed: return text("off: it was dismissed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
