// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/environmentsettings.h"

#include <QObject>

namespace countersign {

// Runs admitted checks in the background. Lives on the caller's thread; works on its own. One request gives one result.
class Prober : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void submit(const QList<ProbeRequest> &requests) = 0;
    virtual void cancelAll() = 0; // what was under way comes back as Failure::Cancelled

Q_SIGNALS:
    void finished(const QList<countersign::ProbeResult> &results); // batched, every 33-50 ms at most
};

} // namespace countersign
