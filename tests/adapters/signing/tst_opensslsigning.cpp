// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "core/base/digest.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestOpenSslSigning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAndVerifies();
    void refusesEveryChange();
    void agreesWithRfc8032();
    void opensWhatItGenerated();
    void refusesForeignKeys();
    void sealsAndUnseals();
    void refusesTheWrongPin();
    void refusesDamagedSeals();
    void issuesTheProfileOfRecords();
    void refusesUnusableNames();

private:
    std::unique_ptr<SigningKey> freshKey() const;
    const OpenSslSigning m_signing;
};

std::unique_ptr<SigningKey> TestOpenSslSigning::freshKey() const
{
    const Expected<Secret> pkcs8 = m_signing.generateEd25519();
    if (!pkcs8)
        return nullptr;
    Expected<std::unique_ptr<SigningKey>> key = m_signing.open(*pkcs8);
    return key ? std::move(*key) : nullptr;
}

void TestOpenSslSigning::signsAndVerifies()
{
    const auto key = freshKey();
    QVERIFY(key);
    for (const QByteArray &message : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
        const Expected<QByteArray> signature = key->sign(message);
        QVERIFY_EXPECTED(signature);
        QCOMPARE(signature->size(), 64);
        QVERIFY(m_signing.verify(key->publicKey(), message, *signature));
    }
    QCOMPARE(key->publicKey().size(), 44);
    QCOMPARE(key->id().toString(), digestOf(key->publicKey()).toString());
}

void TestOpenSslSigning::refusesEveryChange()
{
    const auto key = freshKey(), other = freshKey();
    const QByteArray message = "a tick is a claim", signature = key->sign(message).value_or(QByteArray());
    QVERIFY(!m_signing.verify(other->publicKey(), message, signature));
    QVERIFY(!m_signing.verify(key->publicKey(), message + ' ', signature));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!m_signing.verify(key->publicKey(), message, changed), qPrintable(QString::number(i)));
    }
    QVERIFY(!m_signing.verify(key->publicKey(), message, signature + '\0'));
    QVERIFY(!m_signing.verify(key->publicKey(), message, signature.left(63)));
    QVERIFY(!m_signing.verify(key->publicKey().mid(12), message, signature)); // a raw key is no SubjectPublicKeyInfo
    QVERIFY(!m_signing.verify({}, message, signature));
}

