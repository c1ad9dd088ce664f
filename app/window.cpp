// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/cli/arguments.h"
#include "app/cli/subcommand.h"
#include "app/demo/demowindow.h"
#include "app/windowparts.h"
#include "core/wording/errors.h"
#include "resources/resources.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int complain(const Error &error)
{
    QTextStream(stderr) << "countersign: " << sentence(error) << Qt::endl;
    return 2;
}

} // namespace

bool wantsDemoWindow(const QStringList &words)
{
    return words.contains("demo"_L1) && !words.contains("--headless"_L1) && !words.contains("--serve"_L1) && !words.contains("--help"_L1) && hasDisplay();
}

int runWindow(const QStringList &words, int &argc, char **argv)
{
    const auto arguments = parseArguments(words.sliced(1), commonOptions());
    if (!arguments)
        return complain(arguments.error());
    if (!hasDisplay())
        return complain({ErrorCode::NotSupported, {QCoreApplication::translate("CommandLine", "The window (there is no display; countersign --help lists what works without)")}});
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Countersign"_s);
    QGuiApplication::setDesktopFileName(u"org.countersign.Countersign"_s);
    installTranslation();
    if (arguments->words.contains(u"demo"_s))
        return runDemoWindow();

    const QString profile = arguments->value(u"profile"_s);
    Program program({.store = arguments->value(u"store"_s, defaultStorePath(profile))});
    SettingsPreferences preferences(profile.isEmpty() ? QString() : QDir(profile).filePath(u"countersign.ini"_s));
    std::unique_ptr<MainWindow> window;
    program.session().open().then(&application, [&](const Expected<> &opened) {
        window = std::make_unique<MainWindow>(windowCollaborators(program, preferences));
        window->show();
        if (!opened)
            window->complain(opened.error());
        for (const QString &file : arguments->words)
            window->openFile(QFileInfo(file).absoluteFilePath());
    });
    const int code = application.exec();
    window.reset();
    QThreadPool::globalInstance()->waitForDone(); // keys live in what its threads still hold
    return code;
}

} // namespace countersign
