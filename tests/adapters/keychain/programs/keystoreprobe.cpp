// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// keystoreprobe PATIENCE COMMAND…: one line a command: what was asked, "ok" or the error's code, whether the event loop went on turning
// meanwhile, and the sentence a person would read.
#include "adapters/keychain/keychainvault.h"
#include "core/wording/errors.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr int tickMilliseconds = 10;
constexpr int fewestTicks = 5; // a loop that stood still has none

class Asker : public QObject
{
public:
    Asker(KeychainVault &vault, const QStringList &commands) : m_vault(vault), m_commands(commands)
    {
        connect(&m_clock, &QTimer::timeout, this, [this] { ++m_ticks; });
        m_clock.start(tickMilliseconds);
    }

    void next()
    {
        if (m_commands.isEmpty())
            return QCoreApplication::quit();
        const QString command = m_commands.takeFirst();
        const QString name = u"states/"_s + command.section(u':', 1, 1);
        m_ticks = 0;
        const QString verb = command.section(u':', 0, 0);
        if (verb == "load"_L1)
            m_vault.load(name).then(
                this, [this, command](const Expected<Secret> &value) { tell(command, value ? std::optional<Error>() : value.error()); });
        else if (verb == "keeper"_L1)
            m_vault.keeper().then(this, [this](const Expected<QString> &keeper) { tell(u"keeper:"_s + keeper.value_or(QString()), {}); });
        else if (verb == "store"_L1)
            hear(command, m_vault.store(name, Secret(QByteArray(command.section(u':', 2, 2).toInt(), 'x'))));
        else if (verb == "remove"_L1)
            hear(command, m_vault.remove(name));
        else
            hear(command, m_vault.roundTrip());
        if (command.endsWith("giveup"_L1))
            QTimer::singleShot(20 * tickMilliseconds, this, [this] { m_vault.giveUp(); });
    }

private:
    void hear(const QString &command, QFuture<Expected<>> future)
    {
        future.then(this, [this, command](const Expected<> &done) { tell(command, done ? std::optional<Error>() : done.error()); });
    }

    void tell(const QString &command, const std::optional<Error> &error)
    {
        QTextStream(stdout) << command << ' ' << (error ? describeCode(error->code) : u"ok"_s) << ' ' << (m_ticks >= fewestTicks ? "turned" : "quick")
                            << ' ' << (error ? sentence(*error) : QString()) << Qt::endl;
        QTimer::singleShot(0, this, [this] { next(); });
    }

    KeychainVault &m_vault;
    QStringList m_commands;
    QTimer m_clock;
    int m_ticks = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    KeychainVault vault{std::chrono::seconds(arguments.value(1).toInt())};
    Asker asker(vault, arguments.mid(2));
    QTimer::singleShot(0, &asker, [&asker] { asker.next(); });
    return application.exec();
}
