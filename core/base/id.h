// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace countersign {

// A string that identifies one kind of thing. Explicit in both directions, so that an item is never taken for a role.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    const QString &toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return QString::compare(a.m_value, b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using SectionId = Id<struct SectionTag>;
using ItemId = Id<struct ItemTag>; // items and steps
using RoleId = Id<struct RoleTag>;
using GateId = Id<struct GateTag>;
using CheckId = Id<struct CheckTag>;
using DeploymentId = Id<struct DeploymentTag>; // UUIDv7
using EventId = Id<struct EventTag>; // UUIDv7
using PersonId = Id<struct PersonTag>; // UUIDv7
using KeyId = Id<struct KeyTag>; // lower-case hex SHA-256 of the key's SubjectPublicKeyInfo
using Digest = Id<struct DigestTag>; // lower-case hex SHA-256

} // namespace countersign
