// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/factsentences.h"

#include "core/wording/durations.h"
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

QString commandSentence(const CommandRun &fact, const FactNames &names)
{
    const QString command = fact.text.section(u'\n', 0, 0) + (fact.text.contains(u'\n') ? u" …"_s : QString());
    const QString who = fact.where == "here"_L1 ? names.actor : text("%1, on %2,", {names.actor, fact.where.section(u':', 1)});
    switch (fact.end) {
    case CommandEnd::Exited: return text("%1 ran \u201c%2\u201d: exit status %3", {who, command, QString::number(fact.exitCode)});
    case CommandEnd::Killed: return text("%1 ran \u201c%2\u201d: it was killed", {who, command});
    case CommandEnd::TimedOut: return text("%1 ran \u201c%2\u201d: it took too long and was ended", {who, command});
    case CommandEnd::Cancelled: return text("%1 ran \u201c%2\u201d and cancelled it", {who, command});
    case CommandEnd::OutputLimit: return text("%1 ran \u201c%2\u201d: it printed too much and was ended", {who, command});
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
    QString operator()(const PolicyChanged &fact) const
    {
        return fact.twoHats ? text("%1 allowed one person to sign in two roles", {m_names.actor})
                            : text("%1 forbade one person to sign in two roles", {m_names.actor});
    }
    QString operator()(const JournalRestored &fact) const
    {
        return withReason(
            text("%1 accepted an older copy of the journal; events up to %2 were lost", {m_names.actor, QString::number(fact.missingSeq)}),
            fact.reason);
    }
    QString operator()(const PinRefused &fact) const { return text("%1 wrong PINs in a row for %2", {QString::number(fact.tries), m_names.other}); }
    QString operator()(const GrantEnded &fact) const
    {
        const QString roles = fact.roles.isEmpty() ? text("every role", {}) : fact.roles.join(u", "_s);
        return withReason(text("%1 took %2 back from %3", {m_names.actor, roles, m_names.other}), fact.reason);
    }
    QString operator()(const PersonRevoked &fact) const
    {
        return withReason(text("%1 revoked the key of %2", {m_names.actor, m_names.other}), fact.reason);
    }
    QString operator()(const KeyRotated &) const { return text("%1 changed to a new key", {m_names.actor}); }
    QString operator()(const CertificateReplaced &) const { return text("%1 changed to another certificate", {m_names.actor}); }
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
    QString operator()(const ItemAssigned &fact) const
    {
        const QString whom = fact.role.isEmpty() ? m_names.other : fact.role;
        return whom.isEmpty() ? text("%1 assigned \u201c%2\u201d to nobody", both())
                              : text("%1 assigned \u201c%2\u201d to %3", {m_names.actor, m_names.about, whom});
    }
    QString operator()(const FieldFilled &fact) const { return text("%1 filled in %2: \u201c%3\u201d", {m_names.actor, fact.label, fact.value}); }
    QString operator()(const ChoiceMade &fact) const { return text("%1 chose %2: \u201c%3\u201d", {m_names.actor, fact.label, fact.choice}); }
    QString operator()(const AlternativeChosen &fact) const
    {
        return text("%1 chose %2: \u201c%3\u201d", {m_names.actor, fact.alternative, fact.option});
    }
    QString operator()(const ConditionAnswered &fact) const
    {
        return fact.applies ? text("%1 said that it applies: \u201c%2\u201d", {m_names.actor, fact.condition})
                            : text("%1 said that it does not apply: \u201c%2\u201d", {m_names.actor, fact.condition});
    }
    QString operator()(const EvidenceAttached &fact) const
    {
        return m_names.about.isEmpty() ? text("%1 attached %2", {m_names.actor, fact.name})
                                       : text("%1 attached %2 to \u201c%3\u201d", {m_names.actor, fact.name, m_names.about});
    }
    QString operator()(const EvidencePurged &fact) const { return withReason(text("%1 purged an attachment", {m_names.actor}), fact.reason); }
    QString operator()(const LeadHandedOver &fact) const
    {
        return withReason(text("%1 handed the lead over to %2", {m_names.actor, m_names.other}), fact.reason);
    }
    QString operator()(const EmergencyDeclared &fact) const { return withReason(text("%1 declared an emergency", {m_names.actor}), fact.reason); }
    QString operator()(const EmergencyReviewed &fact) const { return withReason(text("%1 reviewed the emergency", {m_names.actor}), fact.findings); }
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
    QString operator()(const CommandsAllowed &fact) const
    {
        return fact.allowed ? text("%1 allowed commands to be run", {m_names.actor}) : text("%1 switched commands off", {m_names.actor});
    }
    QString operator()(const CommandRun &fact) const { return commandSentence(fact, m_names); }
    QString operator()(const RollbackStarted &fact) const
    {
        return withReason(fact.drill ? text("%1 began a rehearsal of the rollback", {m_names.actor}) : text("%1 began to roll back", {m_names.actor}),
                          fact.reason.isEmpty() ? fact.triggers.join(u"; "_s) : fact.reason);
    }
    QString operator()(const RollbackStepDone &fact) const { return withReason(text("%1 did the rollback step \u201c%2\u201d", both()), fact.note); }
    QString operator()(const RollbackFinished &fact) const
    {
        const QString sentence = fact.secondsToGreen < 0 ? text("%1 finished the rollback; verification was not green", {m_names.actor})
                                                         : text("%1 finished the rollback; verification was green after %2",
                                                                {m_names.actor, durationText(fact.secondsToGreen)});
        return withReason(sentence, fact.reason);
    }
    QString operator()(const RollbackStoodDown &fact) const { return withReason(text("%1 stood the rollback down", {m_names.actor}), fact.reason); }
    QString operator()(const CheckWatched &fact) const
    {
        return text("Watched \u201c%1\u201d: %2 samples, %3 failed, median %4 ms",
                    {m_names.about, QString::number(fact.samples), QString::number(fact.failed), QString::number(fact.median)});
    }
    QString operator()(const WatchClosed &) const { return text("%1 closed the watch", {m_names.actor}); }
    QString operator()(const RecurringDone &fact) const
    {
        return withReason(text("%1 did \u201c%2\u201d, due %3", {m_names.actor, m_names.about, fact.occurrence}), fact.note);
    }

private:
    QStringList both() const { return {m_names.actor, m_names.about}; }

    const FactNames &m_names;
};

} // namespace

PersonId secondPerson(const Fact &fact)
{
    return std::visit(
        [](const auto &f) -> PersonId {
            if constexpr (requires { f.approver; })
                return f.approver;
            else if constexpr (requires { f.person; })
                return f.person;
            else if constexpr (requires { f.to; })
                return f.to;
            else
                return {};
        },
        fact);
}

QString factSentence(const Fact &fact, const FactNames &names) { return std::visit(Teller(names), fact); }

} // namespace countersign
