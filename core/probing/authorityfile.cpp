// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/authorityfile.h"

#include "core/base/regularfile.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 mostBytes = 1024 * 1024; // a bundle of all public authorities has a quarter of it

} // namespace

Expected<TrustedAuthority> readAuthorityFile(const QString &host, const QString &path)
{
    const auto pem = readRegularFile(path, mostBytes);
    if (!pem)
        return std::unexpected(pem.error());
    if (!pem->contains("-----BEGIN CERTIFICATE-----"))
        return failure(ErrorCode::CertificateAuthorityUnusable, {path, u"no PEM certificate is in it"_s});
    if (pem->contains("PRIVATE KEY-----")) // it would be written into the journal
        return failure(ErrorCode::CertificateAuthorityUnusable, {path, u"a private key is in it; keep the certificates only"_s});
    return TrustedAuthority{host, *pem};
}

} // namespace countersign
