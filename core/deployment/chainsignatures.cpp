// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chainsignatures.h"

#include "core/base/allcores.h"
#include "core/journal/envelope.h"
#include "core/ports/signing.h"

#include <QMutex>
#include <algorithm>
#include <atomic>

namespace countersign {

namespace {

constexpr qsizetype stretch = 512; // large enough that taking the next costs nothing beside it

bool fits(const SignatureToVerify &each, const Signing &signing)
{
    const SignedEvent &event = each.recorded->signedEvent;
    return signing.verify(each.key, preAuthenticationEncoding(event.body), event.signature);
}

} // namespace

QList<qint64> wrongSignatures(const QList<SignatureToVerify> &all, const Signing &signing, const std::function<void(qint64, qint64)> &progress)
{
    QMutex mutex;
    QList<qint64> wrong;
    std::atomic<qsizetype> done = 0;
    onAllCores(all.size(), stretch, [&](qsizetype from, qsizetype end) {
        for (qsizetype i = from; i < end; ++i) {
            if (fits(all.at(i), signing))
                continue;
            const QMutexLocker lock(&mutex);
            wrong.append(all.at(i).recorded->event.seq);
        }
        const qsizetype sofar = done.fetch_add(end - from) + end - from;
        if (progress)
            progress(sofar, all.size());
    });
    std::ranges::sort(wrong);
    return wrong;
}

} // namespace countersign
