// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/record/recordmanifest.h"
#include "core/record/signaturereason.h"
#include "core/wording/placeholders.h"
#include "core/wording/record.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto journalName = "journal.jsonl"_L1;
constexpr auto guideName = "VERIFY.md"_L1;
constexpr auto verifierName = "countersign-verify.py"_L1;

QByteArray resource(QLatin1StringView name)
{
    QFile file(u":/countersign/verify/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // compiled in
    return isThere ? file.readAll() : QByteArray();
}

// The name alone, and never one that another attachment has.
QString checklistName(const QString &fileName)
{
    const QString name = fileName.section(u'/', -1).section(u'\\', -1);
    const bool taken = name == journalName || name == guideName || name == verifierName || name == manifestName;
    return name.isEmpty() ? u"checklist.md"_s : taken ? u"checklist-"_s + name : name;
}

QByteArray manifestOf(const RecordSource &source)
{
    RecordManifest manifest{.number = source.number,
                            .previous = Digest(source.predecessor),
                            .deployment = source.state.id,
                            .head = source.state.head,
                            .verdict = nameOf(source.view.verdict),
                            .signedFields = source.signedFields};
    for (const Role &role : source.checklist.roles)
        manifest.boxes.append({signatureField(role.id), role.name});
    return encodeManifest(manifest);
}

} // namespace

QByteArray verifyGuideOf(const RecordSource &source)
{
    return filled(QString::fromUtf8(resource(guideName)), {source.journal.genesis.toString(), source.state.head.toString(),
                                                           source.checklist.digest.toString(), checklistName(source.state.document.fileName)})
        .toUtf8();
}

QList<AuditAttachment> attachmentsOf(const RecordSource &source, const QByteArray &verifyGuide)
{
    return {
        {journalName, source.bundle, u"application/jsonl"_s, recordText(RecordText::AttachedJournal), u"Data"_s},
        {checklistName(source.state.document.fileName), source.checklist.source, u"text/markdown"_s, recordText(RecordText::AttachedChecklist),
         u"Source"_s},
        {manifestName, manifestOf(source), u"application/json"_s, recordText(RecordText::AttachedManifest), u"Data"_s},
        {guideName, verifyGuide, u"text/markdown"_s, recordText(RecordText::AttachedGuide), u"Supplement"_s},
        {verifierName, resource(verifierName), u"text/x-python"_s, recordText(RecordText::AttachedVerifier), u"Supplement"_s},
    };
}

} // namespace countersign
