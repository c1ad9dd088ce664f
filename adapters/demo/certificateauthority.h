// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <memory>

namespace countersign::demo {

struct CertificateOrder {
    QStringList hosts = {}; // names and numeric addresses
    QDateTime from = {}; // invalid: yesterday
    QDateTime to = {}; // invalid: in 90 days
    bool weak = false; // signed with SHA-1
};

struct IssuedCertificate {
    QByteArray certificatePem = {};
    QByteArray privateKeyPem = {};
};

// A private certificate authority that lives as long as the object: nothing of it is ever written anywhere.
class CertificateAuthority
{
public:
    static Expected<CertificateAuthority> create(const QString &name);
    ~CertificateAuthority();
    CertificateAuthority(CertificateAuthority &&) noexcept;
    CertificateAuthority &operator=(CertificateAuthority &&) noexcept;

    const QByteArray &pem() const;
    Expected<IssuedCertificate> issue(const CertificateOrder &order) const;

private:
    struct Private;
    explicit CertificateAuthority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace countersign::demo
