// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/signaturereason.h"

#include "core/deployment/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

QString toText(const SignatureReason &reason)
{
    return u"%1; event %2"_s.arg(nameOf(reason.meaning), reason.event.toString());
}

std::optional<SignatureReason> signatureReasonFrom(const QString &text)
{
    static const QRegularExpression form(u"\\A([a-z]+); event ([0-9a-f]{64})\\z"_s);
    const auto match = form.match(text);
    const auto meaning = enumNamed(match.captured(1), Meaning::Rejected);
    if (!match.hasMatch() || !meaning)
        return {};
    return SignatureReason{*meaning, Digest(match.captured(2))};
}

} // namespace countersign
