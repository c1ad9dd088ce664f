// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTest>
#include <functional>

namespace countersign::testing {

// Runs the suite of that name, or all for an empty one, and gives the number of failures.
int runSuites(const QByteArray &wanted, const QStringList &arguments);

// Collects the suites of one executable.
struct SuiteRegistration {
    SuiteRegistration(const char *name, std::function<QObject *()> make);
};

} // namespace countersign::testing

// At namespace scope, at the start of a line: ctest finds its cases by it.
#define COUNTERSIGN_SUITE(Class) static const countersign::testing::SuiteRegistration registration_##Class(#Class, [] { return new Class; });

// Fails with the error's code and arguments.
#define QVERIFY_EXPECTED(expression)                                                                                                                 \
    do {                                                                                                                                             \
        const auto &checked_ = (expression);                                                                                                         \
        if (!checked_)                                                                                                                               \
            QFAIL(qPrintable(countersign::testing::describe(checked_.error())));                                                                     \
    } while (false)

namespace countersign {
struct Error;
namespace testing {
QString describe(const Error &error);
}
} // namespace countersign
