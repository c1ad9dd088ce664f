// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QStringList>

namespace countersign {

// Words that stand for the reader's own anywhere: yourdomain.com, your-org, YOUR_KEY, example.com, {{name}}, vX.Y.Z.
QStringList placeholderWords(QStringView text);

// https://host/[NAME]: a bracket within an address.
QStringList addressPlaceholders(QStringView text);

// <previous-tag>, but no HTML.
QStringList anglePlaceholders(QStringView text);

// Forms that mean something else outside commands and values: [host], $TOKEN, ${TOKEN}, Bearer TOKEN.
QStringList commandPlaceholders(QStringView text);

// Names that a script gives a value itself.
QSet<QString> assignedVariables(const QString &code);

// Whether brackets and angles belong to the syntax of a fence's language.
bool isProgramLanguage(const QString &language);

} // namespace countersign
