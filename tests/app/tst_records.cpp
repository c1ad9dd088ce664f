// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"
#include "tests/app/timestampserver.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace countersign::testing;

// Records as the program writes them, looked at with the tools of others: pdfsig, qpdf, openssl, pdftotext, and Python with the verifier
// that lies in the record itself.
class Records final : public QObject
{
    Q_OBJECT

    Terminal m_terminal;

    QString file(const QString &name) const { return m_terminal.file(name); }
    Outcome run(const QStringList &arguments) const { return m_terminal.run(arguments); }
    Outcome runWithPin(const QStringList &arguments) const { return m_terminal.runWithPin(arguments); }

    static Outcome outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return outcomeOf(process);
    }

    static void expect(const Outcome &outcome, int code) { QVERIFY_EXIT(outcome, code); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool store(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    void enrol(const QString &name, const QString &email) const
    {
        const Outcome added = runWithPin({u"people"_s, u"add"_s, u"--name"_s, name, u"--email"_s, email});
        QVERIFY_EXIT(added, 0);
    }

    // Everything ticked; gives back the id.
    QString start(const QString &checklist, const QString &version) const
    {
        const Outcome started = run({u"start"_s, checklist, u"--system"_s, u"Shop"_s, u"--version"_s, version, u"--environment"_s, u"production"_s,
                                     u"--as"_s, u"ada@example.org"_s});
        const QString id = QString::fromLatin1(started.out).section(u'\n', 0, 0);
        run({u"tick"_s, id, u"--all"_s, u"--as"_s, u"ada@example.org"_s, u"--reason"_s, u"seen by hand during the rehearsal"_s});
        return id;
    }

    QJsonArray rolesOf(const QString &id) const
    {
        return QJsonDocument::fromJson(run({u"status"_s, id, u"--json"_s}).out).object().value("roles"_L1).toArray();
    }

    int signInEveryRole(const QString &id) const
    {
        int roles = 0;
        for (const QJsonValue &role : rolesOf(id))
            roles += runWithPin({u"sign"_s, id, u"--role"_s, role["id"_L1].toString(), u"--as"_s, u"ada@example.org"_s}).code == 0;
        return roles;
    }

    // Each signature by itself, with openssl, as VERIFY.md tells to do it.
    void verifyWithOpenssl(const QString &record, int signatures)
    {
        static const QRegularExpression range(u"/ByteRange \\[0 (\\d+) (\\d+) (\\d+) *\\]"_s);
        const QByteArray pdf = bytesOf(record);
        int verified = 0;
        for (auto match = range.globalMatch(QString::fromLatin1(pdf)); match.hasNext(); ++verified) {
            const auto found = match.next();
            const qsizetype hole = found.captured(1).toLongLong(), resume = found.captured(2).toLongLong(), rest = found.captured(3).toLongLong();
            QVERIFY(store(file(u"signature.der"_s), QByteArray::fromHex(pdf.mid(hole + 1, resume - hole - 2))));
            QVERIFY(store(file(u"content"_s), pdf.first(hole) + pdf.mid(resume, rest)));
            const Outcome certificates = outputOf(u"openssl"_s, {u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-in"_s, file(u"signature.der"_s),
                                                                 u"-print_certs"_s, u"-out"_s, file(u"signer.pem"_s)});
            QVERIFY_EXIT(certificates, 0);
            const Outcome done =
                outputOf(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s, file(u"signature.der"_s),
                                        u"-content"_s, file(u"content"_s), u"-CAfile"_s, file(u"signer.pem"_s), u"-partial_chain"_s,
                                        u"-no_check_time"_s, u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s});
            QVERIFY_EXIT(done, 0);
        }
        QCOMPARE(verified, signatures);
    }

    // With what lies in the record alone.
    void verifyWithPython(const QString &record)
    {
        const QString folder = file(u"attached"_s);
        QDir(folder).removeRecursively();
        QVERIFY(QDir().mkpath(folder));
        const Outcome detached = outputOf(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, folder, record});
        QVERIFY_EXIT(detached, 0);
        const Outcome head = run({u"journal"_s, u"head"_s, u"--json"_s});
        const QString root = QJsonDocument::fromJson(head.out).object().value("genesis"_L1).toString();
        const Outcome sound =
            outputOf(u"python3"_s, {folder + u"/countersign-verify.py"_s, folder + u"/journal.jsonl"_s, u"--record"_s, record, u"--root"_s, root});
        QVERIFY_EXIT(sound, 0);
        const Outcome bundle = run({u"verify"_s, folder + u"/journal.jsonl"_s});
        QVERIFY_EXIT(bundle, 0);
    }

    void judgeWithPublicTools(const QString &record, const QJsonArray &roles, int signatures)
    {
        const Outcome seen = outputOf(u"pdfsig"_s, {u"-nocert"_s, record});
        QCOMPARE(seen.out.count("Signature is Valid"), signatures);
        QCOMPARE(seen.out.count("- Total document signed"), 1);
        // the newest is a sign-off: an export is sealed first, and signed over that
        const qsizetype newest = seen.out.lastIndexOf("Signature Field Name: ", seen.out.indexOf("- Total document signed"));
        QVERIFY2(seen.out.sliced(newest).startsWith("Signature Field Name: signoff."), seen.out.constData());
        const Outcome checked = outputOf(u"qpdf"_s, {u"--check"_s, record});
        QVERIFY_EXIT(checked, 0);
        verifyWithOpenssl(record, signatures);
        const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, record, u"-"_s}).out);
        static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d\\d:\\d\\d"_s);
        QVERIFY(text.contains(u"Ada Lovelace"_s) && text.contains(u"Approved"_s) && text.contains(time));
        for (const QJsonValue &role : roles)
            QVERIFY2(text.contains(role["name"_L1].toString()), qPrintable(role["name"_L1].toString()));
    }

    // In the long form, where Java and PDFBox are; elsewhere it says why not.
    void judgeWithPreflight(const QString &record)
    {
        if (qEnvironmentVariableIntValue("COUNTERSIGN_LONG") == 0)
            return;
        const Outcome judged = outputOf(u"python3"_s, {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/app/preflight.py"), record});
        if (judged.code == 77)
            qInfo("%s", judged.out.constData());
        else
            QVERIFY_EXIT(judged, 0);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_terminal.isValid()); }

    void init() { m_terminal.forgetJournal(); }

    void everyChecklistLeavesASoundRecord_data()
    {
        QTest::addColumn<QString>("checklist");
        const bool all = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0;
        const auto add = [all](const QDir &folder, const QString &pattern) {
            for (const QFileInfo &info : folder.entryInfoList({pattern}, QDir::Files, QDir::Name)) {
                const bool isShort = info.fileName() == "containers.md"_L1 || info.fileName().startsWith("001_"_L1);
                if (all || isShort)
                    QTest::newRow(qPrintable(info.fileName())) << info.filePath();
            }
        };
        add(QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists")), u"*.md"_s);
        add(QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/seeds")), u"*.txt"_s);
    }

    void everyChecklistLeavesASoundRecord()
    {
        QFETCH(const QString, checklist);
        enrol(u"Ada Lovelace"_s, u"ada@example.org"_s);
        const QString id = start(checklist, u"1"_s);
        const int signatures = signInEveryRole(id);
        const QJsonArray roles = rolesOf(id);
        QCOMPARE(signatures, roles.size());
        const QString record = file(u"record.pdf"_s);
        const Outcome exported = runWithPin({u"export"_s, id, u"-o"_s, record, u"--as"_s, u"Ada Lovelace"_s});
        QVERIFY_EXIT(exported, 0);
        judgeWithPublicTools(record, roles, signatures);
        verifyWithPython(record);
        judgeWithPreflight(record);
        const Outcome sound = run({u"verify"_s, record});
        QVERIFY_EXIT(sound, 0);
        QVERIFY2(sound.out.startsWith("Sound"), sound.out.constData());
    }

    void whoWasAbsentSignsLater()
    {
        enrol(u"Ada Lovelace"_s, u"ada@example.org"_s);
        enrol(u"Grace Hopper"_s, u"grace@example.org"_s);
        enrol(u"Mallory"_s, u"mallory@example.org"_s);
        const QString id = start(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/containers.md"), u"1"_s);
        const QJsonArray roles = rolesOf(id);
        QVERIFY(roles.size() >= 3);
        const QString first = roles.at(0)["name"_L1].toString(), second = roles.at(1)["name"_L1].toString(),
                      third = roles.at(2)["name"_L1].toString();
        const Outcome granted = runWithPin(
            {u"people"_s, u"grant"_s, u"--as"_s, u"ada@example.org"_s, u"--to"_s, u"grace@example.org"_s, u"--role"_s, second, u"--role"_s, third});
        QVERIFY_EXIT(granted, 0);
        expect(runWithPin({u"sign"_s, id, u"--role"_s, first, u"--as"_s, u"ada@example.org"_s}), 0);
        expect(runWithPin({u"sign"_s, id, u"--role"_s, second, u"--as"_s, u"grace@example.org"_s}), 0);
        const QString record = file(u"absent.pdf"_s), later = file(u"later.pdf"_s);
        expect(runWithPin({u"export"_s, id, u"-o"_s, record, u"--as"_s, u"ada@example.org"_s}), 0);

        // her sign-off stands in the journal; and a role that is granted to her, for which nobody signed there
        expect(runWithPin({u"sign-record"_s, record, u"-o"_s, later, u"--as"_s, u"grace@example.org"_s}), 0);
        expect(runWithPin({u"sign-record"_s, later, u"--as"_s, u"grace@example.org"_s, u"--role"_s, third}), 0);
        const Outcome refused = runWithPin({u"sign-record"_s, record, u"-o"_s, later, u"--as"_s, u"mallory@example.org"_s, u"--role"_s, third});
        QVERIFY_EXIT(refused, 1);
        const Outcome sound = run({u"verify"_s, later});
        QVERIFY_EXIT(sound, 0);
        QVERIFY2(sound.out.contains("3 signatures") && sound.out.contains("It is record 1"), sound.out.constData());
        QCOMPARE(outputOf(u"pdfsig"_s, {u"-nocert"_s, later}).out.count("Signature is Valid"), 3);
        verifyWithOpenssl(later, 3);

        // back to before the last signature: every signature left is valid, and yet it is not the file that was written down
        const QByteArray whole = bytesOf(later);
        const qsizetype end = whole.lastIndexOf("%%EOF\n", whole.lastIndexOf("/ByteRange")) + 6;
        QVERIFY(store(file(u"cut.pdf"_s), whole.first(end)));
        expect(run({u"verify"_s, file(u"cut.pdf"_s)}), 0); // which is the file as she signed it first: it was written down, too
        const qsizetype unsignedEnd = bytesOf(record).lastIndexOf("%%EOF\n", bytesOf(record).lastIndexOf("/ByteRange")) + 6;
        QVERIFY(store(file(u"cut.pdf"_s), bytesOf(record).first(unsignedEnd)));
        const Outcome cut = run({u"verify"_s, file(u"cut.pdf"_s)});
        QVERIFY_EXIT(cut, 1);
        QVERIFY2(cut.out.contains("cut back"), cut.out.constData());
    }

    void recordsAreNumberedAndReported()
    {
        enrol(u"Ada Lovelace"_s, u"ada@example.org"_s);
        const QString folder = file(u"folder"_s);
        QDir(folder).removeRecursively();
        QVERIFY(QDir().mkpath(folder));
        for (const QString &version : {u"1"_s, u"2"_s, u"3"_s}) {
            const QString id = start(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/demo.md"), version);
            const Outcome exported =
                runWithPin({u"export"_s, id, u"-o"_s, folder + u'/' + version + u".pdf"_s, u"--detail"_s, u"summary"_s, u"--paper"_s, u"letter"_s});
            QVERIFY_EXIT(exported, 0);
            QVERIFY2(exported.out.contains("record " + version.toLatin1()), exported.out.constData());
        }
        const Outcome whole = run({u"verify"_s, folder});
        QVERIFY_EXIT(whole, 0);
        QVERIFY2(whole.out.count("Sound") == 3 && !whole.out.contains("missing"), whole.out.constData());
        QVERIFY(QFile::rename(folder + u"/2.pdf"_s, file(u"hidden.pdf"_s)));
        const Outcome hidden = run({u"verify"_s, folder});
        QVERIFY2(hidden.out.contains("Record 2 is missing here"), hidden.out.constData());

        const Outcome told = run({u"report"_s, u"--json"_s});
        const QJsonArray deployments = QJsonDocument::fromJson(told.out).object().value("deployments"_L1).toArray();
        QCOMPARE(deployments.size(), 3);
        QCOMPARE(deployments.at(1)["records"_L1][0]["number"_L1].toInt(), 2);
        QCOMPARE(deployments.at(1)["verdict"_L1].toString(), u"hold"_s);
        QVERIFY(!deployments.at(1)["exceptions"_L1].toArray().isEmpty());
        QVERIFY(run({u"report"_s, u"--from"_s, u"2001-01-01"_s, u"--to"_s, u"2001-01-31"_s}).out.startsWith("0 deployments"));
        const QString report = file(u"report.pdf"_s);
        expect(runWithPin({u"report"_s, u"-o"_s, report, u"--as"_s, u"Ada"_s}), 0);
        const Outcome sound = run({u"verify"_s, report});
        QVERIFY_EXIT(sound, 0);
        QCOMPARE(outputOf(u"pdfsig"_s, {u"-nocert"_s, report}).out.count("Signature is Valid"), 1);
    }

    // Whoever exports seals the file: one more signature, first, for no role.
    void theExporterSeals()
    {
        enrol(u"Ada Lovelace"_s, u"ada@example.org"_s);
        const QString id = start(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/demo.md"), u"1"_s);
        const QJsonArray roles = rolesOf(id);
        const int signatures = signInEveryRole(id);
        const QString record = file(u"sealed.pdf"_s);
        QFile pins(file(u"pins"_s));
        QVERIFY(store(pins.fileName(), "correct horse\ncorrect horse\n"));
        const Outcome exported =
            outputOf(u"bash"_s, {u"-c"_s, uR"(exec "$0" "$@" 3< "%1")"_s.arg(pins.fileName()),
                                 QStringLiteral(COUNTERSIGN_BINARY_DIR "/app/countersign"), u"--profile"_s, m_terminal.profile(), u"export"_s, id,
                                 u"-o"_s, record, u"--as"_s, u"Ada"_s, u"--seal"_s, u"Ada"_s, u"--pin-fd"_s, u"3"_s});
        QVERIFY_EXIT(exported, 0);
        judgeWithPublicTools(record, roles, signatures + 1);
        verifyWithPython(record);
        const Outcome sound = run({u"verify"_s, record});
        QVERIFY_EXIT(sound, 0);
        QVERIFY2(sound.out.contains("Ada Lovelace sealed this file"), sound.out.constData());
    }

    void anAuthorityStampsTheTime()
    {
        TimestampServer authority;
        QVERIFY(authority.begin());
        enrol(u"Ada Lovelace"_s, u"ada@example.org"_s);
        const QString id = start(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/demo.md"), u"1"_s);
        const int signatures = signInEveryRole(id);
        QVERIFY(signatures > 0);
        const QString record = file(u"stamped.pdf"_s);
        const Outcome exported = runWithPin({u"export"_s, id, u"-o"_s, record, u"--as"_s, u"Ada"_s, u"--timestamp"_s, authority.address()});
        QVERIFY_EXIT(exported, 0);
        const Outcome sound = run({u"verify"_s, record});
        QVERIFY_EXIT(sound, 0);
        QCOMPARE(sound.out.count("Test clock"), signatures);
        verifyWithOpenssl(record, signatures);

        const Outcome nobody =
            runWithPin({u"export"_s, id, u"-o"_s, file(u"none.pdf"_s), u"--as"_s, u"Ada"_s, u"--timestamp"_s, u"http://127.0.0.1:9/"_s});
        QVERIFY_EXIT(nobody, 2);
        QVERIFY2(nobody.err.contains("time stamp authority"), nobody.err.constData());
        QVERIFY(!QFile::exists(file(u"none.pdf"_s)));
    }
};

COUNTERSIGN_SUITE(Records)

#include "tst_records.moc"
