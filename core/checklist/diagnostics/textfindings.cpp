// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/diagnostics/findings.h"
#include "core/wording/diagnostics.h"

#include <QRegularExpression>

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

struct SecretShape {
    const char *name;
    const char *pattern;
};

// Shapes that vendors publish for their real keys. None fits a made-up example such as "sk-...".
constexpr SecretShape shapes[] = {
    {"private key", R"(-----BEGIN (?:RSA |EC |OPENSSH |DSA |ENCRYPTED )?PRIVATE KEY-----)"},
    {"AWS access key", R"(\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)"},
    {"GitHub token", R"(\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{40,}\b)"},
    {"GitLab token", R"(\bglpat-[A-Za-z0-9_-]{20,}\b)"},
    {"Slack token", R"(\bxox[abposr]-[A-Za-z0-9-]{20,}\b)"},
    {"Slack web hook", R"(https://hooks\.slack\.com/services/T[A-Z0-9]{7,}/B[A-Z0-9]{7,}/[A-Za-z0-9]{20,})"},
    {"Stripe key", R"(\b(?:sk|rk)_live_[A-Za-z0-9]{20,}\b)"},
    {"API key", R"(\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}\b)"},
    {"Google API key", R"(\bAIza[0-9A-Za-z_-]{35}\b)"},
    {"JSON web token", R"(\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,})"},
};

const QRegularExpression &anySecret()
{
    static const QRegularExpression pattern = [] {
        QStringList alternatives;
        for (const SecretShape &shape : shapes)
            alternatives << u'(' + QString::fromLatin1(shape.pattern) + u')';
        return QRegularExpression(alternatives.join(u'|'));
    }();
    return pattern;
}

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
    QRegularExpressionMatchIterator matches = anySecret().globalMatch(text);
    int line = 1;
    qsizetype counted = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        line += int(QStringView(text).sliced(counted, match.capturedStart() - counted).count(u'\n'));
        counted = match.capturedStart();
        const int shape = match.lastCapturedIndex() - 1;
        diagnostics.append(diagnosticOf(line, DiagnosticCode::SecretInText, {QString::fromLatin1(shapes[shape].name)}));
    }
    return diagnostics;
}

} // namespace countersign
