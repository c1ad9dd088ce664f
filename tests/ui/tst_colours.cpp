// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/theme/colours.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

Triple linearOf(const QColor &colour) { return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}; }

double luminance(const QColor &colour)
{
    const Triple rgb = linearOf(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = qMax(luminance(a), luminance(b)), dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
const Matrix protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
const Matrix deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
const Matrix tritanopia{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = qBound(0.0, matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2], 1.0);
    return result;
}

Triple labOf(const Triple &rgb)
{
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double deltaE(const QColor &a, const QColor &b, const Matrix &eye)
{
    const Triple one = labOf(times(eye, linearOf(a))), other = labOf(times(eye, linearOf(b)));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

constexpr Scheme schemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr Status statuses[] = {Status::Failing,  Status::Unknown, Status::Stale,  Status::Degraded, Status::Open,
                               Status::Checking, Status::Waived,  Status::Ticked, Status::Verified};

} // namespace

// What eyes can tell apart, in every look.
class ColoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead()
    {
        for (const Scheme scheme : schemes) {
            const Colours &c = coloursOf(scheme);
            for (const QColor &ground : {c.window, c.base, c.alternate, c.raised, c.selection, c.code}) {
                for (const QColor &ink : {c.text, c.muted, c.link}) {
                    const QString what = u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground));
                    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(what));
                }
            }
            QVERIFY(contrast(c.text, c.mark) >= 4.5);
            QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        }
    }

    void wordsOfFailureCanBeRead()
    {
        for (const Scheme scheme : schemes) {
            const Colours &c = coloursOf(scheme);
            for (const QColor &ground : {c.base, c.alternate})
                QVERIFY2(contrast(c.of(Status::Failing), ground) >= 4.5, qPrintable(c.of(Status::Failing).name() + u" on "_s + ground.name()));
        }
    }

    void shapesCanBeSeen()
    {
        for (const Scheme scheme : schemes) {
            const Colours &c = coloursOf(scheme);
            for (const QColor &ground : {c.base, c.alternate, c.selection}) {
                for (const Status status : statuses)
                    QVERIFY2(contrast(c.of(status), ground) >= 3, qPrintable(c.of(status).name() + u" on "_s + ground.name()));
                QVERIFY(ground == c.selection || contrast(c.outline, ground) >= 3); // of boxes and fields, which stand on no selection
                QVERIFY(contrast(c.focus, ground) >= 3);
            }
        }
    }

    // Unknown and not applicable are grey like text, and told apart by their shape alone.
    void colourBlindEyesTellThemApart()
    {
        for (const Scheme scheme : schemes) {
            const Colours &c = coloursOf(scheme);
            double least = 1000;
            QString pair;
            for (const Matrix &eye : {protanopia, deuteranopia, tritanopia}) {
                for (const Status one : statuses) {
                    for (const Status other : statuses) {
                        if (one >= other || one == Status::Unknown || other == Status::Unknown)
                            continue;
                        if (const double distance = deltaE(c.of(one), c.of(other), eye); distance < least) {
                            least = distance;
                            pair = c.of(one).name() + u' ' + c.of(other).name();
                        }
                    }
                }
            }
            QVERIFY2(least >= 20, qPrintable(u"%1: %2"_s.arg(pair).arg(least)));
        }
    }
};

COUNTERSIGN_SUITE(ColoursTest)
#include "tst_colours.moc"
