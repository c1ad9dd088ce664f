// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/tokenshapes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Shape {
    const char *name;
    const char *pattern;
};

// Shapes that vendors publish for their real keys. None fits a made-up example such as "sk-...".
constexpr Shape shapes[] = {
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

const QRegularExpression &anyShape()
{
    static const QRegularExpression pattern = [] {
        QStringList alternatives;
        for (const Shape &shape : shapes)
            alternatives << u'(' + QString::fromLatin1(shape.pattern) + u')';
        return QRegularExpression(alternatives.join(u'|'));
    }();
    return pattern;
}

} // namespace

QList<TokenSighting> tokensIn(const QString &text)
{
    QList<TokenSighting> found;
    int line = 1;
    qsizetype counted = 0;
    for (const QRegularExpressionMatch &match : anyShape().globalMatch(text)) {
        line += int(QStringView(text).sliced(counted, match.capturedStart() - counted).count(u'\n'));
        counted = match.capturedStart();
        found.append({QString::fromLatin1(shapes[match.lastCapturedIndex() - 1].name), line});
    }
    return found;
}

} // namespace countersign
