// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/factsentences.h"

#include "core/wording/placeholders.h"
#include "core/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *english, const QStringList &arguments) { return filled(QCoreApplication::translate("FactSentences", english), arguments); }

QString withReason(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : text("%1: \u201c%2\u201d", {sentence, reason});
}

QString endpointText(const Endpoint &endpoint) { return u"%1://%2:%3"_s.arg(endpoint.scheme, endpoint.host).arg(endpoint.port); }

QString hostText(const QString &host, int port) { return port > 0 ? u"%1:%2"_s.arg(host).arg(port) : host; }

QString decided(Decision decision, const QString &actor)
{
    switch (decision) {
    case Decision::Live: return text("%1 decided to go live", {actor});
    case Decision::NoGo: return text("%1 decided not to go live", {actor});
    case Decision::NeedsRevision: return text("%1 decided that it needs revision", {actor});
    }
    Q_UNREACHABLE_RETURN({});
}

QString signedOff(const SignedOff &fact)
{
    switch (fact.meaning) {
    case Meaning::Approved: return text("%1 approved as %2", {fact.printedName, fact.roleName});
    case Meaning::Reviewed: return text("%1 reviewed as %2", {fact.printedName, fact.roleName});
    case Meaning::Rejected: return text("%1 rejected as %2", {fact.printedName, fact.roleName});
    }
    Q_UNREACHABLE_RETURN({});
}

// One function for each kind of fact.
class Teller
{
public:
    explicit Teller(const FactNames &names) : m_names(names) {}

    QString operator()(const JournalCreated &fact) const { return text("The journal \u201c%1\u201d was made", {fact.name}); }
    QString operator()(const PersonEnrolled &fact) const { return text("%1 was enrolled", {fact.name}); }
    QString operator()(const RoleGranted &fact) const
    {
        const QString roles = fact.roles.contains(u"*"_s) ? text("every role", {}) : fact.roles.join(u", "_s);
        return text("%1 granted %2 to %3", {m_names.actor, roles, m_names.other});
    }
    QString operator()(const DeploymentStarted &fact) const
    {
        return text("%1 started the deployment of %2 %3 to %4", {m_names.actor, fact.system, fact.version, fact.environment});
    }
    QString operator()(const ItemTicked &fact) const { return withReason(text("%1 ticked \u201c%2\u201d", both()), fact.reason); }
    QString operator()(const ItemUnticked &fact) const { return withReason(text("%1 took back the tick of \u201c%2\u201d", both()), fact.reason); }
    QString operator()(const ItemMarkedNotApplicable &fact) const
    {
        return withReason(text("%1 called \u201c%2\u201d not applicable", both()), fact.reason);
    }
    QString operator()(const ItemWaived &fact) const
    {
        return withReason(text("%1 waived \u201c%2\u201d until %3", {m_names.other, m_names.about, fact.until}), fact.reason);
    }
    QString operator()(const NoteAdded &fact) const
    {
        const QString sentence = m_names.about.isEmpty() ? text("%1 noted", {m_names.actor}) : text("%1 noted on \u201c%2\u201d", both());
        return withReason(sentence, fact.text);
    }
    QString operator()(const ParameterBound &fact) const { return text("%1 set %2 to %3", {m_names.actor, fact.name, fact.value}); }
    QString operator()(const HostApproved &fact) const { return text("%1 approved contact with %2", {m_names.actor, endpointText(fact.endpoint)}); }
    QString operator()(const HostRouted &fact) const
    {
        return text("%1 routed %2 to %3",
                    {m_names.actor, hostText(fact.route.host, fact.route.port), hostText(fact.route.address, fact.route.toPort)});
    }
    QString operator()(const AuthorityTrusted &fact) const
    {
        return text("%1 trusted a private authority for %2", {m_names.actor, fact.authority.host});
    }
    QString operator()(const CheckDismissed &fact) const { return withReason(text("%1 dismissed the check \u201c%2\u201d", both()), fact.reason); }
    QString operator()(const CheckRestored &) const { return text("%1 took the check \u201c%2\u201d back in", both()); }
    QString operator()(const CheckRevised &fact) const
    {
        if (fact.conditions.isEmpty())
            return text("%1 let the check \u201c%2\u201d be what the text says again", both());
        return text("%1 changed the check \u201c%2\u201d: %3", {m_names.actor, m_names.about, fact.conditions.join(u" \u00b7 "_s)});
    }
    QString operator()(const ChecklistRevised &fact) const { return text("%1 put an edited checklist in place: %2", {m_names.actor, fact.fileName}); }
    QString operator()(const VantageSet &fact) const
    {
        const QString from = fact.vantage == "here"_L1 ? text("this computer", {}) : QString(fact.vantage).remove(0, fact.vantage.indexOf(u':') + 1);
        return fact.host == "*"_L1 ? text("%1 said that servers are looked at from %2", {m_names.actor, from})
                                   : text("%1 said that %2 is looked at from %3", {m_names.actor, fact.host, from});
    }
    QString operator()(const CheckAllowed &) const { return text("%1 allowed \u201c%2\u201d to run", both()); }
    QString operator()(const ProxySet &fact) const
    {
        return fact.proxy.isEmpty() ? text("%1 took the proxy away", {m_names.actor}) : text("%1 set the proxy to %2", {m_names.actor, fact.proxy});
    }
    QString operator()(const RedAcknowledged &fact) const
    {
        const QString until = QLocale().toString(fact.until.toLocalTime(), QLocale::ShortFormat);
        return withReason(text("%1 acknowledged until %2 that it is red: %3", {m_names.actor, until, m_names.about}), fact.reason);
    }
    QString operator()(const VariableSet &fact) const
    {
        if (fact.carried)
            return text("The value of %1 was kept from the last deployment", {fact.name});
        return fact.secret ? text("%1 set the secret %2", {m_names.actor, fact.name})
                           : text("%1 set %2 to \u201c%3\u201d", {m_names.actor, fact.name, fact.value});
    }
    QString operator()(const VariableCleared &fact) const { return text("%1 took the value of %2 away", {m_names.actor, fact.name}); }
    QString operator()(const SecretAllowed &fact) const
    {
        return text("%1 allowed %2 to be sent to %3", {m_names.actor, fact.binding.name, hostText(fact.binding.host, fact.binding.port)});
    }
    QString operator()(const SecretWithheld &fact) const
    {
        return text("%1 no longer allowed %2 to be sent to %3", {m_names.actor, fact.binding.name, hostText(fact.binding.host, fact.binding.port)});
    }
    QString operator()(const CheckJudged &fact) const { return text("%1: %2", {wordOf(fact.status), m_names.about}); }
    QString operator()(const SignedOff &fact) const { return signedOff(fact); }
    QString operator()(const DecisionMade &fact) const { return withReason(decided(fact.decision, m_names.actor), fact.reason); }
    QString operator()(const DeploymentClosed &) const { return text("%1 closed the deployment", {m_names.actor}); }
    QString operator()(const DeploymentAborted &fact) const { return withReason(text("%1 abandoned the deployment", {m_names.actor}), fact.reason); }
    QString operator()(const RecordExported &fact) const { return text("%1 exported the record %2", {m_names.actor, fact.fileName}); }

private:
    QStringList both() const { return {m_names.actor, m_names.about}; }

    const FactNames &m_names;
};

} // namespace

QString factSentence(const Fact &fact, const FactNames &names) { return std::visit(Teller(names), fact); }

} // namespace countersign
