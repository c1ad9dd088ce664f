// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// How soon the window is there, beside the smallest program that shows one, in processes of their own.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace countersign::bench {

namespace {

constexpr int rounds = 9;

// From the start of the process to its first frame, which Qt's own log tells of.
double firstPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.setReadChannel(QProcess::StandardError);
    process.start(program, arguments);
    QByteArray log;
    while (!log.contains("Flushing") && process.waitForReadyRead(20'000))
        log += process.readAllStandardError();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    return took;
}

void start()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString program = here + u"/../../app/countersign"_s, floor = here + u"/countersign_floor"_s;
    QTemporaryDir profile;
    QList<double> ours, least;
    for (int round = 0; round < rounds; ++round) { // interleaved: both meet the same machine
        least << firstPaint(floor, {});
        ours << firstPaint(program, {u"--profile"_s, profile.path()});
    }
    std::ranges::sort(ours);
    std::ranges::sort(least);
    report(u"first paint of the window"_s, ours.at(rounds / 2), u"a Qt Widgets program with one label"_s, least.at(rounds / 2), 2.5);
}

} // namespace

COUNTERSIGN_BENCH(start, start)

} // namespace countersign::bench
