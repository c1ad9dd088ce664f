// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/vault.h"
#include "core/services/journal.h"

namespace countersign {

// What the keychain remembers of a journal's newest event, so that a tail cut off the file, or an older copy put back, is noticed.
class RememberedHead final
{
public:
    RememberedHead(Journal &journal, Vault &vault, QObject &context) : m_journal(journal), m_vault(vault), m_context(context) {}
    Q_DISABLE_COPY_MOVE(RememberedHead)

    QFuture<Expected<>> store(); // done also where nothing can be remembered
    QFuture<Expected<>> compare(); // JournalShortened

private:
    QString entry() const;

    Journal &m_journal;
    Vault &m_vault;
    QObject &m_context;
};

} // namespace countersign
