// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/eventstore.h"

namespace countersign {

// The newest event this laptop has seen in a journal, kept in a small file elsewhere, so that a journal that was put back from
// before, or exchanged, is noticed. Written after each append; it may lag behind after a power cut, never run ahead.
class SeenHeadFile final
{
public:
    explicit SeenHeadFile(const QString &path) : m_path(path) {} // empty: nothing is kept

    SeenHead read() const; // of seq 0: nothing is remembered
    void write(const SeenHead &seen) const; // never an error: a lost memory is no lost event

private:
    const QString m_path;
};

} // namespace countersign
