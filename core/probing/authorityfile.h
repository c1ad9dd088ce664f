// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/probing/egress.h"

namespace countersign {

// Reads a PEM file of certificates for a person who trusts them for `host`. FileMissing, FileIsFolder, FileNotRegular, FileUnreadable, FileTooLarge,
// CertificateAuthorityUnusable.
Expected<TrustedAuthority> readAuthorityFile(const QString &host, const QString &path);

} // namespace countersign
