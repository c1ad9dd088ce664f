// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ports/signing.h"
#include "core/wording/errors.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <functional>
#include <vector>

namespace countersign::bench {

struct Spread {
    double median = 0; // milliseconds
    double p99 = 0;
};

Spread spreadOf(std::vector<double> milliseconds);

std::vector<double> timed(int times, const std::function<void()> &work); // milliseconds

// What no journal can do without: sign six hundred bytes, insert them into that file, and have the disk confirm it.
Spread insertSignSync(const QString &path, const SigningKey &key, int times);

template <class T>
T settled(QFuture<Expected<T>> future)
{
    QEventLoop loop; // QTest::qWaitFor looks every ten milliseconds, which is longer than an append
    QFutureWatcher<Expected<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    auto result = future.takeResult();
    if (!result)
        qFatal("%s: %s", qPrintable(describeCode(result.error().code)), qPrintable(result.error().arguments.join(u' ')));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace countersign::bench
