// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/demo/certificateauthority.h"
#include "adapters/demo/httpserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace countersign::testing {

inline quint16 freePort()
{
    QTcpServer server;
    demo::listenOnFreePort(server);
    return server.serverPort();
}

inline QString findProgram(const QString &name, const QStringList &places = {})
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, places + QStringList{QStringLiteral("/usr/sbin")}) : found;
}

// A folder that goes with the test, and what is written into it.
class Workspace
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        file.setPermissions(permissions);
        return file.fileName();
    }

    // NAME.pem and NAME.key
    void writeCertificate(const QString &name, const demo::CertificateAuthority &authority, const demo::CertificateOrder &order) const
    {
        const auto issued = authority.issue(order);
        write(name + QStringLiteral(".pem"), issued->certificatePem);
        write(name + QStringLiteral(".key"), issued->privateKeyPem);
    }

private:
    QTemporaryDir m_folder;
};

// A real server program, for as long as the object lives.
class ProgramServer
{
public:
    ProgramServer(const QString &program, const QStringList &arguments, quint16 port) : m_port(port)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
    }

    ~ProgramServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    Q_DISABLE_COPY_MOVE(ProgramServer)

    quint16 port() const { return m_port; }
    qint64 process() const { return m_process.processId(); }
    QByteArray output() { return m_process.readAll(); }

    // Whether the port takes connections, after waiting for it.
    bool isUp(std::chrono::milliseconds atMost = std::chrono::seconds(30))
    {
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return m_process.state() != QProcess::Running || takesConnections(); }, atMost)
               && m_process.state() == QProcess::Running;
    }

private:
    bool takesConnections() const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        return socket.waitForConnected(200);
    }

    const quint16 m_port;
    QProcess m_process;
};

// Says `words` to a server and gives what it answers within the time that `enough` needs to be found in it.
inline QByteArray converse(quint16 port, const QByteArray &words, const QByteArray &enough)
{
    QTcpSocket socket;
    QByteArray answer;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(2000))
        return {};
    socket.write(words);
    while (!answer.contains(enough) && socket.waitForReadyRead(2000))
        answer += socket.readAll();
    return answer;
}

} // namespace countersign::testing

#define QVERIFY_UP(server)                                                                                                                           \
    do {                                                                                                                                             \
        if (!(server).isUp())                                                                                                                        \
            QFAIL((server).output().constData());                                                                                                    \
    } while (false)
