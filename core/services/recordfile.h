// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace countersign {

// Records and bundles as files. Off the UI thread.
Expected<QByteArray> readRecordFile(const QString &path);
Expected<> writeRecordFile(const QString &path, const QByteArray &bytes); // whole or not at all

} // namespace countersign
