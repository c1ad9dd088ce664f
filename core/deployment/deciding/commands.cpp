// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const AllowCommands &command, const DecisionContext &context)
{
    if (command.allowed == context.state.operations.commandsAllowed)
        return failure(ErrorCode::NothingToChange, {u"commands"_s});
    return one(CommandsAllowed{command.allowed});
}

Drafted draft(const RecordCommand &command, const DecisionContext &context)
{
    if (!context.state.operations.commandsAllowed)
        return failure(ErrorCode::CommandsNotAllowed);
    QString unused;
    if (!command.item.isEmpty() && !itemAt(context, command.item, &unused))
        return failure(ErrorCode::UnknownItem, {command.item.toString()});
    QList<DraftedFact> facts{{command.run, command.item.toString()}};
    auto judged = draft(RecordEvidence{command.judged}, context);
    if (!judged)
        return judged;
    return facts + *judged;
}

} // namespace countersign::deciding
