// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace countersign {

// The one asynchronous vocabulary: QFuture<Expected<T>>. Continuations name a context object and run on its thread;
// when the context goes, the chain is cancelled.

template <class T = void>
QFuture<Expected<T>> readyFuture(Expected<T> value)
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

template <class T = void>
QFuture<Expected<T>> failedFuture(Error error)
{
    return readyFuture<T>(Expected<T>(std::unexpected(std::move(error))));
}

// Called by the pool's threads after each job. A library that keeps memory for each thread names here what gives it back:
// Qt's threads are detached, so the program may end before their own clean-up has run.
inline void (*endOfPoolJob)() = [] {};

// Runs `work` on a thread pool; `work` returns Expected<T> and touches nothing that is not its own.
template <class Work>
auto onPool(Work work, QThreadPool &pool = *QThreadPool::globalInstance()) -> QFuture<std::invoke_result_t<Work &>>
{
    using Result = std::invoke_result_t<Work &>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    auto future = promise->future();
    auto shared = std::make_shared<Work>(std::move(work)); // work may be move-only
    pool.start([promise, shared = std::move(shared)]() mutable {
        auto result = (*shared)();
        shared.reset();
        endOfPoolJob();
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

// Goes on with the value of `future`, or passes its error on. `next` takes the value and returns QFuture<Expected<U>>.
// (QFuture::unwrap() cannot carry values that only move, such as secrets.)
template <class T, class Next>
auto andThen(QFuture<Expected<T>> future, QObject *context, Next next)
{
    using NextFuture = typename std::conditional_t<std::is_void_v<T>, std::invoke_result<Next &>, std::invoke_result<Next &, T>>::type;
    using Result = decltype(std::declval<NextFuture>().takeResult());
    auto promise = std::make_shared<QPromise<Result>>(); // dropped unfinished, it cancels
    promise->start();
    const auto passOn = [promise](Result result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    future.then(context, [next = std::move(next), context, passOn](QFuture<Expected<T>> done) mutable {
        Expected<T> value = done.takeResult();
        if (!value) {
            passOn(std::unexpected(value.error()));
            return;
        }
        auto following = [&] {
            if constexpr (std::is_void_v<T>)
                return next();
            else
                return next(std::move(*value));
        }();
        following.then(context, [passOn](NextFuture inner) { passOn(inner.takeResult()); });
    });
    return promise->future();
}

} // namespace countersign
