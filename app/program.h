// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/ports/secretfile.h"
#include "core/services/session.h"

#include <memory>

namespace countersign {

class CommandService;

enum class KeyKeeping { Keychain, UntilQuit };

struct ProgramOptions {
    QString store = {}; // path of the journal
    KeyKeeping keys = KeyKeeping::Keychain;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(); // what time it is for all of it; asked on several threads
};

// Where the journal lies unless --store says otherwise: the user's data folder, or below --profile.
QString defaultStorePath(const QString &profile);

// The composition root: every adapter, once, and the session that works with them. Main thread.
class Program final
{
public:
    explicit Program(const ProgramOptions &options);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    Session &session();
    Vault &vault();
    SecretFile &secretFile();
    const Clock &clock() const;
    const MarkdownReader &reader() const;
    Prober &prober();
    CommandService &commands();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace countersign
