// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/settings.h"

namespace countersign {

namespace {

template <class T, class Key>
void replaceOrAppend(QList<T> &list, const T &value, Key key)
{
    const auto found = std::ranges::find_if(list, [&](const T &each) { return key(each) == key(value); });
    if (found == list.end())
        list.append(value);
    else
        *found = value;
}

// Each kind of fact that is a setting changes the settings and says so.
struct SettingsFold {
    EnvironmentSettings &settings;

    bool operator()(const ParameterBound &f) const { return settings.parameters.insert(f.name, f.value), true; }
    bool operator()(const HostApproved &f) const
    {
        if (!settings.approved.contains(f.endpoint))
            settings.approved.append(f.endpoint);
        return true;
    }
    bool operator()(const HostRouted &f) const
    {
        replaceOrAppend(settings.routes, f.route, [](const Route &r) { return std::pair(r.host, r.port); });
        return true;
    }
    bool operator()(const AuthorityTrusted &f) const { return settings.authorities.append(f.authority), true; }
    bool operator()(const CheckDismissed &f) const { return settings.dismissed.insert(f.check, f.reason), true; }
    bool operator()(const CheckRestored &f) const { return settings.dismissed.remove(f.check) > 0; }
    bool operator()(const CheckRevised &f) const
    {
        if (f.conditions.isEmpty())
            return settings.revised.remove(f.check) > 0;
        return settings.revised.insert(f.check, f.conditions), true;
    }
    bool operator()(const VantageSet &f) const { return settings.vantages.insert(f.host, f.vantage), true; }
    bool operator()(const CheckAllowed &f) const
    {
        if (!settings.consented.contains(f.check))
            settings.consented.append(f.check);
        return true;
    }
    bool operator()(const ProxySet &f) const { return settings.proxy = f.proxy, true; }
    bool operator()(const VariableSet &f) const
    {
        const QString previous = f.carried ? f.fingerprint : settings.variables.value(f.name).previous;
        settings.variables.insert(f.name, {f.secret, f.value, f.fingerprint, previous});
        return true;
    }
    bool operator()(const VariableCleared &f) const { return settings.variables.remove(f.name) > 0; }
    bool operator()(const SecretAllowed &f) const
    {
        if (!settings.secretHosts.contains(f.binding))
            settings.secretHosts.append(f.binding);
        return true;
    }
    bool operator()(const SecretWithheld &f) const { return settings.secretHosts.removeAll(f.binding) > 0; }
    bool operator()(const auto &) const { return false; }
};

} // namespace

bool applySetting(EnvironmentSettings &settings, const Fact &fact) { return std::visit(SettingsFold{settings}, fact); }

QList<DraftedFact> carriedOver(const EnvironmentSettings &settings)
{
    QList<DraftedFact> facts;
    for (const auto &[name, value] : settings.parameters.asKeyValueRange())
        facts.append({ParameterBound{name, value}});
    for (const Endpoint &endpoint : settings.approved)
        facts.append({HostApproved{endpoint}});
    for (const Route &route : settings.routes)
        facts.append({HostRouted{route}});
    for (const TrustedAuthority &authority : settings.authorities)
        facts.append({AuthorityTrusted{authority}});
    for (const auto &[check, reason] : settings.dismissed.asKeyValueRange())
        facts.append({CheckDismissed{check, reason}, check.toString()});
    for (const auto &[check, conditions] : settings.revised.asKeyValueRange())
        facts.append({CheckRevised{check, conditions}, check.toString()});
    for (const auto &[host, vantage] : settings.vantages.asKeyValueRange())
        facts.append({VantageSet{host, vantage}});
    if (!settings.proxy.isEmpty())
        facts.append({ProxySet{settings.proxy}});
    for (const auto &[name, variable] : settings.variables.asKeyValueRange())
        facts.append({VariableSet{name, variable.secret, variable.value, variable.fingerprint, true}});
    for (const SecretBinding &binding : settings.secretHosts)
        facts.append({SecretAllowed{binding}});
    return facts;
}

} // namespace countersign
