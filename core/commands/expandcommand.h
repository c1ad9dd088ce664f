// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace countersign {

// A command of the document with its placeholders filled.
struct ExpandedCommand {
    QString text = {};
    QMap<QString, QString> variables = {}; // values the shell would read as more than a word: handed over by environment, never as text
    QStringList unsafe = {}; // placeholders whose value cannot be handed over where they stand

    friend bool operator==(const ExpandedCommand &, const ExpandedCommand &) = default;
};

// Fills `parameters` into shell text. A value of plain characters stands in the text; any other, such as "$(rm -rf ~)", becomes a variable
// that is named there, whatever quotes it stands in. Pure.
ExpandedCommand expandCommand(const QString &code, const QMap<QString, QString> &parameters);

} // namespace countersign
