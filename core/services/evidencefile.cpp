// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/evidencefile.h"

#include "core/deployment/policy.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Expected<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo info(path); info.exists() && !info.isFile())
        return failure(info.isDir() ? ErrorCode::FileIsFolder : ErrorCode::FileNotRegular, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, {path, file.errorString()});
    if (file.size() > policy.mostEvidenceBytes)
        return failure(ErrorCode::EvidenceTooLarge, {path, QString::number(policy.mostEvidenceBytes / 1024 / 1024)});
    return file.readAll();
}

} // namespace

Expected<AttachEvidence> evidenceFromFile(const QString &path, EvidenceForm form)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    AttachEvidence evidence{{}, form, QFileInfo(path).fileName()};
    evidence.mediaType = form == EvidenceForm::Output ? u"text/plain"_s : QMimeDatabase().mimeTypeForFileNameAndData(path, *bytes).name();
    evidence.blob = makeBlob(*bytes);
    return evidence;
}

AttachEvidence evidenceFromText(const QString &text, EvidenceForm form, const QString &name)
{
    return {{}, form, name, u"text/plain"_s, makeBlob(text.toUtf8())};
}

} // namespace countersign
