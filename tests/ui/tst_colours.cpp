// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/text/codehighlighter.h"
#include "ui/theme/colours.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
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

// Behind the verdict and in cards of a tone.
QList<QColor> washesOf(const Colours &c)
{
    QList<QColor> grounds{c.wash(c.muted)};
    for (const Status status : statuses)
        grounds << c.wash(c.of(status));
    return grounds;
}

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
            for (const QColor &ground : QList{c.window, c.base, c.alternate, c.raised, c.hover, c.selection, c.code} + washesOf(c)) {
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
            for (const QColor &ground : {c.base, c.alternate, c.selection})
                QVERIFY2(contrast(c.of(Status::Failing), ground) >= 4.5, qPrintable(c.of(Status::Failing).name() + u" on "_s + ground.name()));
        }
    }

    void shapesCanBeSeen()
    {
        for (const Scheme scheme : schemes) {
            const Colours &c = coloursOf(scheme);
            for (const QColor &ground : QList{c.window, c.base, c.alternate, c.raised, c.hover, c.selection} + washesOf(c)) {
                for (const Status status : statuses)
                    QVERIFY2(contrast(c.of(status), ground) >= 3, qPrintable(c.of(status).name() + u" on "_s + ground.name()));
            }
            for (const Status status : statuses)
                QVERIFY2(contrast(c.onStatus, c.of(status)) >= 3, qPrintable(u"the sign in "_s + c.of(status).name()));
            for (const QColor &ground : {c.window, c.base, c.alternate, c.raised, c.selection}) {
                QVERIFY(ground == c.selection || contrast(c.outline, ground) >= 3); // of boxes and fields, which stand on no selection
                QVERIFY(contrast(c.focus, ground) >= 3);
            }
        }
    }

    void codeCanBeRead()
    {
        const std::pair<QString, QString> samples[] = {
            {u"bash"_s,
             u"#!/bin/bash\n# a comment\nif [ -z \"$A\" ]; then export B='x' && echo \"${B:-1}\" $(date +%s) | grep -E 'a|b' > /dev/null 2>&1; fi"_s},
            {u"sql"_s, u"-- a comment\nSELECT count(*), 'x' AS \"name\" FROM t WHERE a = 12.5 AND b IS NOT NULL; CREATE INDEX i ON t (a);"_s},
            {u"yaml"_s, u"# a comment\nservices:\n  web: &base\n    image: \"nginx:1.27\"\n    ports: [80, 443]\n    on: true\n"_s},
            {u"nginx"_s, u"# a comment\nserver { listen 443 ssl; location ~ \\.php$ { proxy_pass http://127.0.0.1:8000; add_header X-A \"b\"; } }"_s},
            {u"dockerfile"_s, u"# a comment\nFROM debian:13 AS build\nRUN apt-get update && echo \"x\"\nENV A=b\nCMD [\"run\"]\n"_s},
            {u"python"_s, u"# a comment\nimport os\n@wraps(f)\ndef f(a: int = 1) -> str:\n    return f\"{a!r}\" if a > 0x1f else None\n"_s},
            {u"json"_s, u"{\"a\": [1, 2.5, true, null], \"b\": \"c\\n\"}"_s},
            {u"ini"_s, u"; a comment\n[part]\nkey = value\nport=80\n"_s}};
        CodeHighlighter highlighter;
        for (const Scheme scheme : schemes) {
            const Colours &c = coloursOf(scheme);
            for (const auto &[language, code] : samples) {
                QTextDocument document;
                QTextCursor cursor(&document);
                highlighter.write(cursor, code, language, c);
                for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
                    for (auto piece = line.begin(); !piece.atEnd(); ++piece) {
                        const QColor ink = piece.fragment().charFormat().foreground().color();
                        QVERIFY2(contrast(ink, c.code) >= 4.5,
                                 qPrintable(u"%1: “%2” %3 on %4"_s.arg(language, piece.fragment().text(), ink.name(), c.code.name())));
                    }
                }
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
