// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/redactionfilter.h"

namespace countersign {

void RedactionFilter::replace(std::shared_ptr<const Redactor> redactor)
{
    const QMutexLocker lock(&m_mutex);
    m_redactor = std::move(redactor);
}

std::shared_ptr<const Redactor> RedactionFilter::current() const
{
    const QMutexLocker lock(&m_mutex);
    return m_redactor;
}

} // namespace countersign
