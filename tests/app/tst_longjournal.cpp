// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/services/journal.h"
#include "tests/app/meddling.h"
#include "tests/core/deployment/signedscene.h"
#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::testing;

namespace {

constexpr int events = 2'150; // a few hundred more than are read when a journal is opened

template <class T>
Expected<T> settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 120'000))
        qFatal("nothing came");
    return future.takeResult();
}

} // namespace

// A journal that is longer than what is read of it.
class LongJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_scene = std::make_unique<SignedScene>(m_signing, sketch(u"# Health\n[ ] One"));
        const PersonId mira = m_scene->enrol(u"Mira"_s);
        m_scene->start(mira);
        m_early = m_scene->state.id;
        for (int i = 0; i < 100; ++i)
            m_scene->append(NoteAdded{u"early, note %1"_s.arg(i)}, mira);
        m_lastOfEarly = m_scene->events.last().seq;
        m_scene->start(mira);
        while (m_scene->events.size() < events)
            m_scene->append(NoteAdded{u"late"_s}, mira);
        SqliteEventStore store(m_folder.filePath(u"whole.db"_s));
        QVERIFY_EXPECTED(settled(store.append(firstPrev(), m_scene->events, {})));
    }

    void init()
    {
        QFile::remove(path());
        QVERIFY(QFile::copy(m_folder.filePath(u"whole.db"_s), path()));
    }

    void isOpenedWithoutReadingItAll()
    {
        SqliteEventStore store(path());
        Journal journal(store, m_signing, m_clock);
        QVERIFY_EXPECTED(settled(journal.open()));
        QCOMPARE(journal.size(), events);
        QCOMPARE(journal.head(), m_scene->events.last().hash);
        QCOMPARE(journal.state(), m_scene->journal);
        QVERIFY(journal.events(m_early).isEmpty());
    }

    void readsADeploymentWhenAskedFor()
    {
        SqliteEventStore store(path());
        Journal journal(store, m_signing, m_clock);
        QVERIFY_EXPECTED(settled(journal.open()));
        QVERIFY_EXPECTED(settled(journal.load(m_early)));
        QCOMPARE(journal.events(m_early).size(), 101);
        QCOMPARE(journal.bundle(m_early), SignedScene::bundleOf(m_scene->events, m_early));
    }

    void goesOnBehindWhatItDidNotRead()
    {
        auto key = std::shared_ptr<const SigningKey>(std::move(*m_signing.open(*m_signing.generateEd25519())));
        {
            SqliteEventStore store(path());
            Journal journal(store, m_signing, m_clock);
            QVERIFY_EXPECTED(settled(journal.open()));
            Append request{.deployment = m_early, .key = key};
            request.draft = []() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{NoteAdded{u"one more"_s}}}; };
            QVERIFY_EXPECTED(settled(journal.append(request)));
        }
        SqliteEventStore store(path());
        const auto stored = settled(store.chainOf(m_early));
        QVERIFY_EXPECTED(stored);
        ChainReading form; // the key is nobody's: links only
        QList<SignedEvent> all = m_scene->events;
        all.append(stored->last());
        const Chain chain = readChain(all, form);
        QCOMPARE(chain.findings.size(), 1);
        QCOMPARE(chain.findings.first().error.code, ErrorCode::UnknownKey);
    }

    void aWholeCheckFindsNothingWrong()
    {
        SqliteEventStore store(path());
        Journal journal(store, m_signing, m_clock);
        QVERIFY_EXPECTED(settled(journal.open()));
        qint64 heard = 0;
        const auto check = settled(journal.check([&](qint64 done, qint64) { heard = done; }));
        QVERIFY_EXPECTED(check);
        QVERIFY(check->findings.isEmpty());
        QCOMPARE(check->events, events);
        QCOMPARE(heard, events);
        QCOMPARE(check->state.genesis, m_scene->journal.genesis);
    }

    void aChangeInWhatWasNotReadIsFound()
    {
        QCOMPARE(meddle(path(), {u"DROP TRIGGER event_never_changes"_s,
                                 u"UPDATE event SET body = CAST(replace(CAST(body AS TEXT), 'note 7\"', 'note 8\"') AS BLOB) WHERE seq = 12"_s}),
                 QString());
        SqliteEventStore store(path());
        Journal journal(store, m_signing, m_clock);
        QVERIFY_EXPECTED(settled(journal.open()));
        const auto check = settled(journal.check());
        QVERIFY_EXPECTED(check);
        QVERIFY(!check->findings.isEmpty());
        QCOMPARE(check->findings.first().seq, 12);
        QVERIFY(!settled(journal.load(m_early)));
    }

    // By the columns events are looked up; nobody has signed them.
    void anEventHiddenByItsColumnIsFound()
    {
        QCOMPARE(
            meddle(path(), {u"DROP TRIGGER event_never_changes"_s, u"UPDATE event SET deployment = 'elsewhere' WHERE seq = %1"_s.arg(m_lastOfEarly)}),
            QString());
        SqliteEventStore store(path());
        Journal journal(store, m_signing, m_clock);
        QVERIFY_EXPECTED(settled(journal.open()));
        const auto check = settled(journal.check());
        QVERIFY_EXPECTED(check);
        QCOMPARE(check->findings.size(), 1);
        QCOMPARE(check->findings.first().error.code, ErrorCode::EventMalformed);
    }

private:
    QString path() const { return m_folder.filePath(u"journal.db"_s); }

    const OpenSslSigning m_signing;
    const SystemClock m_clock;
    const QTemporaryDir m_folder;
    std::unique_ptr<SignedScene> m_scene;
    DeploymentId m_early;
    qint64 m_lastOfEarly = 0;
};

COUNTERSIGN_SUITE(LongJournal)

#include "tst_longjournal.moc"
