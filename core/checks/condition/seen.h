// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/jsonpattern.h"

namespace countersign {

struct Observation;

// What a probe saw in place of a placeholder.
struct Seen {
    enum class Presence { NotObserved, Absent, Present };
    Presence presence = Presence::NotObserved;
    QString text = {};
    std::optional<QJsonValue> json = {}; // data that is JSON
    QString contentType = {}; // the Content-Type that came with it
};

// How one placeholder looks at an observation; `name` and `path` as written behind and in the brackets.
using Look = Seen (*)(const Observation &observation, QStringView name, const JsonPath &path);

Seen seeStatus(const Observation &, QStringView, const JsonPath &);
Seen seeAddress(const Observation &, QStringView, const JsonPath &);
Seen seeConnected(const Observation &, QStringView, const JsonPath &);
Seen seePhase(const Observation &, QStringView, const JsonPath &);
Seen seeBody(const Observation &, QStringView, const JsonPath &);
Seen seeHeader(const Observation &, QStringView, const JsonPath &);
Seen seeRedirect(const Observation &, QStringView, const JsonPath &);
Seen seeExpiration(const Observation &, QStringView, const JsonPath &);
Seen seeTls(const Observation &, QStringView, const JsonPath &);
Seen seeErrorRate(const Observation &, QStringView, const JsonPath &);
Seen seeValue(const Observation &, QStringView, const JsonPath &); // Observation::values
Seen seeData(const Observation &, QStringView, const JsonPath &); // the same, read as JSON where it is

} // namespace countersign
