// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/dnsattempt.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

std::unique_ptr<Resolver> routedResolver(const ProbeRequest &request, Reactor &reactor)
{
    if (!request.route)
        return nullptr;
    const auto address = IpAddress::parse(request.route->address);
    const QString server = address ? withPort(*address, request.route->toPort) : request.route->address;
    return std::make_unique<Resolver>(reactor, QStringList{server});
}

// How many gave the commonest answer that is not empty.
qsizetype agreement(const QList<QStringList> &answers)
{
    qsizetype most = 0;
    for (const QStringList &answer : answers)
        most = answer.isEmpty() ? most : std::max(most, answers.count(answer));
    return most;
}

} // namespace

DnsAttempt::DnsAttempt(const ProbeRequest &request, Reactor &reactor, Resolver &system,
                       const std::vector<std::unique_ptr<Resolver>> &publicResolvers) :
    Attempt(request, {}),
    m_publicResolvers(publicResolvers),
    m_routed(routedResolver(request, reactor)),
    m_resolver(m_routed ? *m_routed : system)
{
}

DnsAttempt::~DnsAttempt()
{
    for (const Question &question : m_questions)
        question.resolver->forget(question.ticket);
}

void DnsAttempt::start(Ended ended)
{
    m_ended = std::move(ended);
    m_started = Clock::now();
    m_type = QUrlQuery(QUrl(m_request.check.target.address)).queryItemValue(u"type"_s).toUpper();
    if (m_type.isEmpty())
        m_type = u"A"_s;
    if (!isRecordType(m_type)) {
        m_observation.failure = Failure::Malformed;
        m_observation.detail = m_type;
        m_ended();
        return;
    }
    ask(m_resolver, [this](const DnsAnswer &answer) { takeAnswer(answer); });
    if (!isAskedAbout(u"RESOLVERS"_s))
        return;
    for (const auto &resolver : m_publicResolvers)
        ask(m_routed ? *m_routed : *resolver, [this](const DnsAnswer &answer) { takePublicAnswer(answer); });
}

void DnsAttempt::ask(Resolver &resolver, Resolver::Answered answered)
{
    ++m_open;
    const Resolver::Ticket ticket = resolver.ask(m_request.endpoint.host, m_type, [this, answered = std::move(answered)](const DnsAnswer &answer) {
        answered(answer);
        if (--m_open == 0) {
            settle();
            m_ended();
        }
    });
    m_questions << Question{&resolver, ticket};
}

void DnsAttempt::takeAnswer(const DnsAnswer &answer)
{
    m_observation.phases.resolve = toMilliseconds(Clock::now() - m_started);
    m_observation.failure = answer.failure;
    m_observation.detail = answer.detail;
    if (answer.failure != Failure::None)
        return;
    m_observation.connected = true;
    m_observation.body = answer.records.join(u'\n').toUtf8();
    m_observation.values.insert(u"DNS_RCODE"_s, answer.code);
    if (answer.timeToLive)
        m_observation.values.insert(u"DNS.TTL"_s, QString::number(*answer.timeToLive));
    // who does not ask for the code takes the absence of the name as a failure
    if (answer.code != "NOERROR"_L1 && !isAskedAbout(u"DNS_RCODE"_s)) {
        m_observation.failure = Failure::NameNotFound;
        m_observation.detail = answer.code;
    }
}

void DnsAttempt::takePublicAnswer(const DnsAnswer &answer)
{
    if (answer.failure != Failure::None)
        return;
    QStringList records = answer.records;
    records.sort();
    m_publicAnswers << records;
}

// Also with answers still open: those that came count. Where no resolver answered it is not the name that has not spread.
void DnsAttempt::settle()
{
    if (isAskedAbout(u"RESOLVERS"_s) && !m_publicAnswers.isEmpty())
        m_observation.values.insert(u"RESOLVERS"_s, QString::number(agreement(m_publicAnswers)));
}

void DnsAttempt::expire()
{
    if (!m_observation.connected && m_observation.failure == Failure::None)
        m_observation.failure = Failure::NameTimeout;
    settle();
}

bool DnsAttempt::isAskedAbout(const QString &placeholder) const
{
    const QString written = u'[' + placeholder + u']';
    return std::ranges::any_of(m_request.check.conditions, [&](const QString &each) { return each.contains(written, Qt::CaseInsensitive); });
}

} // namespace countersign::network
