// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
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

    void tooLargeASecretIsRefusedBeforeItIsSent()
    {
        const auto stored = settled(m_vault.store(u"test/large"_s, Secret(QByteArray(2049, 'x'))));
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
