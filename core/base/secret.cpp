// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include "core/base/wipe.h"

#include <utility>

namespace countersign {

Secret::Secret(QByteArray &&bytes)
{
    bytes.detach(); // a shared buffer could not be wiped
    m_bytes = std::exchange(bytes, {});
}

Secret::~Secret() { wipe(); }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::duplicate() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }

void Secret::wipe() { countersign::wipe(m_bytes); }

} // namespace countersign
