// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// countersign_bench [NAME] [--json]: all benches, or those whose name contains NAME.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace countersign::bench {

namespace {

std::map<QString, std::function<void()>> &all()
{
    static std::map<QString, std::function<void()>> benches;
    return benches;
}

struct Output {
    bool json = false;
    QJsonArray figures = {};
};

Output &output()
{
    static Output output;
    return output;
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QJsonObject asJson(const Figure &figure)
{
    QJsonObject object{{u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}};
    if (!figure.against.isEmpty()) {
        object.insert(u"against"_s, figure.against);
        object.insert(u"againstValue"_s, figure.againstValue);
    }
    if (figure.ratio)
        object.insert(u"ratio"_s, *figure.ratio);
    if (!figure.aim.isEmpty())
        object.insert(u"aim"_s, figure.aim);
    return object;
}

QString number(double value) { return QString::number(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0); }

} // namespace

Registration::Registration(const char *name, std::function<void()> run) { all().emplace(QString::fromLatin1(name), std::move(run)); }

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double median(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

void report(const Figure &figure)
{
    if (output().json) {
        output().figures.append(asJson(figure));
        return;
    }
    QString rest;
    if (figure.ratio)
        rest = u"%1 x %2 (%3 %4), "_s.arg(number(*figure.ratio), figure.against, number(figure.againstValue), figure.unit);
    out() << u"  %1 %2   %3%4\n"_s.arg(figure.name, -44).arg(number(figure.value) + u' ' + figure.unit, 12).arg(rest, figure.aim) << Qt::flush;
}

void report(const QString &what, double milliseconds, const QString &floor, double floorMilliseconds, double aim)
{
    report({what, milliseconds, u"ms"_s, floor, floorMilliseconds, milliseconds / floorMilliseconds, u"aim %1"_s.arg(aim)});
}

void report(const QString &what, const QString &value, const QString &aim)
{
    report({.name = what, .value = value.section(u' ', 0, 0).toDouble(), .unit = value.section(u' ', 1), .aim = aim});
}

} // namespace countersign::bench

int main(int argc, char **argv)
{
    using namespace countersign::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList words = QApplication::arguments().sliced(1);
    output().json = words.removeAll(u"--json"_s) > 0;
    const QString wanted = words.value(0);
    int run = 0;
    for (const auto &[name, bench] : all()) {
        if (!name.contains(wanted))
            continue;
        if (!output().json)
            out() << name << '\n' << Qt::flush;
        bench();
        ++run;
        if (output().json) { // one line a bench
            const QJsonObject object{{u"bench"_s, name}, {u"figures"_s, std::exchange(output().figures, {})}};
            out() << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n' << Qt::flush;
        }
    }
    return run > 0 ? 0 : 2;
}
