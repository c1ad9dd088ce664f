// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include "core/base/error.h"
#include "core/wording/errors.h"

#include <QDir>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

struct Registered {
    QByteArray name;
    std::function<QObject *()> make;
};

std::vector<Registered> &suites()
{
    static std::vector<Registered> all;
    return all;
}

int runSuite(const Registered &suite, QStringList arguments)
{
    // beside the log for people, one for tests/support/counts.py
    const QDir results(QStringLiteral(COUNTERSIGN_BINARY_DIR "/Testing/suites"));
    results.mkpath(u"."_s);
    const QString file = results.filePath(QString::fromUtf8(suite.name) + u".xml"_s);
    arguments << u"-o"_s << u"-,txt"_s << u"-o"_s << file + u",junitxml"_s;
    const std::unique_ptr<QObject> object(suite.make());
    return QTest::qExec(object.get(), arguments);
}

} // namespace

SuiteRegistration::SuiteRegistration(const char *name, std::function<QObject *()> make) { suites().push_back({name, std::move(make)}); }

QString describe(const Error &error) { return describeCode(error.code) + u": "_s + error.arguments.join(u" | "_s) + u" - "_s + sentence(error); }

int runSuites(const QByteArray &wanted, const QStringList &arguments)
{
    int failures = 0, ran = 0;
    for (const auto &suite : suites()) {
        if (wanted.isEmpty() || suite.name == wanted) {
            ++ran;
            failures += runSuite(suite, arguments);
        }
    }
    if (ran == 0) {
        std::fprintf(stderr, "no suite named %s\n", wanted.constData());
        return 1;
    }
    return qMin(failures, 127);
}

} // namespace countersign::testing
