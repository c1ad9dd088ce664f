// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/wording/errors.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace countersign::bench {

// Waits in an event loop: QTest::qWaitFor looks every ten milliseconds, which is longer than much of what is measured here.
template <class T>
Expected<T> awaited(QFuture<Expected<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Expected<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.takeResult();
}

// Ends the program where it failed.
template <class T>
T settled(QFuture<Expected<T>> future)
{
    auto result = awaited(std::move(future));
    if (!result)
        qFatal("%s: %s", qPrintable(describeCode(result.error().code)), qPrintable(result.error().arguments.join(u' ')));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace countersign::bench
