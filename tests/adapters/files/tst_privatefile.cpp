// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/files/privatefile.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray before = "OLD=1\n", after = "SECRET_KEY=abc\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
}

Expected<> writeTo(const QString &path)
{
    PrivateFile files;
    auto future = files.write(path, Secret(QByteArray(after)));
    future.waitForFinished();
    return future.takeResult();
}

} // namespace

class PrivateFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u".env"_s);
    }

    void endsPrivate_data()
    {
        QTest::addColumn<int>("mode"); // of the old file, -1: there is none
        QTest::addColumn<int>("mask");
        QTest::newRow("absent") << -1 << 022;
        QTest::newRow("0644") << 0644 << 022;
        QTest::newRow("0666") << 0666 << 022;
        QTest::newRow("absent, umask 0") << -1 << 0;
        QTest::newRow("0600, umask 0777") << 0600 << 0777;
    }

    void endsPrivate()
    {
        QFETCH(const int, mode);
        QFETCH(const int, mask);
        if (mode >= 0) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            file.close();
            QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(mode)), 0);
        }
        const mode_t old = ::umask(mode_t(mask));
        const auto written = writeTo(m_path);
        ::umask(old);
        QVERIFY_EXPECTED(written);
        QCOMPARE(modeOf(m_path), 0600);
        QCOMPARE(contentOf(m_path), after);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void refusesALink()
    {
        const QString target = m_folder->filePath(u"elsewhere"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        QVERIFY(QFile::link(target, m_path));
        const auto written = writeTo(m_path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotSafe);
        QCOMPARE(contentOf(target), before);
        QVERIFY(QFileInfo(m_path).isSymLink());
    }

    void refusesAFolder()
    {
        QVERIFY(QDir().mkdir(m_path));
        const auto written = writeTo(m_path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotSafe);
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void refusesAnothersFile()
    {
        QString path = u"/etc/passwd"_s; // root's, unless that is us
        QByteArray content = contentOf(path);
        if (::geteuid() == 0) {
            path = m_path;
            content = before;
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            file.close();
            if (::chown(QFile::encodeName(path).constData(), 1, 1) != 0)
                QSKIP("no second user here");
        }
        const auto written = writeTo(path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotSafe);
        QCOMPARE(contentOf(path), content);
    }

    // The limit on a file's size stops a write half-way, as a full disk does.
    void leavesTheOldFileWhereTheDiskIsFull()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        rlimit old = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit little = old;
        little.rlim_cur = 4;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto written = writeTo(m_path);
        ::setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void readsRegularFilesOnly()
    {
        PrivateFile files;
        auto folder = files.read(m_folder->path());
        folder.waitForFinished();
        QCOMPARE(folder.takeResult().error().code, ErrorCode::FileIsFolder);
        auto device = files.read(u"/dev/zero"_s);
        device.waitForFinished();
        QCOMPARE(device.takeResult().error().code, ErrorCode::FileNotRegular);
        QVERIFY_EXPECTED(writeTo(m_path));
        auto whole = files.read(m_path);
        whole.waitForFinished();
        const auto bytes = whole.takeResult();
        QVERIFY_EXPECTED(bytes);
        QCOMPARE(bytes->view(), QByteArrayView(after));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

COUNTERSIGN_SUITE(PrivateFileTest)

#include "tst_privatefile.moc"
