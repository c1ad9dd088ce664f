// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/process/processrunner.h"

#include "adapters/process/processgroup.h"
#include "adapters/process/sshscript.h"
#include "adapters/process/terminal.h"
#include "core/base/future.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int patienceMilliseconds = 2000; // between asking a group to end and killing it
constexpr int lookMilliseconds = 25; // how often a group that must end is looked at
constexpr qsizetype mostWords = 16 * 1024; // of ssh's own

} // namespace

struct ProcessRunner::Private {
    const ProcessRunnerOptions options;
    ProcessRunner *q;
    std::unique_ptr<QProcess> process = {};
    std::unique_ptr<QPromise<Expected<CommandOutcome>>> promise = {};
    CommandRequest request = {};
    CommandOutcome outcome = {};
    QElapsedTimer clock = {};
    QElapsedTimer ending = {}; // since the group was asked to end
    QTimer timeout{nullptr};
    QTimer look{nullptr};
    qint64 group = 0;
    qint64 taken = 0; // bytes of output
    bool exited = false;
    bool killed = false;
    // through ssh
    QByteArray nonce = {};
    QByteArray held = {}; // a mark that has not come whole
    QByteArray words = {}; // ssh's own
    bool begun = false;
    bool ended = false;

    bool isRemote() const { return !request.host.isEmpty(); }

    void start();
    void startRemote();
    void read();
    void readMarks(QByteArray chunk);
    void say(QByteArray chunk);
    void end(CommandEnd why);
    void followGroup();
    void finish();
    Expected<CommandOutcome> result() const;
};

void ProcessRunner::Private::start()
{
    process = std::make_unique<QProcess>();
    startAsGroup(*process);
    QObject::connect(process.get(), &QProcess::readyReadStandardOutput, q, [this] { read(); });
    QObject::connect(process.get(), &QProcess::readyReadStandardError, q, [this] { read(); });
    QObject::connect(process.get(), &QProcess::started, q, [this] { group = process->processId(); });
    QObject::connect(process.get(), &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish();
    });
    QObject::connect(process.get(), &QProcess::finished, q, [this] {
        read();
        exited = true;
        if (!ending.isValid())
            ending.start();
        askGroupToEnd(group); // what it left behind
        followGroup();
    });
    outcome.startedAt = options.clock->now().toUTC();
    clock.start();
    timeout.start(request.timeout);
    if (isRemote())
        return startRemote();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : request.values.asKeyValueRange())
        environment.insert(name, value);
    for (const auto &[name, secret] : request.secrets)
        environment.insert(name, QString::fromUtf8(secret->view()));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setWorkingDirectory(request.directory);
    process->start(systemShell(), {u"-c"_s, request.script});
}

void ProcessRunner::Private::startRemote()
{
    nonce = QUuid::createUuid().toByteArray(QUuid::Id128);
    process->start(options.ssh, sshArguments(request.host, options.sshOptions));
    process->write(sshScript(request, nonce)); // the stream stays open: its end tells the other side that we are gone
}

void ProcessRunner::Private::read()
{
    if (outcome.end == CommandEnd::OutputLimit)
        return;
    if (isRemote()) {
        words = (words + process->readAllStandardError()).left(mostWords);
        readMarks(process->readAllStandardOutput());
    } else {
        say(process->readAllStandardOutput());
    }
}

// What the other side's login prints before the command is not its output.
void ProcessRunner::Private::readMarks(QByteArray chunk)
{
    held += chunk;
    const QByteArray beginning = '\x1e' + nonce + " begun\n", ending = '\x1e' + nonce + " ended ";
    if (!begun) {
        const qsizetype at = held.indexOf(beginning);
        if (at < 0) {
            held = held.right(mostWords);
            return;
        }
        begun = true;
        held.remove(0, at + beginning.size());
    }
    const qsizetype at = held.indexOf(ending);
    const qsizetype line = at < 0 ? -1 : held.indexOf('\n', at);
    if (line >= 0) {
        outcome.exitCode = held.sliced(at + ending.size(), line - at - ending.size()).toInt();
        ended = true;
        say(held.first(at));
        held.clear();
        return;
    }
    const qsizetype mark = held.lastIndexOf('\x1e');
    const qsizetype keep = mark >= 0 && held.size() - mark < ending.size() + 8 ? held.size() - mark : 0;
    say(held.first(held.size() - keep));
    held = held.last(keep);
}

