// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/timestampserver.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

// Relative names: openssl runs in the folder.
constexpr char script[] = R"(
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -subj "/CN=Test root" -days 30 &&
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.csr -subj "/CN=Test clock" &&
echo extendedKeyUsage=critical,timeStamping > tsa.ext &&
openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -out tsa.pem -days 30 -extfile tsa.ext &&
echo 01 > serial
)";

constexpr char configuration[] = R"([tsa]
default_tsa=t
[t]
serial=serial
signer_cert=tsa.pem
signer_key=tsa.key
certs=ca.pem
default_policy=1.2.3.4
digests=sha256,sha512
signer_digest=sha256
accuracy=secs:1
ess_cert_id_chain=no
ess_cert_id_alg=sha256
)";

bool store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool succeeds(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

// Reads one request as far as its length says.
QByteArray bodyFrom(QTcpSocket &socket)
{
    QByteArray all;
    qsizetype body = -1, length = -1;
    while (body < 0 || all.size() < body + length) {
        if (!socket.waitForReadyRead(5000))
            return {};
        all += socket.readAll();
        if (body < 0 && all.contains("\r\n\r\n")) {
            body = all.indexOf("\r\n\r\n") + 4;
            const qsizetype at = all.toLower().indexOf("content-length:");
            length = at < 0 ? 0 : all.mid(at + 15, all.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        }
    }
    return all.mid(body, length);
}

} // namespace

bool TimestampServer::begin()
{
    const QString folder = m_folder.path();
    if (!store(m_folder.filePath(u"tsa.cnf"_s), configuration) || !succeeds(folder, u"bash"_s, {u"-c"_s, QString::fromLatin1(script)}))
        return false;
    start();
    while (m_port == 0 && isRunning())
        msleep(1);
    return m_port > 0;
}

TimestampServer::~TimestampServer()
{
    requestInterruption();
    wait();
}

void TimestampServer::run()
{
    QTcpServer server;
    for (quint16 port = 21000; port < 22000 && !server.isListening(); ++port)
        server.listen(QHostAddress::LocalHost, port);
    if (!server.isListening())
        return;
    m_port = server.serverPort();
    while (!isInterruptionRequested()) {
        if (!server.waitForNewConnection(100))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const QByteArray reply = answer(bodyFrom(*socket));
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(reply.size()) + "\r\n\r\n" + reply);
        socket->waitForBytesWritten(5000);
        socket->disconnectFromHost();
    }
}

QByteArray TimestampServer::answer(const QByteArray &request) const
{
    store(m_folder.filePath(u"query"_s), request);
    succeeds(m_folder.path(), u"openssl"_s, {u"ts"_s, u"-reply"_s, u"-config"_s, u"tsa.cnf"_s, u"-queryfile"_s, u"query"_s, u"-out"_s, u"reply"_s});
    QFile reply(m_folder.filePath(u"reply"_s));
    return reply.open(QIODevice::ReadOnly) ? reply.readAll() : QByteArray();
}

} // namespace countersign::testing
