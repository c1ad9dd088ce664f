// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/poller.h"
#include "core/probing/environmentsettings.h"
#include "core/probing/ipaddress.h"
#include "core/probing/observation.h"

#include <functional>

namespace countersign::network {

// Where an attempt is to connect to: checked, and pinned against names that change their answer.
struct Destination {
    IpAddress address = {};
    quint16 port = 0;
    int tunnel = -1; // a descriptor that is connected there by another machine: entered instead of connecting
};

// One try at one check, over one new connection, to one address. It ends once: by its own callback, by expire() or by being deleted.
class Attempt
{
public:
    using Ended = std::function<void()>;

    Attempt(const ProbeRequest &request, const Destination &destination) : m_request(request), m_destination(destination) {}
    virtual ~Attempt() = default;
    Q_DISABLE_COPY_MOVE(Attempt)

    virtual void start(Ended ended) = 0; // the call may come at once
    virtual void expire() = 0; // the deadline has come: stop, and say in which phase

    // What was seen, without time and resolution.
    const Observation &observation() const { return m_observation; }

protected:
    const ProbeRequest &m_request;
    const Destination m_destination;
    Observation m_observation = {};
};

inline Milliseconds toMilliseconds(Duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

} // namespace countersign::network
