// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/privatememory.h"
#include "app/program.h"
#include "core/environment/dotenv.h"
#include "tests/canary/memoryscan.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::testing;

namespace {

template <class T>
Expected<T> settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return failure(ErrorCode::Internal, {u"nothing came"_s});
    return future.takeResult();
}

QList<Needle> readNeedles(const QString &path)
{
    QList<Needle> needles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return needles;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const QList<QByteArray> words = line.split(' '); words.size() == 2)
            needles.append({QString::fromLatin1(words.first()), QByteArray::fromHex(words.last())});
    }
    return needles;
}

} // namespace

// What is left in the memory of a process that held secrets: nothing, a second after they were locked away. Memory that was given back
// counts too, and under the address sanitizer it is kept for long.
class MemoryCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("no session bus here");
        keepMemoryPrivate(); // as main() does
        QProcess maker;
        maker.start(u"python3"_s, {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/canary/makesecrets.py"), m_folder.filePath(u".env"_s),
                                   m_folder.filePath(u"needles"_s)});
        QVERIFY(maker.waitForFinished());
        QCOMPARE(maker.exitCode(), 0);
        m_needles = readNeedles(m_folder.filePath(u"needles"_s));
        QCOMPARE(m_needles.size(), 80);
        QCOMPARE(foundInMemory(m_needles), QStringList());
    }

    // The test itself: it must see one that was planted, also where it was given back unwiped.
    void aPlantedOneIsFound()
    {
        QByteArray planted = m_needles.first().plain();
        QCOMPARE(foundInMemory(m_needles), QStringList{m_needles.first().name});
        planted.fill('\0');
        QCOMPARE(foundInMemory(m_needles), QStringList());
    }

    // Blocks of all sizes, given back, grown or shrunk, in a program without a sanitizer.
    void theHeapOfTheReleaseIsWiped()
    {
        const auto leftOf = [](const QStringList &arguments) {
            QProcess process;
            process.start(QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/canary/countersign_freedmemory"), arguments);
            return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? QString::fromLatin1(process.readAllStandardOutput())
                                                                                             : u"it did not run"_s;
        };
        QCOMPARE(leftOf({}), QString());
        QCOMPARE(leftOf({u"keep"_s}), u"60/0"_s);
    }

    void nothingIsLeftAfterTheLock()
    {
        Program program({.store = m_folder.filePath(u"journal.db"_s)});
        Session &session = program.session();
        QVERIFY_EXPECTED(settled(session.open()));
        const auto person = settled(session.people().enrol({u"Ada"_s, u"ada@example.org"_s, {}}, Secret(QByteArray("123456"))));
        QVERIFY_EXPECTED(person);
        QByteArray text("# Release\n\n");
        for (int i = 0; i < 19; ++i)
            text += "- [ ] `CANARY_" + QByteArray::number(i) + "_PASSWORD` - strong password, min 16 characters, mixed case, numbers\n";
        text += "- [ ] `DATABASE_URL` - PostgreSQL connection string\n";
        QVERIFY_EXPECTED(settled(
            session.start({.system = u"S"_s, .version = u"1"_s, .environment = u"production"_s, .fileName = u"c.md"_s, .source = text}, *person)));
        EnvironmentService &environment = session.environment();
        {
            const auto bytes = settled(program.secretFile().read(m_folder.filePath(u".env"_s)));
            QVERIFY_EXPECTED(bytes);
            auto file = readDotEnv(bytes->view());
            QVERIFY_EXPECTED(file);
            for (DotEnvEntry &entry : file->entries)
                QVERIFY_EXPECTED(settled(environment.set(entry.name, std::move(entry.value), *person)));
        }
        QCOMPARE(environment.values().values.size(), 20);
        environment.lock();
        QVERIFY_EXPECTED(settled(environment.load())); // from the key store, as after an unlock
        QVERIFY(!foundInMemory(m_needles).isEmpty()); // they are at work
        QCOMPARE(environment.rows().size(), 20); // judged, with words
        auto rendered = environment.rendered();
        QVERIFY_EXPECTED(rendered);
        QVERIFY_EXPECTED(settled(program.secretFile().write(m_folder.filePath(u"rendered.env"_s), std::move(*rendered))));
        QVERIFY_EXPECTED(settled(session.current()->settled()));

        environment.lock();
        QTest::qWait(1000);
        const QStringList left = foundInMemory(m_needles);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
    QList<Needle> m_needles;
};

COUNTERSIGN_SUITE(MemoryCanary)

#include "tst_memory.moc"
