// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/words.h"

#include "models/moments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const ConditionResult *firstNotHolding(const ProbeResult &result)
{
    const auto worst = [&](Truth truth) { return std::ranges::find(result.conditions, truth, &ConditionResult::truth); };
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
    case Failure::LoginRefused: return Words::tr("login refused");
    case Failure::ServerError: return Words::tr("server error");
    case Failure::AddressRefused: return Words::tr("address refused");
    case Failure::Cancelled: return Words::tr("stopped");
    case Failure::Offline: return Words::tr("offline");
    case Failure::Internal: return Words::tr("our mistake");
    case Failure::VantageUnreachable: return Words::tr("no vantage");
    }
    return {};
}

} // namespace

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
        return sentenceOf(evidence.obstacle);
    switch (evidence.status) {
    case EvidenceStatus::Failing:
    case EvidenceStatus::Degraded:
    case EvidenceStatus::Unknown: return sentenceOf(evidence.result);
    case EvidenceStatus::None:
    case EvidenceStatus::Checking:
    case EvidenceStatus::Passing:
    case EvidenceStatus::Stale: return {};
    }
    return {};
}

QString complaintOf(const Evidence &evidence, Status shown, const QDateTime &now)
{
    if (shown == Status::Stale)
        return Words::tr("last seen %1 ago").arg(text(ageOf(evidence.result.observation.at, now)));
    return complaintOf(evidence);
}

QString capitalised(const QString &sentence) { return sentence.isEmpty() ? sentence : sentence.front().toUpper() + sentence.mid(1); }

} // namespace countersign
