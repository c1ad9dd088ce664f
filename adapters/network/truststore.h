// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/opensslpointers.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <memory>

namespace countersign::network {

// What one set of authorities makes of certificates. Shared by all probes that trust the same: reading the system's bundle for each
// connection costs eight milliseconds.
struct TrustPolicy {
    X509StorePointer store;
    SslContextPointer context; // for connections of our own, with that store
};

class TrustStore
{
public:
    // The system's authorities and these. Certificates that cannot be read are left out: they vouch for nobody.
    const TrustPolicy &policyFor(const QList<QByteArray> &authorities);

private:
    QHash<QList<QByteArray>, std::shared_ptr<const TrustPolicy>> m_policies;
};

// TLS 1.2 or newer, keys and digests of OpenSSL's security level 2.
void applyFloor(SSL_CTX *context);

} // namespace countersign::network
