// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/allcores.h"

#include "core/base/future.h"

#include <QSemaphore>
#include <algorithm>
#include <atomic>

namespace countersign {

void onAllCores(qsizetype count, qsizetype stretch, const std::function<void(qsizetype, qsizetype)> &work)
{
    if (count <= stretch) {
        if (count > 0)
            work(0, count);
        return;
    }
    std::atomic<qsizetype> next = 0;
    const auto run = [&] {
        for (qsizetype from = next.fetch_add(stretch); from < count; from = next.fetch_add(stretch))
            work(from, std::min(from + stretch, count));
    };
    // Only on threads that are free now: the caller may well be a job of the pool, and would wait for itself.
    const auto ended = std::make_shared<QSemaphore>();
    const qsizetype most = (count + stretch - 1) / stretch - 1;
    int others = 0;
    const auto job = [&run, ended] {
        run();
        endOfPoolJob();
        ended->release();
    };
    while (others < most && QThreadPool::globalInstance()->tryStart(job))
        ++others;
    run();
    ended->acquire(others);
}

} // namespace countersign
