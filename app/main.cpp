// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/help.h"
#include "app/cli/subcommand.h"
#include "app/privatememory.h"
#include "app/window.h"
#include "resources/resources.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QCoreApplication::setOrganizationName(u"countersign"_s);
    installTranslation();
}

// Sub-commands start without a display; those that draw need fonts, which the offscreen platform has.
int runHeadless(const countersign::Subcommand &command, const QStringList &words, int &argc, char **argv)
{
    if (command.draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false); // a grabbed window that closes does not end the command
        nameApplication();
        return countersign::runCommandLine(command, words);
    }
    QCoreApplication application(argc, argv);
    nameApplication();
    return countersign::runCommandLine(command, words);
}

} // namespace

int main(int argc, char **argv)
{
    countersign::keepMemoryPrivate();
    const QStringList words = wordsOf(argc, argv);
    if (countersign::wantsDemoWindow(words))
        return countersign::runWindow(words, argc, argv);
    if (const countersign::Subcommand *command = countersign::wantedSubcommand(words))
        return runHeadless(*command, words, argc, argv);
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        QCoreApplication application(argc, argv);
        nameApplication();
        QTextStream(stdout) << countersign::helpText();
        return 0;
    }
    if (words.contains("--version"_L1)) {
        QTextStream(stdout) << "countersign " COUNTERSIGN_VERSION "\n";
        return 0;
    }
    return countersign::runWindow(words, argc, argv);
}
