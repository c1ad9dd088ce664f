// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program.h"

#include <QCoreApplication>
#include <QFuture>
#include <QTextStream>

namespace countersign {

// Exit codes of the command line (docs/CLI.md).
enum ExitCode { Done = 0, Refused = 1, Failed = 2, CannotTell = 3 };

// What every command works at: the session, which lives on the main thread, seen from the command's own thread, where waiting is
// allowed. So commands read from top to bottom, and the main loop keeps turning for keychain, storage and probes.
class Desk final
{
public:
    Desk(Program &program, QTextStream &out, QTextStream &err) : program(program), session(program.session()), out(out), err(err) {}
    Q_DISABLE_COPY_MOVE(Desk)

    Program &program;
    Session &session;
    QTextStream &out;
    QTextStream &err;

    // Runs `start` on the main thread and waits for the future it returns.
    template <class Start>
    auto await(Start start) -> decltype(start().takeResult())
    {
        auto future = onMain(start);
        future.waitForFinished();
        if (future.isCanceled())
            return std::unexpected(Error{ErrorCode::Cancelled});
        return future.takeResult();
    }

    // Runs `work` on the main thread and gives back what it returns.
    template <class Work>
    auto onMain(Work work) -> std::invoke_result_t<Work &>
    {
        using Result = std::invoke_result_t<Work &>;
        if constexpr (std::is_void_v<Result>) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), work, Qt::BlockingQueuedConnection);
        } else {
            std::optional<Result> result;
            QMetaObject::invokeMethod(QCoreApplication::instance(), [&] { result.emplace(work()); }, Qt::BlockingQueuedConnection);
            return std::move(*result);
        }
    }

    // Says the sentence on stderr; the exit code tells a refusal by the rules from something that went wrong.
    int fail(const Error &error);
};

} // namespace countersign
