// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace countersign::testing {

struct IndependentVerdict {
    int exitCode = -1;
    QByteArray output = {};
    QString head = {};
};

// What the Python file that every record carries says of a bundle.
inline IndependentVerdict verifyIndependently(const QByteArray &bundle, const QString &root)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.jsonl"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bundle) != bundle.size())
        return {};
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/verify/countersign-verify.py"), path, QStringLiteral("--root"), root});
    python.waitForFinished(60'000);
    IndependentVerdict verdict{python.exitStatus() == QProcess::NormalExit ? python.exitCode() : -1, python.readAll()};
    const qsizetype head = verdict.output.indexOf("\nhead ");
    if (head >= 0)
        verdict.head = QString::fromLatin1(verdict.output.sliced(head + 6, 64));
    return verdict;
}

} // namespace countersign::testing
