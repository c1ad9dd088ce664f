// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/items.h"
#include "core/deployment/names.h"
#include "core/services/evidencefile.h"
#include "core/services/snapshot.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// --file, --output (with --command), --text or --probe.
Expected<AttachEvidence> evidenceOf(Desk &desk, const DeploymentService &deployment, const Arguments &arguments)
{
    if (arguments.has(u"text"_s)) {
        const QString text = arguments.value(u"text"_s);
        return evidenceFromText(text, EvidenceForm::Text, arguments.value(u"name"_s, text.left(60)));
    }
    if (arguments.has(u"probe"_s))
        return desk.onMain([&] { return snapshotOf(deployment, CheckId(arguments.value(u"probe"_s))); });
    const bool output = arguments.has(u"output"_s);
    if (!output && !arguments.has(u"file"_s))
        return failure(ErrorCode::UsageWrong,
                       {QCoreApplication::translate("CommandLine", "Say what it is: --file FILE, --text TEXT, --output FILE or --probe CHECK.")});
    auto evidence = evidenceFromFile(arguments.value(output ? u"output"_s : u"file"_s), output ? EvidenceForm::Output : EvidenceForm::File);
    if (!evidence)
        return evidence;
    evidence->name = arguments.value(u"name"_s, evidence->name);
    evidence->command = arguments.value(u"command"_s);
    return evidence;
}

int list(Desk &desk, const DeploymentState &state)
{
    for (const Attachment &each : state.attachments) {
        desk.out << each.fact.blob.toString() << "  " << nameOf(each.fact.form) << "  " << each.fact.size << "  " << each.fact.name;
        if (!each.item.isEmpty())
            desk.out << "  " << each.item.toString();
        desk.out << (each.purged ? QCoreApplication::translate("CommandLine", "  (purged)") : QString()) << '\n';
    }
    return Done;
}

// The only attachment whose digest begins so.
Expected<Digest> findBlob(const DeploymentState &state, const QString &text)
{
    QList<Digest> fitting;
    for (const Attachment &each : state.attachments) {
        if (each.fact.blob.toString().startsWith(text) && !fitting.contains(each.fact.blob))
            fitting.append(each.fact.blob);
    }
    if (fitting.size() != 1)
        return failure(ErrorCode::BlobMissing, {text});
    return fitting.first();
}

int get(Desk &desk, const DeploymentState &state, const Arguments &arguments)
{
    const auto digest = findBlob(state, arguments.value(u"get"_s));
    if (!digest)
        return desk.fail(digest.error());
    const auto blob = desk.await([&] { return desk.session.journal().blob(*digest); });
    if (!blob)
        return desk.fail(blob.error());
    QSaveFile file(arguments.value(u"o"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(blob->bytes) != blob->bytes.size() || !file.commit())
        return desk.fail({ErrorCode::FileUnwritable, {file.fileName(), file.errorString()}});
    return Done;
}

} // namespace

int runEvidence(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    const DeploymentState state = desk.onMain([&] { return opened->deployment->state(); });
    if (arguments.has(u"get"_s))
        return get(desk, state, arguments);
    if (arguments.has(u"purge"_s)) {
        const auto digest = findBlob(state, arguments.value(u"purge"_s));
        if (!digest)
            return desk.fail(digest.error());
        return consentAs(desk, arguments, opened->deployment, PurgeEvidence{*digest, arguments.value(u"reason"_s)}, opened->actor);
    }
    const bool attaches = arguments.has(u"file"_s) || arguments.has(u"text"_s) || arguments.has(u"output"_s) || arguments.has(u"probe"_s);
    if (!attaches && arguments.words.size() < 2)
        return list(desk, state);
    auto evidence = evidenceOf(desk, *opened->deployment, arguments);
    if (!evidence)
        return desk.fail(evidence.error());
    if (arguments.words.size() > 1) {
        const auto item = desk.onMain([&] { return findItem(opened->deployment->checklist(), arguments.word(1)); });
        if (!item)
            return desk.fail(item.error());
        evidence->item = *item;
    }
    return executeAs(desk, opened->deployment, *evidence, opened->actor);
}

} // namespace countersign
