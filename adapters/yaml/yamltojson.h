// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <expected>

namespace countersign::yaml {

struct Flaw {
    QString reason = {}; // in yaml-cpp's words
    int line = 1; // of the text

    friend bool operator==(const Flaw &, const Flaw &) = default;
};

// A YAML mapping as JSON: plain numbers, booleans and null keep their type, quoted ones are text. At most 5,000 values and 32 levels,
// counted with what aliases repeat.
std::expected<QJsonObject, Flaw> readMapping(const QString &text);

} // namespace countersign::yaml
