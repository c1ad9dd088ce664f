// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/probing/vantage.h"

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

Drafted draft(const SetVantage &command, const DecisionContext &)
{
    if (command.host.isEmpty() || (command.vantage != "here"_L1 && !sshVantage(command.vantage)))
        return failure(ErrorCode::ValueRefused, {command.host + u'=' + command.vantage, u"HOST=here or HOST=ssh:USER@HOST[:PORT]"_s});
    return one(VantageSet{command.host.toLower(), command.vantage});
}

Drafted draft(const AllowCheck &command, const DecisionContext &context)
{
    return checkAt(context, command.check).transform([](const CheckSpec *check) {
        return QList{DraftedFact{CheckAllowed{check->id}, check->id.toString()}};
    });
}

Drafted draft(const SetProxy &command, const DecisionContext &)
{
    if (!isProxy(command.proxy))
        return failure(ErrorCode::ValueRefused, {command.proxy, u"none, system or http://HOST:PORT"_s});
    return one(ProxySet{command.proxy});
}

} // namespace countersign::deciding
