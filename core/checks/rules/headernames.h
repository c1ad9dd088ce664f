// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace countersign {

// "X-Frame-Options: DENY"; the value is empty where only the name is written.
struct NamedHeader {
    QString name = {};
    QString value = {};
};

// A text that is a header's name, with or without a value. Names in general (Some-Header), and single words that are headers (Server).
std::optional<NamedHeader> readHeaderName(const QString &text);

// Whether requests carry it; what a sentence says of such a header is seldom about answers.
bool isRequestHeader(const QString &name);

// The headers a sentence names, also by what people call them: HSTS, CSP, "clickjacking protection".
QStringList headersNamedIn(const QString &text);

// "Server", "ETag": names without a hyphen, which alone could be words.
bool isSingleHeader(const QString &word);

// The header a grep for a part of its name looks for: "X-Frame" means X-Frame-Options.
QString completeHeaderName(const QString &part);

// What must hold for a header of which only the name is given: its one legal value where there is one, else that it is there.
QStringList conditionsFor(const NamedHeader &header);

} // namespace countersign
