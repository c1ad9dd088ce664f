// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const BindParameter &command, const DecisionContext &context)
{
    const bool known = std::ranges::any_of(context.checklist.parameters, [&](const Parameter &p) { return p.name == command.name; });
    if (!known) {
        QStringList names;
        for (const Parameter &parameter : context.checklist.parameters)
            names.append(parameter.name);
        return failure(ErrorCode::ParameterUnknown, {command.name, names.join(u", "_s)});
    }
    return one(ParameterBound{command.name, command.value});
}

Drafted draft(const ApproveHost &command, const DecisionContext &) { return one(HostApproved{command.endpoint}); }

Drafted draft(const RouteHost &command, const DecisionContext &) { return one(HostRouted{command.route}); }

Drafted draft(const TrustAuthority &command, const DecisionContext &) { return one(AuthorityTrusted{command.authority}); }

} // namespace countersign::deciding
