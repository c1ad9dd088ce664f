// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/hosts.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/reading/services.h"
#include "core/checks/reading/topics.h"

#include <QSet>

namespace countersign {

// A checklist as the rules see it: sentences, commands and configuration, each with its place.
struct Reading {
    explicit Reading(const Checklist &checklist);

    const Checklist &checklist;
    const QList<Statement> statements;
    const QList<Fence> fences;
    const QList<Topic> topics; // one for each statement
    const QList<CommandUse> commands;
    const QList<VariableUse> variables;
    const Hosts hosts;
    const Services services;
    const QSet<quint64> vocabulary; // every word of the document
    const QList<bool> aboutSystem; // one for each statement

    bool speaksOf(QStringView word) const;
    Topic topicOf(const Statement &statement) const;
    bool isOptional(int section) const; // the section or one around it
    bool isRollback(int section) const;
    bool isSignOff(int section) const;
    Cadence cadenceOf(int section) const;

    QList<const CommandUse *> commandsIn(int item) const; // none for -1

private:
    QList<bool> findAboutSystem() const;

    QMultiHash<int, qsizetype> m_commandsByItem; // indexes into commands
};

} // namespace countersign
