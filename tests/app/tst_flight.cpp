// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace countersign::testing;

// A deployment from the checklist to the verified record, with the program as a person runs it.
class Flight final : public QObject
{
    Q_OBJECT

    Terminal m_terminal;
    PlayedStack m_stack;

    QString file(const QString &name) const { return m_terminal.file(name); }
    Outcome run(const QStringList &arguments) const { return m_terminal.run(arguments); }
    Outcome runWithPin(const QStringList &arguments) const { return m_terminal.runWithPin(arguments); }

    static QJsonObject healthCheck(const Outcome &outcome)
    {
        for (const QJsonValue &check : QJsonDocument::fromJson(outcome.out).object().value("checks"_L1).toArray()) {
            if (check["target"_L1].toString().endsWith("/health"_L1) && check["kind"_L1].toString() == "http"_L1
                && !check.toObject().contains("off"_L1))
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
        const Outcome waived = runWithPin(QStringList{u"waive"_s, id} + failing
                                          + QStringList{u"--reason"_s, u"not part of the rehearsal"_s, u"--until"_s, u"2099-12-31"_s});
        QVERIFY_EXIT(waived, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_terminal.isValid());
        QVERIFY(m_stack.start({u"api.yourdomain.com"_s, u"api.demo.test"_s}, file(u"ca.pem"_s)));
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
        m_terminal.forgetJournal();

        const Outcome owner = runWithPin({u"people"_s, u"add"_s, u"--name"_s, u"Ada Lovelace"_s, u"--email"_s, u"ada@example.org"_s});
        QVERIFY_EXIT(owner, 0);
        const Outcome started =
            run(QStringList{u"start"_s, checklist, u"--system"_s, u"S"_s, u"--version"_s, u"1"_s, u"--environment"_s, u"production"_s}
                + m_stack.startOptions(host));
        QVERIFY_EXIT(started, 0);
        const QString id = QString::fromLatin1(started.out).section(u'\n', 0, 0);

        const Outcome good = run({u"probe"_s, id, u"--json"_s});
        QCOMPARE(healthCheck(good).value("status"_L1).toString(), u"passing"_s);

        m_stack.turn(u"database"_s, u"broken"_s);
        const Outcome broken = run({u"probe"_s, id, u"--json"_s});
        QVERIFY_EXIT(broken, 1);
        const QJsonObject health = healthCheck(broken);
        QCOMPARE(health.value("status"_L1).toString(), u"failing"_s);
        const QByteArray conditions = QJsonDocument(health.value("conditions"_L1).toArray()).toJson();
        QVERIFY2(conditions.contains("200") && conditions.contains("503"), conditions.constData());
        const Outcome noGo = run({u"status"_s, id, u"--json"_s});
        QVERIFY_EXIT(noGo, 1);
        QCOMPARE(QJsonDocument::fromJson(noGo.out).object().value("verdict"_L1).toString(), u"no-go"_s);
        m_stack.turn(u"database"_s, u"mended"_s);
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
        QTest::newRow("binary") << QStringList{u"inspect"_s, u"/bin/true"_s} << QByteArray("not text from byte 7 on");
        QTest::newRow("foreign store") << QStringList{u"status"_s, u"--store"_s, u"/etc/passwd"_s} << QByteArray("not a Countersign journal");
        QTest::newRow("mistyped command") << QStringList{u"frobnicate"_s} << QByteArray("There is no command frobnicate, and no file of that name.");
        QTest::newRow("too few words") << QStringList{u"tick"_s} << QByteArray("tick needs more: ID [ITEM");
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
