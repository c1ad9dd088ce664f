// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/deployment/chain.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("COUNTERSIGN_LONG") == 1; }

const QString recorder = QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/app/libwriterecorder.so");
const QString powercut = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/app/programs/powercut.py");
const QString tickwriter = QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/app/tickwriter");

// Starts a program under the recorder, lets it acknowledge `count` rows, and stops it. Gives what it printed.
QByteArray record(const QString &folder, const QString &program, const QStringList &arguments, int count, int failAfter = -1)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, recorder);
    environment.insert(u"RECORDER_FOLDER"_s, folder + u"/journal.db"_s);
    environment.insert(u"RECORDER_LOG"_s, folder + u"/log"_s);
    if (failAfter >= 0)
        environment.insert(u"RECORDER_FAIL_AFTER"_s, QString::number(failAfter));
    writer.setProcessEnvironment(environment);
    writer.start(program, arguments);
    QByteArray heard;
    while (heard.count('\n') < count && writer.waitForReadyRead(20'000))
        heard += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    return heard + writer.readAllStandardOutput();
}

QJsonObject cutPower(const QString &what, const QString &folder, int cuts)
{
    QProcess python;
    python.start(u"python3"_s, {powercut, what, folder + u"/log"_s, folder, QString::number(cuts)});
    python.waitForFinished(280'000);
    const QByteArray out = python.readAllStandardOutput().trimmed();
    return QJsonDocument::fromJson(out.sliced(out.lastIndexOf('\n') + 1)).object();
}

} // namespace

// What a disk keeps when the power goes, and what happens when it is full.
class PowerCut final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theJournalLosesNothing()
    {
        const QTemporaryDir folder;
        const QByteArray heard =
            record(folder.path(), tickwriter, {folder.filePath(u"journal.db"_s), folder.filePath(u"key"_s)}, isLong() ? 1500 : 200);
        QVERIFY2(heard.count("ACK") >= 200, heard.constData());
        const int cuts = isLong() ? 400 : 60;
        const QJsonObject result = cutPower(u"journal"_s, folder.path(), cuts);
        QCOMPARE(result.value("whole"_L1).toInt(), cuts);
    }

    // With synchronous=NORMAL the same cuts must lose something, else they would prove nothing.
    void theControlLosesSomething()
    {
        const QTemporaryDir folder;
        record(folder.path(), u"python3"_s, {powercut, u"write"_s, folder.filePath(u"journal.db"_s), u"NORMAL"_s, u"400"_s}, 400);
        const QJsonObject result = cutPower(u"control"_s, folder.path(), 60);
        QVERIFY2(result.value("lost"_L1).toInt() > 10, QJsonDocument(result).toJson().constData());
    }

    // Every write from the n-th on fails: what was acknowledged before is there, and the chain is whole.
    void aFullDiskLosesNothingAcknowledged()
    {
        const OpenSslSigning signing;
        const int step = isLong() ? 1 : 12;
        for (int n = 0; n < 150; n += step) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"journal.db"_s);
            const QByteArray heard = record(folder.path(), tickwriter, {path, folder.filePath(u"key"_s)}, 40, n);
            const QByteArray acknowledged = heard.trimmed().sliced(heard.trimmed().lastIndexOf(' ') + 1);
            SqliteEventStore store(path);
            auto reading = store.read(0);
            reading.waitForFinished();
            const auto events = reading.takeResult();
            QVERIFY_EXPECTED(events);
            QVERIFY2(events->size() >= acknowledged.toLongLong(), qPrintable(QString::number(n)));
            const Chain chain = readChain(*events, {.signing = &signing});
            QVERIFY2(chain.findings.isEmpty(), qPrintable(QString::number(n)));
            // and with space again it goes on
            const QByteArray again = record(folder.path(), tickwriter, {path, folder.filePath(u"key"_s)}, 1);
            QVERIFY2(again.contains("ACK"), qPrintable(QString::number(n)));
        }
    }
};

COUNTERSIGN_SUITE(PowerCut)

#include "tst_powercut.moc"
