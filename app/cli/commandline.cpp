// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "core/wording/errors.h"

#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *source) { return QCoreApplication::translate("CommandLine", source); }

// Reads the journal where the command needs it, then runs the command. On the command's own thread.
int perform(const Subcommand &command, const Arguments &arguments, Program &program)
{
    QTextStream out(stdout), err(stderr);
    Desk desk(program, out, err);
    const bool acceptsLoss = command.run == runJournal && arguments.word(0) == "accept"_L1; // opens it in its own way
    if (command.opensJournal && !acceptsLoss) {
        const auto opened = desk.await([&] { return desk.session.open(); });
        if (!opened)
            return desk.fail(opened.error());
    }
    return command.run(desk, arguments);
}

} // namespace

const Subcommand *wantedSubcommand(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i) == "--store"_L1 || words.at(i) == "--profile"_L1)
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            return findSubcommand(words.at(i));
    }
    return nullptr;
}

int runCommandLine(const Subcommand &command, const QStringList &words, const std::shared_ptr<const Clock> &clock)
{
    QStringList line = words.sliced(1);
    line.removeOne(QString::fromLatin1(command.name));
    const auto arguments = parseArguments(line, command.options + commonOptions());
    QTextStream err(stderr);
    if (!arguments) {
        err << "countersign: " << arguments.error().arguments.join(u' ') << Qt::endl;
        return Failed;
    }
    if (arguments->has(u"help"_s)) {
        QTextStream(stdout) << helpOn(command);
        return Done;
    }
    if (arguments->words.size() < command.leastWords) {
        err << text("countersign: %1 needs more: %2\n\n").arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage)) << helpOn(command);
        return Failed;
    }
    QTemporaryDir throwAway;
    if (command.throwAway && !throwAway.isValid()) {
        err << "countersign: " << sentence({ErrorCode::FileUnwritable, {throwAway.path(), throwAway.errorString()}}) << Qt::endl;
        return Failed;
    }
    const QString store =
        command.throwAway ? throwAway.filePath(u"journal.db"_s) : arguments->value(u"store"_s, defaultStorePath(arguments->value(u"profile"_s)));
    Program program({.store = store, .keys = command.throwAway ? KeyKeeping::UntilQuit : KeyKeeping::Keychain, .clock = clock});
    int code = Failed;
    const std::unique_ptr<QThread> thread(QThread::create([&] { code = perform(command, *arguments, program); }));
    QObject::connect(thread.get(), &QThread::finished, QCoreApplication::instance(), [] { QCoreApplication::exit(); });
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    QThreadPool::globalInstance()->waitForDone(); // keys live in what its threads still hold
    return code;
}

} // namespace countersign
