// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/journalcheck.h"

#include "core/base/future.h"

namespace countersign {

QFuture<Expected<ReadPage>> readPage(std::shared_ptr<ChainReader> reader, const QList<SignedEvent> &page)
{
    return onPool([reader = std::move(reader), page]() -> Expected<ReadPage> {
        QList<RecordedEvent> events = reader->read(page);
        return ReadPage{reader, std::move(events)};
    });
}

QFuture<Expected<>> readToEnd(EventStore &store, const std::shared_ptr<ChainReader> &reader, const std::function<void(qint64)> &progress,
                              QObject *context)
{
    return andThen(store.read(reader->lastSeq(), journalPage), context, [=, &store](const QList<SignedEvent> &page) {
        if (page.isEmpty())
            return readyFuture<>({});
        return andThen(readPage(reader, page), context, [=, &store](const ReadPage &) {
            if (reader->lastSeq() < page.last().seq) // the last of them cannot be read at all
                return readyFuture<>({});
            progress(reader->lastSeq());
            return readToEnd(store, reader, progress, context);
        });
    });
}

QFuture<Expected<QList<RecordedEvent>>> readDeployment(const QList<SignedEvent> &own, const QList<SignedEvent> &deployment, const Signing &signing)
{
    return onPool([own, deployment, &signing]() -> Expected<QList<RecordedEvent>> {
        const Chain chain = readChain(own + deployment, {.scope = ChainScope::Bundle, .signing = &signing});
        if (const auto sound = firstBad(chain.findings); !sound)
            return std::unexpected(sound.error());
        return chain.events.mid(own.size());
    });
}

} // namespace countersign
