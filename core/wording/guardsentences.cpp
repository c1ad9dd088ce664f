// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/guardsentences.h"

#include "core/wording/placeholders.h"

#include <QCoreApplication>

namespace countersign {

namespace {

QString text(const char *english, const QStringList &arguments) { return filled(QCoreApplication::translate("GuardSentences", english), arguments); }

} // namespace

QString sentenceOf(const GuardFinding &finding)
{
    const QString &subject = finding.subject;
    switch (finding.kind) {
    case GuardKind::OpenPlaceholder: return text("%1 is not filled in", {subject});
    case GuardKind::UnsafeValue: return text("the value of %1 would become part of the script", {subject});
    case GuardKind::HiddenCharacter: return text("the character %1 hides what the shell reads", {subject});
    case GuardKind::MissingVariable: return text("$%1 has no value", {subject});
    case GuardKind::Interactive: return text("\u201c%1\u201d is a session somebody types into", {subject});
    case GuardKind::Mutating: return text("\u201c%1\u201d changes something", {subject});
    case GuardKind::SecretToHost: return text("the secret $%1 is sent to %2", {subject, finding.other});
    case GuardKind::SecretPrinted: return text("the secret $%1 is printed", {subject});
    case GuardKind::RemoteHost: return text("it speaks to %1", {subject});
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
