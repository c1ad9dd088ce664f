// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/commanduse.h"
#include "core/checks/reading/urls.h"

namespace countersign {

// Whose addresses stand in the document: the system's own, and whether an address is the API's or the pages'.
class Hosts
{
public:
    Hosts(const QList<Statement> &statements, const QList<Fence> &fences, const QList<CommandUse> &commands);

    // "https://api.yourdomain.com"; "https://<host>" when the document names none, so that a person is asked once.
    const QString &api() const { return m_api; }
    const QString &front() const { return m_front; }
    QString apiHost() const;

    bool isOwn(const QString &host) const;
    bool isKnown() const { return !m_own.isEmpty(); }
    const QStringList &own() const { return m_own; } // hosts of own https addresses, in reading order

private:
    void note(const FoundUrl &url, int weight, bool listed = false);
    void choose();

    struct Origin {
        QString origin;
        QString host;
        int weight = 0;
        bool listed = false; // a task or a bullet speaks of it
    };
    QList<Origin> m_origins;
    QStringList m_own;
    QString m_api;
    QString m_front;
};

// Whether a command fetches something to keep or to run, rather than to look at: wget, curl -o, curl | sh.
bool isDownload(const CommandUse &use);

} // namespace countersign
