// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/deployment/chain.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

int killings() { return qEnvironmentVariableIntValue("COUNTERSIGN_LONG") == 1 ? 1000 : 100; }

// Lets the writer acknowledge `count` ticks, kills it, and gives back the last it acknowledged.
qint64 writeAndKill(const QString &journal, const QString &key, int count)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/app/tickwriter"), {journal, key});
    QByteArray heard;
    while (heard.count('\n') < count && writer.waitForReadyRead(20'000))
        heard += writer.readAllStandardOutput();
    writer.kill(); // SIGKILL
    writer.waitForFinished();
    heard += writer.readAllStandardOutput();
    const QByteArray whole = heard.first(heard.lastIndexOf('\n') + 1).trimmed();
    return whole.sliced(whole.lastIndexOf(' ') + 1).toLongLong();
}

} // namespace

class Crash final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noAcknowledgedTickIsLostByKilling()
    {
        const QTemporaryDir folder;
        const QString journal = folder.filePath(u"journal.db"_s), key = folder.filePath(u"key"_s);
        qint64 acknowledged = 0;
        for (int i = 0; i < killings(); ++i) {
            const qint64 last = writeAndKill(journal, key, QRandomGenerator::global()->bounded(1, 12));
            QVERIFY2(last > acknowledged, "the writer did not go on where it had stopped");
            acknowledged = last;
        }
        SqliteEventStore store(journal);
        auto reading = store.read(0);
        reading.waitForFinished();
        const auto events = reading.takeResult();
        QVERIFY_EXPECTED(events);
        QVERIFY(events->size() >= acknowledged);
        const OpenSslSigning signing;
        const Chain chain = readChain(*events, {.signing = &signing});
        QVERIFY2(chain.findings.isEmpty(), "the journal does not verify");
    }
};

COUNTERSIGN_SUITE(Crash)

#include "tst_crash.moc"
