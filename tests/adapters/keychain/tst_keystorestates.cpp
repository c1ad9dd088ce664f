// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString probe = QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/adapters/keychain/keystoreprobe");

const QString programs = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/adapters/keychain/programs/");
const QString daemonPid = u"$(bash "_s + programs + u"daemonpid.sh)"_s;

} // namespace

// Every state a key store can be in, the real one: which code comes, in which words, and that the program goes on meanwhile.
class KeyStoreStates : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArrayList run(const QStringList &command, const QStringList &without = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : QStringList{u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s} + without)
            environment.remove(name);
        environment.insert(u"QTKEYCHAIN_BACKEND"_s, u"libsecret"_s);
        process.setProcessEnvironment(environment);
        process.start(command.first(), command.mid(1));
        const Outcome outcome = outcomeOf(process);
        QByteArrayList lines = outcome.out.split('\n');
        lines.removeAll(QByteArray());
        if (lines.isEmpty())
            qWarning("%s", outcome.err.constData());
        return lines;
    }

    // In a session of its own with an open keyring.
    QByteArrayList inOwnSession(const QString &line)
    {
        return run({u"bash"_s, QStringLiteral(COUNTERSIGN_SOURCE_DIR "/packaging/steps.sh"), u"with-keyring"_s, u"bash"_s, u"-c"_s, line});
    }

    QByteArrayList onBareBus(const QString &line)
    {
        return run({u"dbus-run-session"_s, u"--config-file="_s + programs + u"barebus.conf"_s, u"--"_s, u"bash"_s, u"-c"_s, line});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("no session bus here");
    }

    void open()
    {
        const QByteArrayList said = inOwnSession(u"%1 30 store:a:10 load:a remove:a load:a remove:a keeper"_s.arg(probe));
        QCOMPARE(said.size(), 6);
        QVERIFY(said.at(0).startsWith("store:a:10 ok "));
        QVERIFY(said.at(1).startsWith("load:a ok "));
        QVERIFY(said.at(2).startsWith("remove:a ok "));
        QVERIFY(said.at(3).startsWith("load:a KeyMissing "));
        QVERIFY(said.at(4).startsWith("remove:a ok ")); // to be gone is what was asked for
        QVERIFY2(said.at(5).startsWith("keeper:gnome-keyring-daemon ok"), said.at(5).constData());
    }

    void noBus()
    {
        const QByteArrayList said =
            run({probe, u"30"_s, u"load:a"_s, u"store:a:10"_s, u"round"_s, u"keeper"_s}, {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s});
        QCOMPARE(said.size(), 4);
        for (const QByteArray &line : said.first(3)) {
            QVERIFY2(line.contains(" KeychainAbsent "), line.constData());
            QVERIFY2(line.contains("There is no key store on this system"), line.constData());
        }
        QVERIFY(said.last().startsWith("keeper: ok"));
    }

    void noDaemon()
    {
        const QByteArrayList said = onBareBus(u"%1 30 load:a store:a:10"_s.arg(probe));
        QCOMPARE(said.size(), 2);
        for (const QByteArray &line : said)
            QVERIFY2(line.contains(" KeychainAbsent ") && line.contains("Start one, for example gnome-keyring"), line.constData());
    }

    void noDefaultKeyring()
    {
        const QByteArrayList said = onBareBus(uR"(export HOME=%2 XDG_RUNTIME_DIR=%2 XDG_DATA_HOME=%2/data
            chmod 700 %2
            gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
            pid=%3
            %1 30 store:a:10
            kill $pid)"_s.arg(probe, m_folder.path(), daemonPid));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(" KeychainAbsent ") && said.first().contains("has no default keyring"), said.first().constData());
    }

    // No prompter can come up here: its question is as good as closed.
    void lockedAndNotOpenedWhenAsked()
    {
        const QByteArrayList said = inOwnSession(uR"(%1 30 store:a:10
            dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
                org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
            %1 30 load:a store:a:10 store:b:5000 remove:a)"_s.arg(probe));
        QCOMPARE(said.size(), 5);
        QVERIFY(said.first().startsWith("store:a:10 ok"));
        for (const QByteArray &line : said.sliced(1)) {
            QVERIFY2(line.contains(" KeychainLocked "), line.constData());
            QVERIFY2(line.contains("The key store is locked, or its question was closed"), line.constData());
        }
    }

    void doesNotAnswer()
    {
        const QByteArrayList said = inOwnSession(uR"(pid=%2
            kill -STOP $pid
            %1 1 load:a store:a:10
            %1 30 load:a:giveup
            kill -CONT $pid)"_s.arg(probe, daemonPid));
        QCOMPARE(said.size(), 3);
        for (const QByteArray &line : said.first(2)) {
            QVERIFY2(line.contains(" KeychainTimeout turned "), line.constData());
            QVERIFY2(line.contains("It may be waiting for you in another window"), line.constData());
        }
        QVERIFY2(said.last().contains(" Cancelled turned "), said.last().constData());
    }

    // Without GLib's event loop libsecret never calls back.
    void neverCallsBack()
    {
        const QByteArrayList said = inOwnSession(u"QT_NO_GLIB=1 %1 1 load:a"_s.arg(probe));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(" KeychainTimeout turned "), said.first().constData());
    }
};

COUNTERSIGN_SUITE(KeyStoreStates)
#include "tst_keystorestates.moc"
