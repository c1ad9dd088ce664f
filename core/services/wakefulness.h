// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace countersign {

class Power;
class ProbeMonitor;

// While probes watch over a deployment the machine does not fall asleep by itself; when it is put to sleep all the same, probing pauses,
// and nobody takes the silence for an answer. Main thread.
class Wakefulness final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Wakefulness)
public:
    Wakefulness(ProbeMonitor &monitor, Power &power, const QString &why, QObject *parent = nullptr); // why: shown by the system
};

} // namespace countersign
