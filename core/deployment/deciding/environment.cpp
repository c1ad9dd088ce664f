// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/environment/dotenv.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const SetVariable &command, const DecisionContext &context)
{
    if (!isEnvironmentName(command.name))
        return failure(ErrorCode::ValueRefused, {command.name, u"a variable's name is letters, digits and _"_s});
    const VariableSetting now = context.state.settings.variables.value(command.name);
    const bool same = now.isSet() && now.secret == command.secret && now.value == command.value && now.fingerprint == command.fingerprint;
    if (same)
        return QList<DraftedFact>();
    return one(VariableSet{command.name, command.secret, command.secret ? QString() : command.value, command.fingerprint, false});
}

Drafted draft(const ClearVariable &command, const DecisionContext &context)
{
    if (!context.state.settings.variables.contains(command.name))
        return failure(ErrorCode::NothingToChange, {command.name});
    return one(VariableCleared{command.name});
}

Drafted draft(const AllowSecret &command, const DecisionContext &)
{
    if (!isEnvironmentName(command.binding.name))
        return failure(ErrorCode::ValueRefused, {command.binding.name, u"a variable's name is letters, digits and _"_s});
    if (command.binding.host.isEmpty() || command.binding.port == 0)
        return failure(ErrorCode::ValueRefused, {command.binding.host, u"HOST:PORT"_s});
    return one(SecretAllowed{command.binding});
}

Drafted draft(const WithholdSecret &command, const DecisionContext &context)
{
    if (!context.state.settings.secretHosts.contains(command.binding))
        return failure(ErrorCode::NothingToChange, {command.binding.name});
    return one(SecretWithheld{command.binding});
}

} // namespace countersign::deciding
