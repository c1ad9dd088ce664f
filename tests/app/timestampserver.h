// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <QThread>

namespace countersign::testing {

// A time stamp authority on loopback: `openssl ts` behind the little of HTTP that RFC 3161 asks for. On a thread of its own, since
// tests wait for the program that asks it.
class TimestampServer final : public QThread
{
public:
    bool begin(); // makes the authority's certificates; false where openssl could not
    ~TimestampServer() override;

    QString address() const { return QStringLiteral("http://127.0.0.1:%1/tsr").arg(m_port); }
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

private:
    void run() override;
    QByteArray answer(const QByteArray &request) const;

    QTemporaryDir m_folder;
    std::atomic<int> m_port = 0;
};

} // namespace countersign::testing
