// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/keychain/chunks.h"
#include "adapters/keychain/keychainvault.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Expected<T> settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return std::unexpected(Error{ErrorCode::KeychainTimeout, {}});
    return future.takeResult();
}

} // namespace

// The real key store of a private session: ./dev test gives each run one of its own.
class KeychainVaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("no session bus here");
        QVERIFY_EXPECTED(settled(m_vault.roundTrip()));
    }

    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << QByteArray("correct horse");
        QTest::newRow("with NUL") << QByteArray("a\0b\0\0c", 6);
        QTest::newRow("no text at all") << QByteArray::fromHex("fffe00018090ff");
        QTest::newRow("as large as may be") << QByteArray(2048, '\x9c');
    }

    void bytesComeBackAsTheyWere()
    {
        QFETCH(const QByteArray, value);
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/bytes"_s, Secret(QByteArray(value)))));
        const auto loaded = settled(m_vault.load(u"test/bytes"_s));
        QVERIFY_EXPECTED(loaded);
        QCOMPARE(loaded->view().toByteArray(), value);
    }

    void theNewerValueReplacesTheOlder()
    {
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/twice"_s, Secret(QByteArray("first")))));
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/twice"_s, Secret(QByteArray("second")))));
        QCOMPARE(settled(m_vault.load(u"test/twice"_s))->view().toByteArray(), QByteArray("second"));
    }

    void whatIsMissingIsSaidToBeMissing()
    {
        const auto loaded = settled(m_vault.load(u"test/never"_s));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::KeyMissing);
        QVERIFY_EXPECTED(settled(m_vault.remove(u"test/never"_s))); // to be gone is what was asked for
    }

    void aLargeSecretComesBackWhole_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("one byte more than an entry") << qsizetype(2049);
        QTest::newRow("a private key and its chain") << qsizetype(9000);
        QTest::newRow("the largest") << qsizetype(20480);
    }

    void aLargeSecretComesBackWhole()
    {
        QFETCH(const qsizetype, size);
        QByteArray value(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            value[i] = char(i * 131 + i / 2048); // no two entries are the same
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/pem"_s, Secret(QByteArray(value)))));
        const auto loaded = settled(m_vault.load(u"test/pem"_s));
        QVERIFY_EXPECTED(loaded);
        QCOMPARE(loaded->view().toByteArray(), value);
        QVERIFY_EXPECTED(settled(m_vault.remove(u"test/pem"_s)));
        QCOMPARE(settled(m_vault.load(u"test/pem"_s)).error().code, ErrorCode::KeyMissing);
    }

    // Of an earlier value nothing stays behind, whatever its size was.
    void oneSizeReplacesAnother()
    {
        const QByteArray large(5000, 'l'), other(7000, 'o'), small("small");
        for (const QByteArray &value : {large, small, other, large}) {
            QVERIFY_EXPECTED(settled(m_vault.store(u"test/sizes"_s, Secret(QByteArray(value)))));
            QCOMPARE(settled(m_vault.load(u"test/sizes"_s))->view().toByteArray(), value);
        }
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/sizes"_s, Secret(QByteArray(small)))));
        for (const QByteArray &value : {large, other}) {
            const QString piece = chunks::headerOf(value).entryOf(u"test/sizes"_s, 0);
            QCOMPARE(settled(m_vault.load(piece)).error().code, ErrorCode::KeyMissing);
        }
    }

    void aSecretThatLooksLikeAHeaderIsNoHeader()
    {
        const QByteArray value = chunks::encoded(chunks::headerOf(QByteArray(3000, 'x')));
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/header"_s, Secret(QByteArray(value)))));
        QCOMPARE(settled(m_vault.load(u"test/header"_s))->view().toByteArray(), value);
    }

    void aMissingPieceIsNoticed()
    {
        const QByteArray value(5000, 'p');
        QVERIFY_EXPECTED(settled(m_vault.store(u"test/torn"_s, Secret(QByteArray(value)))));
        const QString piece = chunks::headerOf(value).entryOf(u"test/torn"_s, 1);
        QVERIFY_EXPECTED(settled(m_vault.store(piece, Secret(QByteArray("another's")))));
        QCOMPARE(settled(m_vault.load(u"test/torn"_s)).error().code, ErrorCode::KeychainFailed);
        QVERIFY_EXPECTED(settled(m_vault.remove(piece)));
        QCOMPARE(settled(m_vault.load(u"test/torn"_s)).error().code, ErrorCode::KeyMissing);
    }

    void tooLargeASecretIsRefusedBeforeItIsSent()
    {
        const auto stored = settled(m_vault.store(u"test/large"_s, Secret(QByteArray(20481, 'x'))));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::SecretTooLarge);
    }

    void fiftyAtOnceAllComeBack()
    {
        QList<QFuture<Expected<>>> storing;
        for (int i = 0; i < 50; ++i)
            storing << m_vault.store(u"test/many/%1"_s.arg(i), Secret(QByteArray::number(i * 7919)));
        for (auto &each : storing)
            QVERIFY_EXPECTED(settled(each));
        for (int i = 0; i < 50; ++i) {
            const auto loaded = settled(m_vault.load(u"test/many/%1"_s.arg(i)));
            QVERIFY_EXPECTED(loaded);
            QCOMPARE(loaded->view().toByteArray(), QByteArray::number(i * 7919));
            QVERIFY_EXPECTED(settled(m_vault.remove(u"test/many/%1"_s.arg(i))));
        }
    }

private:
    KeychainVault m_vault;
};

COUNTERSIGN_SUITE(KeychainVaultTest)
#include "tst_keychainvault.moc"
