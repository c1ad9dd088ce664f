// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// countersign_bench [NAME]: all benches, or those whose name contains NAME.
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::bench {

namespace {

std::map<QString, std::function<void()>> &all()
{
    static std::map<QString, std::function<void()>> benches;
    return benches;
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

Registration::Registration(const char *name, std::function<void()> run) { all().emplace(QString::fromLatin1(name), std::move(run)); }

double median(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

void report(const QString &what, double milliseconds, const QString &floor, double floorMilliseconds, double aim)
{
    report(what, u"%1 ms"_s.arg(milliseconds, 0, 'f', 2),
           u"%1 x %2 (%3 ms), aim %4"_s.arg(milliseconds / floorMilliseconds, 0, 'f', 2).arg(floor).arg(floorMilliseconds, 0, 'f', 2).arg(aim));
}

void report(const QString &what, const QString &value, const QString &aim)
{
    out() << u"  %1 %2   %3\n"_s.arg(what, -44).arg(value, 12).arg(aim) << Qt::flush;
}

} // namespace countersign::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QString wanted = QGuiApplication::arguments().value(1);
    int run = 0;
    for (const auto &[name, bench] : countersign::bench::all()) {
        if (!name.contains(wanted))
            continue;
        QTextStream(stdout) << name << '\n' << Qt::flush;
        bench();
        ++run;
    }
    return run > 0 ? 0 : 2;
}
