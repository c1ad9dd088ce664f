// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace countersign {

// Bytes nobody else may see: moved, never copied; wiped when dropped; no debug operator, no conversion to text.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray &&bytes); // takes the buffer over; the caller's array is empty afterwards
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    QByteArrayView view() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    Secret duplicate() const; // said aloud where a second copy is wanted

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace countersign
