// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demowindow.h"

#include "adapters/demo/demostack.h"
#include "app/demo/demoplay.h"
#include "app/demo/switchesdock.h"
#include "app/windowparts.h"
#include "core/wording/errors.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

int complain(const Error &error)
{
    QTextStream(stderr) << "countersign: " << sentence(error) << Qt::endl;
    return 2;
}

} // namespace

int runDemoWindow()
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return complain({ErrorCode::FileUnwritable, {folder.path(), folder.errorString()}});
    auto started = DemoStack::start();
    if (!started)
        return complain(started.error());
    DemoStack &stack = **started;
    Program program({folder.filePath(u"journal.db"_s), KeyKeeping::UntilQuit});
    SettingsPreferences preferences(folder.filePath(u"countersign.ini"_s));
    std::unique_ptr<MainWindow> window;
    Expected<DemoScene> scene = failure(ErrorCode::Cancelled);

    // the scene is set by commands like any others, on a thread that may wait
    const std::unique_ptr<QThread> director(QThread::create([&] {
        QTextStream out(stdout), err(stderr);
        Desk desk(program, out, err);
        const auto opened = desk.await([&] { return desk.session.open(); });
        scene = opened ? setScene(desk, stack) : std::unexpected(opened.error());
    }));
    QObject::connect(director.get(), &QThread::finished, qApp, [&] {
        if (!scene) {
            complain(scene.error());
            return QCoreApplication::exit(2);
        }
        window = std::make_unique<MainWindow>(windowCollaborators(program, preferences));
        window->addDockWidget(Qt::BottomDockWidgetArea, new SwitchesDock(stack, window.get()));
        window->openDeployment(scene->deployment->state().id);
        window->show();
        program.session().monitor().setSampling(true);
        // whoever throws a switch waits to see what it does
        QObject::connect(&stack, &DemoStack::switched, &program.session().monitor(), &ProbeMonitor::probeAll);
    });
    director->start();
    const int code = QCoreApplication::exec();
    director->wait();
    window.reset();
    return code;
}

} // namespace countersign
