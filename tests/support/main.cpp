// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    application.setApplicationName(u"countersign-tests"_s);
    QStringList arguments = application.arguments();
    QByteArray wanted;
    if (const qsizetype at = arguments.indexOf(u"--suite"_s); at > 0 && at + 1 < arguments.size()) {
        wanted = arguments.at(at + 1).toUtf8();
        arguments.remove(at, 2);
    }
    return countersign::testing::runSuites(wanted, arguments);
}
