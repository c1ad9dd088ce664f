// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/privatememory.h"
#include "core/environment/redactionfilter.h"

#include <QtLogging>

#include <atomic>

namespace countersign {

namespace {

std::atomic<const RedactionFilter *> current = nullptr;
QtMessageHandler original = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const RedactionFilter *filter = current.load();
    original(type, context, filter ? filter->redact(message) : message);
}

} // namespace

void logThrough(const RedactionFilter *filter)
{
    current.store(filter);
    if (filter && !original)
        original = qInstallMessageHandler(handle);
}

} // namespace countersign