void TestOpenSslSigning::agreesWithRfc8032()
{
    // RFC 8032 section 7.1, test 3
    const QByteArray spki = QByteArray::fromHex("302a300506032b6570032100fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
    const QByteArray signature = QByteArray::fromHex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                                     "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    QVERIFY(m_signing.verify(spki, QByteArray::fromHex("af82"), signature));

    QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
    const Expected<std::unique_ptr<SigningKey>> key = m_signing.open(Secret(std::move(der)));
    QVERIFY_EXPECTED(key);
    QCOMPARE((*key)->publicKey(), spki);
    QCOMPARE((*key)->sign(QByteArray::fromHex("af82")).value_or(QByteArray()), signature);
}

void TestOpenSslSigning::opensWhatItGenerated()
{
    const Expected<Secret> pkcs8 = m_signing.generateEd25519();
    QVERIFY_EXPECTED(pkcs8);
    const auto first = m_signing.open(*pkcs8), second = m_signing.open(*pkcs8);
    QVERIFY(first && second);
    QCOMPARE((*first)->id(), (*second)->id());
}

void TestOpenSslSigning::refusesForeignKeys()
{
    const Expected<CertifiedKey> certified = m_signing.issueCertificate(u"A"_s, u"a@example.org"_s, {}, 1);
    QVERIFY_EXPECTED(certified);
    QCOMPARE(m_signing.open(certified->privateKey).error().code, ErrorCode::CryptoFailed); // P-256
    QCOMPARE(m_signing.open(Secret("no key")).error().code, ErrorCode::CryptoFailed);
    QCOMPARE(m_signing.open(Secret()).error().code, ErrorCode::CryptoFailed);
}

void TestOpenSslSigning::sealsAndUnseals()
{
    const Expected<QByteArray> sealed = m_signing.seal(Secret("private"), Secret("1234"), "kid");
    const Expected<QByteArray> again = m_signing.seal(Secret("private"), Secret("1234"), "kid");
    QVERIFY_EXPECTED(sealed);
    QVERIFY_EXPECTED(again);
    QVERIFY(!sealed->contains("private"));
    QVERIFY(*sealed != *again); // fresh salt and nonce
    QCOMPARE(sealed->size(), 1 + 16 + 12 + 7 + 16);
    const Expected<Secret> plain = m_signing.unseal(*sealed, Secret("1234"), "kid");
    QVERIFY_EXPECTED(plain);
    QCOMPARE(plain->view(), QByteArrayView("private"));
}

void TestOpenSslSigning::refusesTheWrongPin()
{
    const QByteArray sealed = m_signing.seal(Secret("private"), Secret("1234"), "kid").value_or(QByteArray());
    QCOMPARE(m_signing.unseal(sealed, Secret("1235"), "kid").error().code, ErrorCode::PinWrong);
    QCOMPARE(m_signing.unseal(sealed, Secret(), "kid").error().code, ErrorCode::PinWrong);
    QCOMPARE(m_signing.unseal(sealed, Secret("1234"), "another kid").error().code, ErrorCode::PinWrong);
}

void TestOpenSslSigning::refusesDamagedSeals()
{
    const QByteArray sealed = m_signing.seal(Secret("private"), Secret("1234"), "kid").value_or(QByteArray());
    for (const qsizetype at : {qsizetype(1), qsizetype(20), qsizetype(30), sealed.size() - 1}) { // salt, nonce, text, tag
        QByteArray damaged = sealed;
        damaged[at] = char(damaged[at] ^ 1);
        QCOMPARE(m_signing.unseal(damaged, Secret("1234"), "kid").error().code, ErrorCode::PinWrong);
    }
    QByteArray newer = sealed;
    newer[0] = 2;
    QCOMPARE(m_signing.unseal(newer, Secret("1234"), "kid").error().code, ErrorCode::CryptoFailed);
    QCOMPARE(m_signing.unseal(sealed.left(30), Secret("1234"), "kid").error().code, ErrorCode::CryptoFailed);
    QCOMPARE(m_signing.unseal({}, Secret("1234"), "kid").error().code, ErrorCode::CryptoFailed);
}

void TestOpenSslSigning::issuesTheProfileOfRecords()
{
    const QString name = u"Zoë Ωmega 山田, O=Evil"_s;
    const Expected<CertifiedKey> issued = m_signing.issueCertificate(name, u"zoe,DNS:evil@bücher.example"_s, u"Example, Ltd"_s, 30);
    QVERIFY_EXPECTED(issued);

    QTemporaryDir folder;
    QFile file(folder.filePath(u"c.der"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(issued->certificate) > 0);
    file.close();
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"x509"_s, u"-inform"_s, u"der"_s, u"-in"_s, file.fileName(), u"-noout"_s, u"-text"_s, u"-nameopt"_s, u"utf8,sep_multiline"_s});
    QVERIFY(openssl.waitForFinished());
    const QString text = QString::fromUtf8(openssl.readAllStandardOutput());
    for (const QString &line :
         {u"prime256v1"_s, u"CA:FALSE"_s, u"X509v3 Key Usage: critical\n                Digital Signature, Non Repudiation\n"_s,
          u"E-mail Protection, 1.3.6.1.5.5.7.3.36"_s, u"email:zoe,DNS:evil@xn--bcher-kva.example"_s, u"CN="_s + name, u"O=Example, Ltd"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u" is not in\n"_s + text));
    QVERIFY(!text.contains("  DNS:"_L1));
}

void TestOpenSslSigning::refusesUnusableNames()
{
    QCOMPARE(m_signing.issueCertificate(u"  "_s, u"a@example.org"_s, {}, 1).error().code, ErrorCode::CertificateUnusable);
    for (const QString &email : {QString(), u"nobody"_s, u"@example.org"_s, u"a b@example.org"_s, u"zoë@example.org"_s, u"a@"_s})
        QCOMPARE(m_signing.issueCertificate(u"A"_s, email, {}, 1).error().code, ErrorCode::CertificateUnusable);
    QVERIFY_EXPECTED(m_signing.issueCertificate(QString(200, u'ä'), u"a@example.org"_s, {}, 1)); // cut to what X.509 allows
}

COUNTERSIGN_SUITE(TestOpenSslSigning)

#include "tst_opensslsigning.moc"
