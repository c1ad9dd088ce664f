// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/policy.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const RecordEvidence &command, const DecisionContext &context)
{
    QList<DraftedFact> facts;
    for (const ProbeResult &result : command.results) {
        CheckJudged fact{.check = result.check, .status = result.status, .obstacle = result.obstacle};
        fact.failure = result.observation.failure;
        fact.address = result.observation.address;
        fact.httpStatus = result.observation.status;
        fact.totalMilliseconds = int(result.observation.phases.total.value_or(0));
        fact.observedAt = result.observation.at.isValid() ? result.observation.at : context.now;
        fact.conditions = result.conditions;
        facts.append({std::move(fact), result.check.toString()});
    }
    return facts;
}

// Who knows of a red may have it quiet for a while, never unseen: it counts as before.
Drafted draft(const AcknowledgeRed &command, const DecisionContext &context)
{
    const auto check = checkAt(context, command.check);
    if (!check)
        return std::unexpected(check.error());
    if (const auto reason = demandReason(command.reason, (*check)->sentence); !reason)
        return std::unexpected(reason.error());
    if (context.evidence.value((*check)->id).status != EvidenceStatus::Failing)
        return failure(ErrorCode::NothingToChange, {(*check)->sentence});
    if (!command.until.isValid() || command.until <= context.now || command.until > context.now.addDays(policy.mostAcknowledgedDays))
        return failure(ErrorCode::ValueRefused, {command.until.toString(Qt::ISODate), u"a time within %1 days"_s.arg(policy.mostAcknowledgedDays)});
    return QList{DraftedFact{RedAcknowledged{(*check)->id, command.reason.trimmed(), command.until.toUTC()}, (*check)->id.toString()}};
}

Drafted draft(const AttachEvidence &command, const DecisionContext &context)
{
    QString text;
    if (command.item && !itemAt(context, *command.item, &text))
        return failure(ErrorCode::UnknownItem, {command.item->toString()});
    if (command.name.trimmed().isEmpty())
        return failure(ErrorCode::ValueRefused, {command.name, u"evidence needs a name"_s});
    if (command.blob.bytes.size() > policy.mostEvidenceBytes)
        return failure(ErrorCode::EvidenceTooLarge, {command.name, QString::number(policy.mostEvidenceBytes / 1024 / 1024)});
    EvidenceAttached fact{.form = command.form, .name = command.name.trimmed(), .mediaType = command.mediaType};
    fact.blob = command.blob.digest;
    fact.size = command.blob.bytes.size();
    fact.check = command.check;
    fact.command = command.command;
    return QList{DraftedFact{std::move(fact), command.item.value_or(ItemId()).toString()}};
}

Drafted draft(const PurgeEvidence &command, const DecisionContext &context)
{
    const auto &all = context.state.attachments;
    const auto found = std::ranges::find_if(all, [&](const Attachment &each) { return each.fact.blob == command.blob && !each.purged; });
    if (found == all.end())
        return failure(ErrorCode::BlobMissing, {command.blob.toString()});
    const Person *person = context.journal.person(context.actor);
    if (!person || (!person->owner && context.actor != context.state.lead))
        return demandLead(context).transform([] { return QList<DraftedFact>(); });
    if (const auto reason = demandReason(command.reason, found->fact.name); !reason)
        return std::unexpected(reason.error());
    return QList{DraftedFact{EvidencePurged{command.blob, command.reason.trimmed()}, found->item.toString()}};
}

} // namespace countersign::deciding
