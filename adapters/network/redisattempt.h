// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/conversation.h"
#include "adapters/network/respreader.h"

namespace countersign::network {

// Asks a Redis server one reading command, and what the conditions want to know beside it.
class RedisAttempt final : public Conversation
{
public:
    RedisAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust);

private:
    using Taker = void (RedisAttempt::*)(const RespValue &);

    void opened() override;
    void received(QByteArrayView bytes) override;
    void ask(const QByteArrayList &command, Taker taker);
    void signIn(const Login &login);
    void takeWelcome(const RespValue &value);
    void takeAnswer(const RespValue &value);
    void takeServer(const RespValue &value);
    void takeStatistics(const RespValue &value);
    void takeKeys(const RespValue &value);
    void takeTimeToLive(const RespValue &value);
    void takeError(const QByteArray &error);
    bool isAskedAbout(QLatin1StringView words) const; // whether a condition holds them

    RespReader m_reader;
    QList<Taker> m_expected = {}; // in the order asked
    std::optional<qlonglong> m_smallestTimeToLive = {};
};

} // namespace countersign::network
