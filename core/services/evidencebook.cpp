// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/evidencebook.h"

#include "core/probing/rhythm.h"

namespace countersign {

namespace {

constexpr int historyLength = 60;

ProbeResult withoutBody(ProbeResult result)
{
    result.observation.body.clear();
    return result;
}

} // namespace

void EvidenceBook::show(const ProbeResult &result)
{
    Evidence &present = m_evidence[result.check];
    present.status = result.status;
    present.obstacle = result.obstacle;
    present.result = result;
}

bool EvidenceBook::enter(const ProbeResult &result)
{
    show(result);
    QList<ProbeResult> &history = m_histories[result.check];
    history.append(withoutBody(result));
    if (history.size() > historyLength)
        history.removeFirst();
    if (result.obstacle == Obstacle::Offline || m_told.value(result.check, EvidenceStatus::None) == result.status)
        return false;
    QList<EvidenceStatus> recent;
    for (const ProbeResult &each : std::as_const(history))
        recent << each.status;
    if (isFlapping(recent))
        return false;
    m_told[result.check] = result.status;
    return true;
}

bool EvidenceBook::recall(const ProbeResult &result)
{
    const QDateTime known = m_evidence.value(result.check).result.observation.at;
    if (known.isValid() && known >= result.observation.at)
        return false;
    show(result);
    m_told[result.check] = result.status;
    return true;
}

void EvidenceBook::forget(const CheckId &check)
{
    m_evidence[check] = {.inFlight = m_evidence.value(check).inFlight};
    m_histories.remove(check);
    m_told.remove(check);
}

void EvidenceBook::clear()
{
    m_evidence.clear();
    m_histories.clear();
    m_told.clear();
}

} // namespace countersign
