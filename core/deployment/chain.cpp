// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chain.h"

#include "core/deployment/chainreader.h"
#include "core/journal/envelope.h"

namespace countersign {

Expected<RecordedEvent> decodeRecorded(const SignedEvent &signedEvent)
{
    auto event = decodeEvent(signedEvent.body);
    if (!event)
        return std::unexpected(event.error());
    auto fact = fromPayload(event->kind, event->payload);
    if (!fact)
        return std::unexpected(fact.error());
    RecordedEvent recorded{std::move(*event), signedEvent, std::move(*fact)};
    recorded.signedEvent.hash = eventHash(signedEvent.body, signedEvent.signature);
    return recorded;
}

QList<ChainFinding> inOrder(QList<ChainFinding> findings)
{
    std::ranges::stable_sort(findings, {}, &ChainFinding::seq);
    return findings;
}

Chain readChain(const QList<SignedEvent> &events, const ChainReading &how)
{
    ChainReader reader(how);
    Chain chain;
    chain.events = reader.read(events);
    chain.findings = inOrder(reader.findings());
    chain.state = reader.state();
    // of what is newest by number: in a bundle the deployment's chain stands behind the journal's
    const auto newest = std::ranges::max_element(chain.events, {}, [](const RecordedEvent &each) { return each.event.seq; });
    chain.head = newest == chain.events.end() ? Digest() : newest->signedEvent.hash;
    return chain;
}

Expected<> firstBad(const QList<ChainFinding> &findings)
{
    const QList<ChainFinding> ordered = inOrder(findings);
    const auto bad = std::ranges::find_if(ordered, &ChainFinding::isBad);
    if (bad != ordered.end())
        return std::unexpected(bad->error);
    return {};
}

} // namespace countersign
