// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/signing.h"

namespace countersign::openssl {

// The profile that pdfsig, Okular and PDFBox call trusted once imported: P-256, no CA, critical key usage digitalSignature and
// nonRepudiation, extended key usage e-mail protection and document signing, the e-mail address as alternative name.
Expected<CertifiedKey> issueCertificate(const QString &name, const QString &email, const QString &organisation, int days);

} // namespace countersign::openssl
