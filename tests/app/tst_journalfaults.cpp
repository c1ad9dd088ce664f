// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/services/journal.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

template <class T>
Expected<T> settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("nothing came");
    return future.takeResult();
}

struct SetClock final : Clock {
    QDateTime time = QDateTime::fromString(u"2026-03-01T10:00:00"_s, Qt::ISODate);
    QDateTime now() const override { return time; }
};

// Nobody's eyes: root may write everywhere.
class WithoutPrivilege
{
public:
    WithoutPrivilege() : m_was(geteuid())
    {
        if (m_was == 0 && setresuid(65534, 65534, 0) != 0)
            qFatal("cannot become nobody");
    }
    ~WithoutPrivilege()
    {
        if (m_was == 0 && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivilege)

private:
    const uid_t m_was;
};

} // namespace

class JournalFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The order of events is that of their numbers; their times are what the clock said.
    void aClockThatJumpsBreaksNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        SetClock clock;
        const auto key = std::shared_ptr<const SigningKey>(std::move(*m_signing.open(*m_signing.generateEd25519())));
        for (const int years : {0, -6, 10, -10, 0}) {
            clock.time = clock.time.addYears(years);
            SqliteEventStore store(path);
            Journal journal(store, m_signing, clock);
            QVERIFY_EXPECTED(settled(journal.open()));
            if (journal.isEmpty())
                QVERIFY_EXPECTED(settled(journal.create(u"test"_s, key)));
            for (int i = 0; i < 20; ++i)
                QVERIFY_EXPECTED(settled(journal.append(tick(key))));
        }
        SqliteEventStore store(path);
        Journal journal(store, m_signing, clock);
        QVERIFY_EXPECTED(settled(journal.open()));
        QCOMPARE(journal.size(), 101);
        const auto check = settled(journal.check());
        QVERIFY_EXPECTED(check);
        QVERIFY(check->findings.isEmpty());
    }

    void aReadOnlyFileIsRefusedInWordsAndLeftAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        const SetClock clock;
        const auto key = std::shared_ptr<const SigningKey>(std::move(*m_signing.open(*m_signing.generateEd25519())));
        {
            SqliteEventStore store(path);
            Journal journal(store, m_signing, clock);
            QVERIFY_EXPECTED(settled(journal.open()));
            QVERIFY_EXPECTED(settled(journal.create(u"test"_s, key)));
        }
        const QByteArray before = bytesOf(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        const auto toLookAt = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(folder.path(), toLookAt);
        {
            const WithoutPrivilege nobody;
            SqliteEventStore store(path);
            Journal journal(store, m_signing, clock);
            const auto opened = settled(journal.open());
            QVERIFY(!opened);
            QVERIFY2(opened.error().code == ErrorCode::StoreReadOnly, qPrintable(opened.error().arguments.join(u" | "_s)));
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(bytesOf(path), before);
    }

private:
    static Append tick(const std::shared_ptr<const SigningKey> &key)
    {
        Append request{.deployment = DeploymentId(u"d"_s), .key = key};
        request.draft = []() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{ItemTicked{}, u"i"_s}}; };
        return request;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const OpenSslSigning m_signing;
};

COUNTERSIGN_SUITE(JournalFaults)

#include "tst_journalfaults.moc"
