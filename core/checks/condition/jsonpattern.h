// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <variant>

namespace countersign {

// ".a.b[0]": names and indexes.
using JsonStep = std::variant<QString, int>;
using JsonPath = QList<JsonStep>;

QString toText(const JsonPath &path);

// The value at `path`, QJsonValue::Undefined where there is none.
QJsonValue valueAt(const QJsonValue &root, const JsonPath &path);

// JSON as people write it into a checklist: {"status": "ok", ...}. "..." stands for any string, ... for whatever else there is.
struct JsonPattern {
    enum class Kind { Any, AnyString, Scalar, Object, Array };
    Kind kind = Kind::Any;
    QJsonValue scalar = {};
    QList<QString> names = {}; // Object: one for each child
    QList<JsonPattern> children = {};
    bool open = false; // "..." stood in it. Objects match a superset in any case; arrays only then

    friend bool operator==(const JsonPattern &, const JsonPattern &) = default;
};

// The pattern that `text` begins with, and how long it is; nothing when it is no such JSON.
struct ReadJsonPattern {
    JsonPattern pattern = {};
    qsizetype length = 0;
};
std::optional<ReadJsonPattern> readJsonPattern(QStringView text);

bool matches(const JsonPattern &pattern, const QJsonValue &value);

QString toText(const JsonPattern &pattern);

} // namespace countersign
