// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/observation.h"

#include <QUrl>
#include <optional>

namespace countersign::network {

// "8.15.0": what a server's JSON says of its own version (Elasticsearch, OpenSearch, Prometheus, Grafana); empty: nothing.
QString versionIn(const QByteArray &body);

// How long the first JSON web token in `body` is valid: `exp` minus `iat` (RFC 7519 section 4.1). Its signature is not looked at.
std::optional<Milliseconds> tokenLifetimeIn(const QByteArray &body);

// The scripts that a page loads from its own scheme, host and port, in order, at most 20.
QList<QUrl> scriptsOf(const QByteArray &page, const QUrl &address);

} // namespace countersign::network
