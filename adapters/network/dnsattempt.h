// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"
#include "adapters/network/resolver.h"

namespace countersign::network {

// Asks for the records of a name: the system's name servers or the one a person routed the name to, and the public ones where the
// check wants to know how far the answer has spread.
class DnsAttempt final : public Attempt
{
public:
    DnsAttempt(const ProbeRequest &request, Reactor &reactor, Resolver &system, const std::vector<std::unique_ptr<Resolver>> &publicResolvers);
    ~DnsAttempt() override;

    void start(Ended ended) override;
    void expire() override;

private:
    struct Question {
        Resolver *resolver;
        Resolver::Ticket ticket;
    };

    void ask(Resolver &resolver, Resolver::Answered answered);
    void takeAnswer(const DnsAnswer &answer);
    void takePublicAnswer(const DnsAnswer &answer);
    void settle();
    bool isAskedAbout(const QString &placeholder) const;

    const std::vector<std::unique_ptr<Resolver>> &m_publicResolvers;
    std::unique_ptr<Resolver> m_routed; // where a person named one: it stands for all others
    Resolver &m_resolver;
    QString m_type = {};
    Ended m_ended = {};
    Clock::time_point m_started = {};
    QList<Question> m_questions = {}; // not answered yet, or not forgotten
    qsizetype m_open = 0;
    QList<QStringList> m_publicAnswers = {}; // each sorted
};

} // namespace countersign::network
