// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"
#include "tests/support/suite.h"

using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(COUNTERSIGN_BINARY_DIR "/app/countersign");

// A shell line on a private session of its own with a fresh keyring.
Outcome inOwnSession(const QString &line)
{
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        return environment;
    }());
    process.start(u"bash"_s, {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/packaging/steps.sh"), u"with-keyring"_s, u"bash"_s, u"-c"_s, line});
    return outcomeOf(process);
}

} // namespace

// What a person reads when the key store is not as it should be, and that nothing is half done then.
class KeyStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenOneIsGood()
    {
        const Outcome doctor = inOwnSession(u"\"%1\" --profile \"%2\" doctor"_s.arg(program, m_terminal.profile()));
        QVERIFY_EXIT(doctor, 0);
        QVERIFY2(doctor.out.contains("✓ key store"), said(doctor).constData());
    }

    void aLockedOneIsNamedAndNobodyIsEnrolled()
    {
        const Outcome refused = inOwnSession(uR"(
            dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
                org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
            echo 'correct horse' | "%1" --profile "%2" people add --name Ada --email ada@example.org --pin-fd 0)"_s.arg(program,
                                                                                                                        m_terminal.profile()));
        QVERIFY_EXIT(refused, 2);
        QVERIFY2(refused.err.contains("The key store is locked"), said(refused).constData());
        const Outcome people = m_terminal.run({u"people"_s, u"list"_s});
        QVERIFY2(!people.out.contains("Ada"), said(people).constData());
    }

    void noneAtAllIsNamedWithAWayOut()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(program, {u"--profile"_s, m_terminal.profile(), u"doctor"_s});
        const Outcome doctor = outcomeOf(process);
        QVERIFY_EXIT(doctor, 1);
        QVERIFY2(doctor.out.contains("✗ key store") && doctor.out.contains("Start one, for example"), said(doctor).constData());
    }

private:
    Terminal m_terminal;
};

COUNTERSIGN_SUITE(KeyStore)
#include "tst_keystore.moc"
