// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/environmentsettings.h"

#include <QDateTime>

namespace countersign {

// One contact that was made: what, when, why.
struct EgressEntry {
    QDateTime at = {}; // UTC
    Endpoint endpoint = {};
    QString address = {}; // "10.0.0.4:443"; empty where only a name was asked for
    CheckId check = {};
    CheckKind kind = CheckKind::Http;
    QList<int> lines = {}; // of the checklist that ask for it
    int requests = 1;
    Failure failure = Failure::None;
    int status = 0; // HTTP family

    friend bool operator==(const EgressEntry &, const EgressEntry &) = default;
};

// The last contacts, for whoever answers for what leaves this machine.
class EgressLog
{
public:
    static constexpr qsizetype limit = 20'000;

    void add(const ProbeRequest &request, const ProbeResult &result); // nothing where nothing was contacted
    const QList<EgressEntry> &contacts() const { return m_contacts; } // oldest first
    qsizetype dropped() const { return m_dropped; } // older ones that are not kept any more

private:
    QList<EgressEntry> m_contacts;
    qsizetype m_dropped = 0;
};

// RFC 4180, with a header line. No cell starts as a formula.
QByteArray toCsv(const QList<EgressEntry> &contacts);

} // namespace countersign
