// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign::testing {

// What is looked for, masked byte for byte, so that looking for it does not put it there.
struct Needle {
    static constexpr char mask = '\x5a';

    QString name = {};
    QByteArray masked = {};

    QByteArray plain() const; // puts it into memory: to plant it
};

// Names of the needles that lie anywhere in this process's writable memory, freed or not.
QStringList foundInMemory(const QList<Needle> &needles);

} // namespace countersign::testing
