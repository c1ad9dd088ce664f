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
    case Obstacle::Dismissed: return u"dismissed"_s;
    case Obstacle::VantageUnreachable: return u"vantage-unreachable"_s;
    case Obstacle::SecretNeedsTls: return u"secret-needs-tls"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
