// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/observation.h"

#include <optional>

typedef struct ares_dns_record ares_dns_record_t;

namespace countersign::network {

// What one name server said to one question.
struct DnsAnswer {
    Failure failure = Failure::None; // NameTimeout: it said nothing. NXDOMAIN and its like are answers
    QString detail = {};
    QString code = {}; // "NOERROR", "NXDOMAIN"
    QStringList records = {}; // the answer section in order, without names and types: "edge.example.net", "10 mail.example.net"
    std::optional<quint32> timeToLive = {}; // the smallest
};

// `record` may be null, where nothing was said.
DnsAnswer answerOf(int status, const ares_dns_record_t *record);

bool isRecordType(const QString &type); // "A", "CNAME"

} // namespace countersign::network
