// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int patienceMilliseconds = 3000;
constexpr auto format = QDataStream::Qt_6_8;

QString nameFor(const QString &store)
{
    const QByteArray digest = QCryptographicHash::hash(QFileInfo(store).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"countersign-"_s + QString::fromLatin1(digest.toHex().first(12));
}

} // namespace

SingleInstance::SingleInstance(const QString &store, QObject *parent) :
    QObject(parent),
    m_application(std::make_unique<KDSingleApplication>(nameFor(store), KDSingleApplication::Option::IncludeUsernameInSocketName
                                                                            | KDSingleApplication::Option::IncludeSessionInSocketName))
{
    connect(m_application.get(), &KDSingleApplication::messageReceived, this, [this](const QByteArray &message) {
        QStringList files;
        QString token;
        QDataStream stream(message);
        stream.setVersion(format);
        stream >> files >> token;
        if (stream.status() == QDataStream::Ok)
            Q_EMIT asked(files, token);
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst() const { return m_application->isPrimaryInstance(); }

bool SingleInstance::handOver(const QStringList &files)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(format);
    stream << files << qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return m_application->sendMessageWithTimeout(message, patienceMilliseconds);
}

} // namespace countersign
