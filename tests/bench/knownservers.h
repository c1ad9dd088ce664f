// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/demo/certificateauthority.h"

#include <chrono>
#include <memory>

namespace countersign::bench {

struct KnownDelays {
    std::chrono::milliseconds tls{50};
    std::chrono::milliseconds firstByte{80};
    std::chrono::milliseconds transfer{60};
};

// An HTTPS server on a thread of its own that takes its time, so that what is measured can be held against the truth.
class DelayingServer
{
public:
    DelayingServer(const demo::IssuedCertificate &certificate, const KnownDelays &delays);
    ~DelayingServer();
    Q_DISABLE_COPY_MOVE(DelayingServer)

    quint16 port() const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

// A name server on a thread of its own: every name is 127.0.0.1, after `delay`.
class DelayingNameServer
{
public:
    explicit DelayingNameServer(std::chrono::milliseconds delay);
    ~DelayingNameServer();
    Q_DISABLE_COPY_MOVE(DelayingNameServer)

    quint16 port() const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace countersign::bench
