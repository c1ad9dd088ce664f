// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>

namespace countersign {

QByteArray sha256(QByteArrayView bytes); // 32 bytes
Digest digestOf(QByteArrayView bytes);
QByteArray toBytes(const Digest &digest); // the 32 bytes behind the hex, empty if it is none

} // namespace countersign
