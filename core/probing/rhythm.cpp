// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/rhythm.h"

#include "core/probing/addresspolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace countersign {

namespace {

constexpr auto politePause = 5s;

// Between 0.9 and 1.1, different for each check and each try, and the same whenever it is asked for.
double spread(const CheckId &check, int count) { return 0.9 + double(qHash(check.toString(), size_t(count)) % 1000) / 5000; }

} // namespace

bool Rhythm::mayRepeat(const CheckSpec &check)
{
    static const QStringList harmless{QString(), u"GET"_s, u"HEAD"_s, u"OPTIONS"_s};
    const bool many = check.kind == CheckKind::Load || check.kind == CheckKind::Rate || check.target.requests > 1;
    return !many && harmless.contains(check.target.method) && !check.needs.contains(Need::Consent);
}

bool Rhythm::isOwnMachine(const ProbeRequest &request)
{
    if (request.vantage)
        return false;
    const auto address = IpAddress::parse(request.route ? request.route->address : request.endpoint.host);
    return address ? reachOf(*address) == AddressReach::Loopback : isLoopbackHost(request.endpoint.host);
}

void Rhythm::started(const CheckId &check, const QDateTime &now)
{
    Tries &tries = m_tries[check];
    tries.last = now;
    ++tries.count;
}

void Rhythm::ended(const CheckId &check, Failure failure)
{
    Tries &tries = m_tries[check];
    tries.unanswered = failure == Failure::None ? 0 : tries.unanswered + 1;
}

QDateTime Rhythm::nextByItself(const CheckSpec &check) const
{
    const auto found = m_tries.constFind(check.id);
    if (found == m_tries.constEnd())
        return {};
    const double share = std::min(0.5 + 0.1 * std::max(0, found->unanswered - 2), 0.8);
    const auto interval = std::max<std::chrono::duration<double>>(check.freshness * share * spread(check.id, found->count), politePause);
    return found->last.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(interval).count());
}

QDateTime Rhythm::nextOnDemand(const ProbeRequest &request) const
{
    const auto found = m_tries.constFind(request.check.id);
    if (found == m_tries.constEnd() || isOwnMachine(request))
        return {};
    return found->last.addDuration(politePause);
}

bool isFlapping(const QList<EvidenceStatus> &recent)
{
    constexpr qsizetype looked = 10, steady = 3;
    constexpr int most = 4;
    const auto last = recent.last(std::min(recent.size(), looked));
    int changes = 0, agreeing = last.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < last.size(); ++i) {
        const bool same = last.at(i) == last.at(i - 1);
        changes += !same;
        agreeing = same ? agreeing + 1 : 1;
    }
    return changes >= most && agreeing < steady;
}

} // namespace countersign
