// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/redactor.h"

#include <QMutex>

namespace countersign {

// The one filter that stands before every sink: journal, log, evidence, record, output. Holds what is secret at the moment. Any thread.
class RedactionFilter final
{
public:
    RedactionFilter() = default;
    Q_DISABLE_COPY_MOVE(RedactionFilter)

    void replace(std::shared_ptr<const Redactor> redactor);
    std::shared_ptr<const Redactor> current() const; // never null; a RedactingStream keeps it as long as its output lasts

    QString redact(const QString &text) const { return current()->redact(text); }

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const Redactor> m_redactor = std::make_shared<Redactor>();
};

} // namespace countersign
