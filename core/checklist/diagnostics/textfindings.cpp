// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/diagnostics/findings.h"
#include "core/environment/tokenshapes.h"
#include "core/wording/diagnostics.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Turns text around or cannot be seen. Joiners are left alone: emoji and Indic scripts need them.
bool isHidden(char16_t c)
{
    const bool bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool invisible = c == 0x200B || c == 0x2028 || c == 0x2029 || c == 0x00AD || c == 0xFEFF || (c >= 0x2060 && c <= 0x2064);
    const bool control = c < 0x20 && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f';
    return bidirectional || invisible || control || c == 0x7F;
}

QString nameOfCharacter(char16_t c) { return u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0'); }

} // namespace

QList<Diagnostic> hiddenCharacterFindings(const QString &text)
{
    QList<Diagnostic> diagnostics;
    QStringList found;
    int line = 1;
    const auto finish = [&] {
        if (!found.isEmpty())
            diagnostics.append(diagnosticOf(line, DiagnosticCode::HiddenCharacters, {found.join(u", "_s)}));
        found.clear();
    };
    for (const QChar c : text) {
        if (c == u'\n') {
            finish();
            ++line;
        } else if (isHidden(c.unicode()) && found.size() < 8 && !found.contains(nameOfCharacter(c.unicode()))) {
            found << nameOfCharacter(c.unicode());
        }
    }
    finish();
    return diagnostics;
}

QList<Diagnostic> secretFindings(const QString &text)
{
    QList<Diagnostic> diagnostics;
    for (const TokenSighting &token : tokensIn(text))
        diagnostics.append(diagnosticOf(token.line, DiagnosticCode::SecretInText, {token.shape}));
    return diagnostics;
}

} // namespace countersign
