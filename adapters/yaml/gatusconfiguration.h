// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

#include <QByteArray>

namespace countersign {

// The checks that Gatus can make as well, as its configuration: reading HTTP requests, TCP, TLS and DNS, each with those of its conditions
// that are in Gatus's own language. Values must be filled in; ${VARIABLE}s stay, Gatus takes them from its environment.
QByteArray gatusConfiguration(const QList<CheckSpec> &checks);

} // namespace countersign
