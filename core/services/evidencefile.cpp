// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/evidencefile.h"

#include "core/base/regularfile.h"
#include "core/deployment/policy.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace countersign {

Expected<AttachEvidence> evidenceFromFile(const QString &path, EvidenceForm form)
{
    const auto bytes = readRegularFile(path, policy.mostEvidenceBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return failure(ErrorCode::EvidenceTooLarge, {path, QString::number(policy.mostEvidenceBytes / 1024 / 1024)});
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
