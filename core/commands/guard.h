// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commands/expandcommand.h"

#include <QList>
#include <QSet>

namespace countersign {

enum class GuardKind {
    OpenPlaceholder, // blocks
    UnsafeValue, // blocks: a value that would have to become shell text
    HiddenCharacter, // blocks: the eye does not see what the shell reads
    MissingVariable, // blocks: it would be empty
    Interactive, // belongs into a terminal
    Mutating, // always asks, with a warning
    SecretToHost, // a secret and a remote host in one command
    SecretPrinted,
    RemoteHost
};

struct GuardFinding {
    GuardKind kind = GuardKind::Mutating;
    QString subject = {}; // the placeholder, the command, the character as U+202E, the variable, the host
    QString other = {}; // SecretToHost: the host
    int line = 0; // of the command's text, from 1; 0: of all of it

    friend bool operator==(const GuardFinding &, const GuardFinding &) = default;
};

struct KnownVariable {
    QString name = {};
    bool secret = false;
    bool isSet = false;

    friend bool operator==(const KnownVariable &, const KnownVariable &) = default;
};

struct GuardContext {
    QMap<QString, QString> parameters = {}; // bound placeholders
    QStringList openParameters = {}; // those nobody has given a value yet
    QList<KnownVariable> variables = {}; // of the checklist
    QSet<QString> inherited = {}; // names the program's own environment holds
};

// A command as it would be run, and what a person must know before it is.
struct GuardedCommand {
    QString text = {}; // placeholders filled, line feeds at the end gone
    QMap<QString, QString> values = {}; // handed over by environment: values of placeholders
    QStringList variables = {}; // of the checklist, that it receives by name
    QStringList secrets = {}; // of those, the secret ones
    QList<GuardFinding> findings = {};

    bool has(GuardKind kind) const;
    QStringList blockers() const; // subjects of what must be put right before it may run
    bool isBlocked() const { return !blockers().isEmpty(); }
    bool isInteractive() const { return has(GuardKind::Interactive); }
    bool isMutating() const { return has(GuardKind::Mutating); }
    friend bool operator==(const GuardedCommand &, const GuardedCommand &) = default;
};

// Reads a command block before anybody may run it. Pure; runs nothing.
GuardedCommand guard(const QString &code, const GuardContext &context);

} // namespace countersign
