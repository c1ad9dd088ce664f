// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/entry.h"

#include "app/cli/commandline.h"
#include "app/cli/help.h"
#include "app/cli/subcommand.h"
#include "app/privatememory.h"
#include "app/window.h"
#include "resources/resources.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace countersign {

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
int runHeadless(const Subcommand &command, const QStringList &words, int &argc, char **argv, const std::shared_ptr<const Clock> &clock)
{
    if (command.draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false); // a grabbed window that closes does not end the command
        nameApplication();
        return runCommandLine(command, words, clock);
    }
    QCoreApplication application(argc, argv);
    nameApplication();
    return runCommandLine(command, words, clock);
}

} // namespace

int enter(int argc, char **argv, const std::shared_ptr<const Clock> &clock)
{
    keepMemoryPrivate();
    const QStringList words = wordsOf(argc, argv);
    if (wantsDemoWindow(words))
        return runWindow(words, argc, argv, clock);
    if (const Subcommand *command = wantedSubcommand(words))
        return runHeadless(*command, words, argc, argv, clock);
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        QCoreApplication application(argc, argv);
        nameApplication();
        QTextStream(stdout) << helpText();
        return 0;
    }
    if (words.contains("--version"_L1)) {
        QTextStream(stdout) << "countersign " COUNTERSIGN_VERSION "\n";
        return 0;
    }
    return runWindow(words, argc, argv, clock);
}

} // namespace countersign
