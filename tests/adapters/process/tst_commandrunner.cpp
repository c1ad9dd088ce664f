// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/process/processrunner.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    Expected<CommandOutcome> outcome = failure(ErrorCode::Internal);
    QByteArray output = {};
};

// A process that is dead and only not yet reaped does not live.
bool lives(const QByteArray &pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid.trimmed())));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z");
}

// Of this process, in bytes; 0: it cannot be told here.
qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

// A program of the system that may lie where only root looks.
QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

quint16 freePort()
{
    for (quint16 port = 21000; port < 32000; ++port) {
        if (QTcpServer server; server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace

// Commands as real processes: what they print, how they end, and that nothing is left of them.
class CommandRunnerTest : public QObject
{
    Q_OBJECT

    static Run wait(CommandRunner &runner, CommandRequest request, const std::function<void(const QByteArray &)> &seen = {})
    {
        Run run;
        const auto connection = QObject::connect(&runner, &CommandRunner::output, &runner, [&](const QByteArray &chunk) {
            run.output += chunk;
            if (seen)
                seen(run.output);
        });
        auto future = runner.run(std::move(request));
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        QObject::disconnect(connection);
        if (done)
            run.outcome = future.takeResult();
        return run;
    }

private Q_SLOTS:
    void tellsOutputAndExitStatus()
    {
        ProcessRunner runner;
        const Run run = wait(runner, {.script = u"echo out; echo err >&2; exit 3"_s});
        QVERIFY_EXPECTED(run.outcome);
        QCOMPARE(run.outcome->end, CommandEnd::Exited);
        QCOMPARE(run.outcome->exitCode, 3);
        QVERIFY(run.output.contains("out\n") && run.output.contains("err\n"));
    }

    void secretsComeByEnvironment()
    {
        ProcessRunner runner;
        CommandRequest request{.script = u"tr '\\0' ' ' < /proc/$$/cmdline; echo; test \"$KEY\" = s3cr3t && echo same"_s};
        request.secrets.emplace_back(u"KEY"_s, std::make_shared<const Secret>(QByteArray("s3cr3t")));
        const Run run = wait(runner, std::move(request));
        QVERIFY(run.output.endsWith("same\n"));
        QCOMPARE(run.output.count("s3cr3t"), 1); // in the script's own comparison, not in the arguments by value
    }

    // Bad input 25: what prints for ever is stopped at the limit.
    void row25EndlessOutputIsCut()
    {
        ProcessRunner runner;
        QElapsedTimer clock;
        clock.start();
        const qint64 before = residentMemory();
        const Run run = wait(runner, {.script = u"yes"_s});
        QVERIFY2(residentMemory() - before < 64 * 1024 * 1024,
                 QByteArray::number(residentMemory() - before).constData()); // unread it is 500 MB a second
        QVERIFY_EXPECTED(run.outcome);
        QCOMPARE(run.outcome->end, CommandEnd::OutputLimit);
        QCOMPARE(run.output.size(), 1024 * 1024);
        QVERIFY(clock.elapsed() < 10'000);
    }

    // Bad input 26: a child left behind, and one that will not listen, are gone within five seconds.
    void row26NothingIsLeftBehind()
    {
        ProcessRunner runner;
        const Run run = wait(runner, {.script = u"sleep 300 & echo $!"_s});
        QVERIFY_EXPECTED(run.outcome);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(run.output), 5000);
    }

    void row26CancelEndsWhatIgnoresIt()
    {
        ProcessRunner runner;
        QElapsedTimer clock;
        const Run run = wait(runner, {.script = u"trap '' TERM; (trap '' TERM; sleep 300) & echo $!; while true; do sleep 1; done"_s},
                             [&](const QByteArray &output) {
                                 if (output.endsWith('\n') && !clock.isValid()) {
                                     clock.start();
                                     QMetaObject::invokeMethod(&runner, [&runner] { runner.cancel(); }, Qt::QueuedConnection);
                                 }
                             });
        QVERIFY_EXPECTED(run.outcome);
        QCOMPARE(run.outcome->end, CommandEnd::Cancelled);
        QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()).constData());
        QTRY_VERIFY_WITH_TIMEOUT(!lives(run.output), 1000);
    }

    void aTimeoutEndsIt()
    {
        ProcessRunner runner;
        const Run run = wait(runner, {.script = u"sleep 300"_s, .timeout = std::chrono::milliseconds(200)});
        QVERIFY_EXPECTED(run.outcome);
        QCOMPARE(run.outcome->end, CommandEnd::TimedOut);
    }

    // Bad input 28: whoever asks gets no answer.
    void row28ReadsNothing()
    {
        ProcessRunner runner;
        const Run run = wait(runner, {.script = u"read -r line; echo \"got [$line]\"; (read -r x < /dev/tty) 2>/dev/null || echo none"_s});
        QCOMPARE(run.output, QByteArray("got []\nnone\n"));
    }

    void oneAtATime()
    {
        ProcessRunner runner;
        auto first = runner.run({.script = u"sleep 300"_s});
        auto second = runner.run({.script = u"true"_s});
        QVERIFY(second.isFinished());
        QCOMPARE(second.takeResult().error().code, ErrorCode::CommandUnderWay);
        runner.cancel();
        QTRY_VERIFY(first.isFinished());
    }

    void refusesWhatSshWouldTakeForAnOption()
    {
        ProcessRunner runner;
        for (const QString &host : {u"-oProxyCommand=id"_s, u"user@-oX"_s, u"host"_s, u"u@h;id"_s}) {
            auto future = runner.run({.script = u"true"_s, .host = host});
            QVERIFY(future.isFinished());
            QCOMPARE(future.takeResult().error().code, ErrorCode::ValueRefused);
        }
    }

    // The system's own sshd, on loopback.
    void runsThroughSsh()
    {
        if (program(u"sshd"_s).isEmpty() || program(u"ssh"_s).isEmpty() || !QDir().mkpath(u"/run/sshd"_s))
            QSKIP("sshd cannot be started here");
        QTemporaryDir folder;
        const auto file = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
        for (const char *name : {"host", "user", "stranger"})
            QCOMPARE(QProcess::execute(program(u"ssh-keygen"_s), {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(name)}), 0);
        QVERIFY(QFile::copy(file("user.pub"), file("authorized")));
        const quint16 port = freePort();
        QFile known(file("known"));
        QVERIFY(known.open(QIODevice::WriteOnly));
        QFile hostKey(file("host.pub"));
        QVERIFY(hostKey.open(QIODevice::ReadOnly));
        known.write("[127.0.0.1]:" + QByteArray::number(port) + ' ' + hostKey.readAll());
        known.close();
        QProcess sshd;
        sshd.start(program(u"sshd"_s), {u"-D"_s, u"-e"_s,
                                        u"-f"_s, u"/dev/null"_s,
                                        u"-h"_s, file("host"),
                                        u"-p"_s, QString::number(port),
                                        u"-o"_s, u"ListenAddress=127.0.0.1"_s,
                                        u"-o"_s, u"AuthorizedKeysFile="_s + file("authorized"),
                                        u"-o"_s, u"StrictModes=no"_s,
                                        u"-o"_s, u"PidFile=none"_s,
                                        u"-o"_s, u"PasswordAuthentication=no"_s,
                                        u"-o"_s, u"KbdInteractiveAuthentication=no"_s,
                                        u"-o"_s, u"UsePAM=no"_s,
                                        u"-o"_s, u"PermitRootLogin=yes"_s});
        QVERIFY(sshd.waitForStarted());
        QByteArray said; // the macro looks twice
        QTRY_VERIFY((said += sshd.readAllStandardError()).contains("listening") || sshd.state() == QProcess::NotRunning);
        const auto options = [&](const char *key, const char *hosts) {
            return ProcessRunnerOptions{.sshOptions = {u"-F"_s, u"/dev/null"_s, u"-i"_s, file(key), u"-o"_s, u"IdentitiesOnly=yes"_s, u"-o"_s,
                                                       u"IdentityAgent=none"_s, u"-o"_s, u"UserKnownHostsFile="_s + file(hosts)}};
        };
        const QString host = u"%1@127.0.0.1:%2"_s.arg(qEnvironmentVariable("USER", u"root"_s)).arg(port);

        ProcessRunner good(options("user", "known"));
        CommandRequest request{.script = u"echo there; test \"$KEY\" = \"it's\" && echo same; exit 4"_s, .host = host};
        request.secrets.emplace_back(u"KEY"_s, std::make_shared<const Secret>(QByteArray("it's")));
        const Run run = wait(good, std::move(request));
        QVERIFY_EXPECTED(run.outcome);
        QCOMPARE(run.output, QByteArray("there\nsame\n"));
        QCOMPARE(run.outcome->exitCode, 4);

        ProcessRunner unknown(options("user", "nobody-known"));
        QCOMPARE(wait(unknown, {.script = u"true"_s, .host = host}).outcome.error().code, ErrorCode::SshHostUnknown);
        ProcessRunner stranger(options("stranger", "known"));
        QCOMPARE(wait(stranger, {.script = u"true"_s, .host = host}).outcome.error().code, ErrorCode::SshKeyRefused);

        // cut half-way: nothing is known of its end; what ran there may go on, as the error says
        QByteArray pid;
        bool cut = false;
        const Run broken = wait(good, {.script = u"echo $$; sleep 300"_s, .host = host}, [&](const QByteArray &output) {
            if (!output.endsWith('\n') || std::exchange(cut, true))
                return;
            pid = output;
            QProcess::execute(u"/bin/sh"_s,
                              {u"-c"_s, u"for p in $(pgrep -P %1); do kill -9 $(pgrep -P $p) $p; done 2>/dev/null; true"_s.arg(sshd.processId())});
        });
        QVERIFY(!broken.outcome);
        QCOMPARE(broken.outcome.error().code, ErrorCode::SshCut);
        QVERIFY(!pid.trimmed().isEmpty());
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::fromLatin1(pid.trimmed())});
        sshd.terminate();
        QVERIFY(sshd.waitForFinished());
        QCOMPARE(wait(good, {.script = u"true"_s, .host = host}).outcome.error().code, ErrorCode::SshUnreachable);
    }
};

COUNTERSIGN_SUITE(CommandRunnerTest)

#include "tst_commandrunner.moc"
