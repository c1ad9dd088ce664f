// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chainsignatures.h"

#include "core/base/future.h"
#include "core/journal/envelope.h"
#include "core/ports/signing.h"

#include <QMutex>
#include <QThread>
#include <atomic>

namespace countersign {

namespace {

constexpr qsizetype chunkSize = 512; // large enough that starting a job costs nothing beside it

// What the jobs share; each takes the next chunk until there is none.
struct Work {
    const QList<SignatureToVerify> &all;
    const Signing &signing;
    const std::function<void(qint64, qint64)> &progress;
    std::atomic<qsizetype> next = 0;
    std::atomic<qsizetype> done = 0;
    QMutex mutex = {};
    QList<qint64> wrong = {};

    bool fits(const SignatureToVerify &each) const
    {
        const SignedEvent &event = each.recorded->signedEvent;
        return signing.verify(each.key, preAuthenticationEncoding(event.body), event.signature);
    }

    void run()
    {
        for (qsizetype from = next.fetch_add(chunkSize); from < all.size(); from = next.fetch_add(chunkSize)) {
            const qsizetype end = std::min(from + chunkSize, all.size());
            for (qsizetype i = from; i < end; ++i) {
                if (fits(all.at(i)))
                    continue;
                const QMutexLocker lock(&mutex);
                wrong.append(all.at(i).recorded->event.seq);
            }
            const qsizetype sofar = done.fetch_add(end - from) + end - from;
            if (progress)
                progress(sofar, all.size());
        }
    }
};

} // namespace

QList<qint64> wrongSignatures(const QList<SignatureToVerify> &all, const Signing &signing, const std::function<void(qint64, qint64)> &progress)
{
    Work work{all, signing, progress};
    if (all.size() <= chunkSize) {
        work.run();
    } else {
        QThreadPool pool; // of its own: the caller may well be a job of the global one
        const int jobs = std::max(1, QThread::idealThreadCount());
        pool.setMaxThreadCount(jobs);
        for (int i = 0; i < jobs; ++i) {
            pool.start([&work] {
                work.run();
                endOfPoolJob();
            });
        }
        pool.waitForDone();
    }
    std::ranges::sort(work.wrong);
    return work.wrong;
}

} // namespace countersign
