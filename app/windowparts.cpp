// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/windowparts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

MainWindow::Collaborators windowCollaborators(Program &program, Preferences &preferences, Notifier *notifier)
{
    return {
        .session = program.session(),
        .clock = program.clock(),
        .preferences = preferences,
        .copyText = [](const QString &text) { QGuiApplication::clipboard()->setText(text); },
        .openLink = [](const QUrl &link) { QDesktopServices::openUrl(link); },
        // a process of its own: the demo's people and keys never meet the user's
        .startDemo = [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"demo"_s}); },
        .documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        .notifier = notifier,
        .commands = &program.commands(),
        .secretFiles = &program.secretFile(),
    };
}

} // namespace countersign
