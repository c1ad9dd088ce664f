// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chainreader.h"
#include "core/ports/eventstore.h"

namespace countersign {

inline constexpr qint64 journalPage = 4096; // events read and checked at a time: what a long journal takes of memory

struct ReadPage {
    std::shared_ptr<ChainReader> reader = {};
    QList<RecordedEvent> events = {};
};

// Reads a page on the thread pool; nobody else may use `reader` meanwhile.
QFuture<Expected<ReadPage>> readPage(std::shared_ptr<ChainReader> reader, const QList<SignedEvent> &page);

// What the store holds behind `reader`, page by page to the end. `progress`: the number of the newest event read.
QFuture<Expected<>> readToEnd(EventStore &store, const std::shared_ptr<ChainReader> &reader, const std::function<void(qint64)> &progress,
                              QObject *context);

// The events of one deployment, checked behind those about the journal itself.
QFuture<Expected<QList<RecordedEvent>>> readDeployment(const QList<SignedEvent> &own, const QList<SignedEvent> &deployment, const Signing &signing);

} // namespace countersign
