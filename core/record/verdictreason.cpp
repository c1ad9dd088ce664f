// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/record/tally.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString numbered(int number) { return QString::number(number); }

QString firstFailing(const RecordSource &source)
{
    for (const RequiredLeaf &leaf : requiredLeavesOf(source)) {
        if (leaf.view->status == Status::Failing)
            return shortened(leaf.text);
    }
    return {};
}

QStringList rejectors(const RecordSource &source, const RecordNames &names)
{
    QStringList roles;
    for (const RoleView &role : source.view.roles) {
        if (role.standing == RoleStanding::Rejected)
            roles.append(names.role(role.role));
    }
    return roles;
}

// How far the items have come, whatever the verdict.
QString progress(const RecordSource &source, const Tally &tally)
{
    if (tally.failing > 0)
        return recordCount(RecordText::ReasonFailing, tally.failing, {firstFailing(source)});
    if (tally.unsettled > 0)
        return recordCount(RecordText::ReasonOpen, tally.unsettled, {numbered(tally.required)});
    if (tally.excepted > 0)
        return recordCount(RecordText::ReasonWaivers, tally.excepted, {numbered(tally.required)});
    return recordText(RecordText::ReasonGo, {numbered(tally.required)});
}

QString opening(const RecordSource &source, const RecordNames &names)
{
    switch (source.view.verdict) {
    case VerdictKind::Draft: return recordText(RecordText::ReasonDraft);
    case VerdictKind::Live: return recordText(RecordText::ReasonLive, {names.time(source.state.decidedAt)});
    case VerdictKind::Closed: return recordText(RecordText::ReasonClosed, {names.time(source.state.lastAt)});
    case VerdictKind::Aborted: return recordText(RecordText::ReasonAborted, {source.state.abortReason});
    case VerdictKind::NoGo:
        if (source.state.decision && source.state.decision->decision != Decision::Live)
            return recordText(RecordText::ReasonDecided, {source.state.decision->reason});
        return {};
    case VerdictKind::Hold:
    case VerdictKind::Go:
    case VerdictKind::GoWithWaivers:
    case VerdictKind::RolledBack: return {};
    }
    std::unreachable();
}

} // namespace

QString verdictReasonOf(const RecordSource &source, const RecordNames &names)
{
    const Tally tally = tallyOf(source);
    QStringList sentences{opening(source, names)};
    if (const QStringList roles = rejectors(source, names); !roles.isEmpty())
        sentences.append(recordText(RecordText::ReasonRejected, {roles.join(u", "_s)}));
    sentences.append(progress(source, tally));
    sentences.append(recordText(RecordText::ReasonRoles, {numbered(tally.signedRoles), numbered(tally.roles)}));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace countersign