void ProcessRunner::Private::say(QByteArray chunk)
{
    const qint64 room = request.mostOutput - taken;
    if (chunk.size() > room)
        chunk.truncate(room);
    taken += chunk.size();
    if (!chunk.isEmpty())
        Q_EMIT q->output(chunk);
    if (taken >= request.mostOutput && !exited)
        end(CommandEnd::OutputLimit);
}

void ProcessRunner::Private::end(CommandEnd why)
{
    if (ending.isValid() || !process)
        return;
    outcome.end = why;
    ending.start();
    process->closeReadChannel(QProcess::StandardOutput);
    askGroupToEnd(group);
    followGroup();
}

void ProcessRunner::Private::followGroup()
{
    const bool lives = groupLives(group);
    if (!lives && exited) {
        finish();
        return;
    }
    if (!killed && ending.elapsed() > patienceMilliseconds) {
        killGroup(group);
        killed = true;
    }
    // a member that nobody reaps stays listed though it is dead
    if (killed && exited && ending.elapsed() > 2 * patienceMilliseconds) {
        finish();
        return;
    }
    look.start(lookMilliseconds);
}

Expected<CommandOutcome> ProcessRunner::Private::result() const
{
    if (process->error() == QProcess::FailedToStart)
        return failure(ErrorCode::CommandNotStarted, {process->errorString()});
    if (!isRemote() || outcome.end != CommandEnd::Exited)
        return outcome;
    if (!begun)
        return std::unexpected(sshError(request.host, QString::fromUtf8(words)));
    if (!ended)
        return failure(ErrorCode::SshCut, {request.host});
    return outcome;
}

void ProcessRunner::Private::finish()
{
    timeout.stop();
    look.stop();
    outcome.milliseconds = int(clock.elapsed());
    if (!isRemote() && outcome.end == CommandEnd::Exited) {
        outcome.exitCode = process->exitCode();
        if (process->exitStatus() == QProcess::CrashExit)
            outcome.end = CommandEnd::Killed;
    }
    const auto done = std::move(promise);
    const Expected<CommandOutcome> result = this->result();
    process.release()->deleteLater(); // it is its signal we are in
    request = {};
    done->addResult(result);
    done->finish();
}

ProcessRunner::ProcessRunner(const ProcessRunnerOptions &options, QObject *parent) : CommandRunner(parent), d(new Private{options, this})
{
    d->timeout.setSingleShot(true);
    d->look.setSingleShot(true);
    connect(&d->timeout, &QTimer::timeout, this, [this] { d->end(CommandEnd::TimedOut); });
    connect(&d->look, &QTimer::timeout, this, [this] { d->followGroup(); });
}

ProcessRunner::~ProcessRunner()
{
    if (!d->process)
        return;
    d->process->disconnect(this);
    killGroup(d->group);
    d->process->waitForFinished(patienceMilliseconds);
}

QFuture<Expected<CommandOutcome>> ProcessRunner::run(CommandRequest request)
{
    if (d->process)
        return failedFuture<CommandOutcome>({ErrorCode::CommandUnderWay});
    if (!request.host.isEmpty() && !isSshTarget(request.host))
        return failedFuture<CommandOutcome>({ErrorCode::ValueRefused, {request.host, u"USER@HOST or USER@HOST:PORT"_s}});
    d->promise = std::make_unique<QPromise<Expected<CommandOutcome>>>();
    d->promise->start();
    d->request = std::move(request);
    d->outcome = {};
    d->ending.invalidate();
    d->group = d->taken = 0;
    d->exited = d->killed = d->begun = d->ended = false;
    d->held.clear();
    d->words.clear();
    QFuture<Expected<CommandOutcome>> future = d->promise->future();
    d->start();
    return future;
}

Expected<> ProcessRunner::openTerminal(const CommandRequest &request) { return startInTerminal(request, d->options.ssh); }

void ProcessRunner::cancel() { d->end(CommandEnd::Cancelled); }

} // namespace countersign
