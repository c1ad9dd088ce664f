// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/commandtext.h"

namespace countersign {

namespace {

void assign(QByteArray &text, const QString &name, QByteArrayView value)
{
    text += "export " + name.toUtf8() + "='";
    for (const char c : value) {
        if (c == '\'')
            text += "'\\''";
        else
            text += c;
    }
    text += "'\n";
}

} // namespace

Secret commandWithValues(const GuardedCommand &command, const EnvironmentValues &values)
{
    qsizetype room = command.text.size() * 3;
    for (const QString &name : command.variables)
        room += name.size() + values.of(name).size() * 4 + 16;
    for (const auto &[name, value] : command.values.asKeyValueRange())
        room += name.size() + value.size() * 12 + 16;
    QByteArray text;
    text.reserve(room); // grown in place, no copy of a secret stays behind
    for (const auto &[name, value] : command.values.asKeyValueRange())
        assign(text, name, value.toUtf8());
    for (const QString &name : command.variables) {
        if (values.values.contains(name))
            assign(text, name, values.of(name));
    }
    text += command.text.toUtf8();
    return Secret(std::move(text));
}

} // namespace countersign
