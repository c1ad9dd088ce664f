// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace countersign {

// What a person wrote next to a request that its answer must be: {"status": "ok", ...}, "HTTP 200 OK", "HTML page", "< 500ms".
struct ExpectedAnswer {
    QStringList conditions = {};
    bool redirect = false; // it says that the answer is a redirect
    bool statesStatus = false;
};

ExpectedAnswer readExpectedAnswer(const QString &text);

} // namespace countersign
