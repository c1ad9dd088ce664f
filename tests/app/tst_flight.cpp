// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(COUNTERSIGN_BINARY_DIR "/app/countersign");

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Outcome outcomeOf(QProcess &process)
{
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray said(const Outcome &outcome)
{
    return "exit " + QByteArray::number(outcome.code) + '\n' + outcome.out + outcome.err;
}

#define QVERIFY_EXIT(outcome, wanted) QVERIFY2((outcome).code == (wanted), said(outcome).constData())

} // namespace

// A deployment from the checklist to the verified record, with the program as a person runs it.
class Flight final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_demo;
    QJsonObject m_stack;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, QStringList{u"--profile"_s, m_folder.path()} + arguments);
        return outcomeOf(process);
    }

    // With the PIN on descriptor 3, as a script hands it over.
    Outcome runWithPin(const QStringList &arguments, int times = 1) const
    {
        QFile pins(m_folder.filePath(u"pins"_s));
        if (pins.open(QIODevice::WriteOnly))
            pins.write(QByteArray("correct horse\n").repeated(times));
        pins.close();
        QProcess process;
        process.start(u"bash"_s, QStringList{u"-c"_s, u"exec \"$@\" 3<\"$0\""_s, pins.fileName(), program, u"--profile"_s, m_folder.path()} + arguments
                                     + QStringList{u"--pin-fd"_s, u"3"_s});
        return outcomeOf(process);
    }

    void turn(const QString &name, const QString &how)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.post(QNetworkRequest(QUrl(m_stack.value("control"_L1).toString() + u'/' + name + u'/' + how)), QByteArray()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(5000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

    static QJsonObject healthCheck(const Outcome &outcome)
    {
        for (const QJsonValue &check : QJsonDocument::fromJson(outcome.out).object().value("checks"_L1).toArray()) {
            if (check["target"_L1].toString().endsWith("/health"_L1) && check["kind"_L1].toString() == "http"_L1 && !check.toObject().contains("off"_L1))
                return check.toObject();
        }
        return {};
    }

    // The rehearsal's servers have no sign-in and know no other origins: what the checklist asks beyond that is accepted for a while.
    void waiveWhatFails(const QString &id)
    {
        QStringList failing;
        const Outcome status = run({u"status"_s, id, u"--json"_s});
        for (const QJsonValue &item : QJsonDocument::fromJson(status.out).object().value("items"_L1).toArray()) {
            if (item["status"_L1].toString() == "failing"_L1)
                failing += item["id"_L1].toString();
        }
        if (failing.isEmpty())
            return;
        const Outcome waived = runWithPin(QStringList{u"waive"_s, id} + failing + QStringList{u"--reason"_s, u"not part of the rehearsal"_s, u"--until"_s, u"2099-12-31"_s});
        QVERIFY_EXIT(waived, 0);
    }

    QStringList startOptions(const QString &host) const
    {
        QStringList options;
        for (const QJsonValue &route : m_stack.value("routes"_L1).toArray()) {
            if (route.toString().startsWith(host + u':'))
                options << u"--route"_s << route.toString();
        }
        return options << u"--trust-ca"_s << host + u'=' + file(u"ca.pem"_s) << u"--approve"_s << u"https://"_s + host << u"--approve"_s << u"http://"_s + host;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_demo.start(program, {u"demo"_s, u"--serve"_s, u"--json"_s, u"--host"_s, u"api.yourdomain.com"_s, u"--host"_s, u"api.demo.test"_s});
        QVERIFY(m_demo.waitForReadyRead(30'000));
        QByteArray line = m_demo.readLine();
        while (!line.endsWith('\n') && m_demo.waitForReadyRead(5000))
            line += m_demo.readLine();
        m_stack = QJsonDocument::fromJson(line).object();
        QVERIFY(!m_stack.isEmpty());
        QFile ca(file(u"ca.pem"_s));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write(m_stack.value("ca"_L1).toString().toLatin1());
    }

    void cleanupTestCase()
    {
        m_demo.terminate();
        QVERIFY(m_demo.waitForFinished(10'000));
        QCOMPARE(m_demo.exitCode(), 0);
    }

    void fromChecklistToVerifiedRecord_data()
    {
        QTest::addColumn<QString>("checklist");
        QTest::addColumn<QString>("host");
        QTest::newRow("demo checklist") << QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/demo.md") << u"api.demo.test"_s;
        const QDir seeds(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/seeds"));
        const QStringList found = seeds.entryList({u"004_*.txt"_s});
        QTest::newRow("seed 004") << (found.isEmpty() ? QString() : seeds.filePath(found.first())) << u"api.yourdomain.com"_s;
    }

    void fromChecklistToVerifiedRecord()
    {
        QFETCH(const QString, checklist);
        QFETCH(const QString, host);
        if (checklist.isEmpty())
            QSKIP("../shared/seeds is not here");
        QDir(m_folder.path()).remove(u"journal.db"_s);
        QDir(m_folder.path()).remove(u"journal.db-wal"_s);
        QDir(m_folder.path()).remove(u"journal.db-shm"_s);

        const Outcome owner = runWithPin({u"people"_s, u"add"_s, u"--name"_s, u"Ada Lovelace"_s, u"--email"_s, u"ada@example.org"_s});
        QVERIFY_EXIT(owner, 0);
        const Outcome started = run(QStringList{u"start"_s, checklist, u"--system"_s, u"S"_s, u"--version"_s, u"1"_s, u"--environment"_s, u"production"_s} + startOptions(host));
        QVERIFY_EXIT(started, 0);
        const QString id = QString::fromLatin1(started.out).section(u'\n', 0, 0);

        const Outcome good = run({u"probe"_s, id, u"--json"_s});
        QCOMPARE(healthCheck(good).value("status"_L1).toString(), u"passing"_s);

        turn(u"database"_s, u"broken"_s);
        const Outcome broken = run({u"probe"_s, id, u"--json"_s});
        QVERIFY_EXIT(broken, 1);
        const QJsonObject health = healthCheck(broken);
        QCOMPARE(health.value("status"_L1).toString(), u"failing"_s);
        const QByteArray conditions = QJsonDocument(health.value("conditions"_L1).toArray()).toJson();
        QVERIFY2(conditions.contains("200") && conditions.contains("503"), conditions.constData());
        const Outcome noGo = run({u"status"_s, id, u"--json"_s});
        QVERIFY_EXIT(noGo, 1);
        QCOMPARE(QJsonDocument::fromJson(noGo.out).object().value("verdict"_L1).toString(), u"no-go"_s);
        turn(u"database"_s, u"mended"_s);
        const Outcome mended = run({u"probe"_s, id, u"--json"_s});
        QCOMPARE(healthCheck(mended).value("status"_L1).toString(), u"passing"_s);

        const Outcome ticked = run({u"tick"_s, id, u"--all"_s, u"--reason"_s, u"seen by hand during the rehearsal"_s});
        QVERIFY_EXIT(ticked, 0);
        run({u"probe"_s, id});
        waiveWhatFails(id);
        const Outcome status = run({u"status"_s, id, u"--json"_s});
        QStringList fields;
        for (const QJsonValue &role : QJsonDocument::fromJson(status.out).object().value("roles"_L1).toArray()) {
            const Outcome signedOff = runWithPin({u"sign"_s, id, u"--role"_s, role["id"_L1].toString()});
            QVERIFY_EXIT(signedOff, 0);
            fields.append(role["name"_L1].toString());
        }
        QVERIFY(fields.size() >= 3);
        const Outcome go = run({u"status"_s, id});
        QVERIFY_EXIT(go, 0);

        const QString record = file(u"record.pdf"_s);
        const Outcome exported = runWithPin({u"export"_s, id, u"-o"_s, record, u"--as"_s, u"Ada"_s});
        QVERIFY_EXIT(exported, 0);
        QProcess pdfsig;
        pdfsig.start(u"pdfsig"_s, {u"-nocert"_s, record});
        const Outcome seen = outcomeOf(pdfsig);
        QCOMPARE(seen.out.count("Signature is Valid"), fields.size());
        QCOMPARE(seen.out.count("- Total document signed"), 1);
        QVERIFY2(seen.out.lastIndexOf("- Total document signed") > seen.out.lastIndexOf("Not total document signed"), seen.out.constData());

        const Outcome sound = run({u"verify"_s, record});
        QVERIFY_EXIT(sound, 0);
        QVERIFY(sound.out.startsWith("Sound"));
        flipOneByte(record);
        const Outcome unsound = run({u"verify"_s, record});
        QVERIFY_EXIT(unsound, 1);
        QVERIFY2(unsound.out.startsWith("Not sound."), unsound.out.constData());
    }

    void flipOneByte(const QString &path)
    {
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadWrite));
        const QByteArray bytes = pdf.readAll();
        const qsizetype at = bytes.indexOf("stream") + 40;
        pdf.seek(at);
        const char flipped = char(bytes.at(at) ^ 1);
        QCOMPARE(pdf.write(&flipped, 1), 1);
    }

    void badCallsAreAnsweredClearly_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no such file") << QStringList{u"inspect"_s, u"/nowhere/x.md"_s} << QByteArray("no file at /nowhere/x.md");
        QTest::newRow("folder") << QStringList{u"inspect"_s, u"/usr"_s} << QByteArray("is a folder");
        QTest::newRow("device") << QStringList{u"inspect"_s, u"/dev/zero"_s} << QByteArray("not a regular file");
        QTest::newRow("binary") << QStringList{u"inspect"_s, u"/bin/true"_s} << QByteArray("cannot be decoded at byte 7");
        QTest::newRow("foreign store") << QStringList{u"status"_s, u"--store"_s, u"/etc/passwd"_s} << QByteArray("not a Countersign journal");
        QTest::newRow("unknown option") << QStringList{u"inspect"_s, u"--wrong"_s} << QByteArray("no option --wrong");
        QTest::newRow("not a record") << QStringList{u"verify"_s, u"/etc/passwd"_s} << QByteArray("not a Countersign record");
        QTest::newRow("unknown deployment") << QStringList{u"status"_s, u"nothing"_s} << QByteArray("no deployment nothing");
    }

    void badCallsAreAnsweredClearly()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const Outcome outcome = run(arguments);
        QVERIFY_EXIT(outcome, 2);
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    }
};

COUNTERSIGN_SUITE(Flight)

#include "tst_flight.moc"
