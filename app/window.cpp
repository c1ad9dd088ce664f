// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "adapters/desktop/desktopnotifier.h"
#include "adapters/desktop/singleinstance.h"
#include "adapters/logind/logindpower.h"
#include "app/cli/arguments.h"
#include "app/cli/subcommand.h"
#include "app/demo/demowindow.h"
#include "app/windowparts.h"
#include "core/services/wakefulness.h"
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

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

// A mistyped command must not open a window that looks for a file of its name.
QString firstThatIsNothing(const QStringList &words)
{
    const auto found = std::ranges::find_if(words, [](const QString &word) { return word != "demo"_L1 && !QFileInfo::exists(word); });
    return found == words.end() ? QString() : *found;
}

void comeForward(MainWindow &window, const QStringList &files, const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // lets the desktop see whose wish it is
    window.show();
    window.raise();
    window.activateWindow();
    for (const QString &file : files)
        window.openFile(file);
}

int complain(const Error &error)
{
    QTextStream(stderr) << "countersign: " << sentence(error) << Qt::endl;
    return 2;
}

} // namespace

bool wantsDemoWindow(const QStringList &words)
{
    return words.contains("demo"_L1) && !words.contains("--headless"_L1) && !words.contains("--serve"_L1) && !words.contains("--help"_L1)
           && hasDisplay();
}

int runWindow(const QStringList &words, int &argc, char **argv, const std::shared_ptr<const Clock> &clock)
{
    const auto arguments = parseArguments(words.sliced(1), commonOptions());
    if (!arguments)
        return complain(arguments.error());
    if (const QString stray = firstThatIsNothing(arguments->words); !stray.isEmpty())
        return complain(
            {ErrorCode::UsageWrong, {said("There is no command %1, and no file of that name. countersign --help lists the commands.").arg(stray)}});
    if (!hasDisplay())
        return complain(
            {ErrorCode::UsageWrong, {said("There is no display here, so there is no window. countersign --help lists what works without.")}});
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Countersign"_s);
    QGuiApplication::setDesktopFileName(u"org.countersign.Countersign"_s);
    if (arguments->words.contains(u"demo"_s)) {
        installTranslation();
        return runDemoWindow();
    }

    const QString profile = arguments->value(u"profile"_s);
    const QString store = arguments->value(u"store"_s, defaultStorePath(profile));
    QStringList files;
    for (const QString &file : arguments->words)
        files << QFileInfo(file).absoluteFilePath();
    SingleInstance instance(store);
    if (!instance.isFirst() && instance.handOver(files))
        return 0; // the window that is open shows them
    Program program({.store = store, .clock = clock});
    DesktopNotifier notifier;
    SettingsPreferences preferences(profile.isEmpty() ? QString() : QDir(profile).filePath(u"countersign.ini"_s));
    LogindPower power;
    const Wakefulness wakefulness(program.session().monitor(), power, said("Probes watch over a deployment"));
    installTranslation(preferences.value(languageKey).toString());
    std::unique_ptr<MainWindow> window;
    program.session().open().then(&application, [&](const Expected<> &) { // the window says itself what is wrong with it
        window = std::make_unique<MainWindow>(windowCollaborators(program, preferences, &notifier));
        window->show();
        if (files.isEmpty())
            window->resume();
        for (const QString &file : files)
            window->openFile(file);
    });
    QObject::connect(&instance, &SingleInstance::asked, &application, [&](const QStringList &more, const QString &token) {
        if (window)
            comeForward(*window, more, token);
    });
    const int code = application.exec();
    window.reset();
    QThreadPool::globalInstance()->waitForDone(); // keys live in what its threads still hold
    return code;
}

} // namespace countersign
