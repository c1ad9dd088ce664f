// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/shell/shellscript.h"

namespace countersign {

// A command without what is only wrapped around it: "sudo", "time", "docker compose exec web", "kubectl exec pod --", "env A=b".
struct Invocation {
    QString program = {}; // "curl"; without a path for system tools
    QStringList arguments = {};
    bool timed = false; // under time
    bool remote = false; // in a container, a pod or on another host
    QStringList wrappers = {}; // as written, outermost first

    bool operator==(const Invocation &) const = default;
};

Invocation unwrap(const ShellCommand &command, const QMap<QString, QString> &variables = {});

// Reads options as getopt does. `valued` lists those that take a value, as "n c -header": single letters, and long names after "-".
class Options
{
public:
    Options(const QStringList &arguments, QStringView valued);

    bool has(QStringView name) const; // "I", "-head"
    QString value(QStringView name) const; // the last
    QStringList values(QStringView name) const;
    const QStringList &operands() const { return m_operands; }

private:
    QList<std::pair<QString, QString>> m_options;
    QStringList m_operands;
};

} // namespace countersign
