// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/signaturereason.h"

#include "core/deployment/names.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr std::pair<SignatureGround, QLatin1StringView> separators[] = {{SignatureGround::SignOff, "; sign-off event "_L1},
                                                                        {SignatureGround::Record, "; countersigned record "_L1}};

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

QString formatSignatureReason(const SignatureReason &reason)
{
    const auto found = std::ranges::find(separators, reason.ground, &std::pair<SignatureGround, QLatin1StringView>::first);
    return nameOf(reason.meaning) + found->second + reason.event.toString();
}

std::optional<SignatureReason> parseSignatureReason(const QString &text)
{
    for (const auto &[ground, separator] : separators) {
        const qsizetype at = text.indexOf(separator);
        if (at < 0)
            continue;
        const auto meaning = enumNamed(text.first(at), Meaning::Rejected);
        const QString hash = text.sliced(at + separator.size());
        if (meaning && isDigest(hash))
            return SignatureReason{*meaning, Digest(hash), ground};
    }
    return std::nullopt;
}

QString signatureField(const RoleId &role) { return u"signoff."_s + role.toString(); }

} // namespace countersign
