// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/evidence.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u".env exclude|excluded|ignore|ignored|gitignore|untracked|not|version_control", u"git ls-files --error-unmatch .env", u"[EXIT] == 1", u"w",
     u"!permission"},
    {u"sensitive|secret|secrets|credential version_control|git|repository|history|source|only",
     u"git log --all --full-history --oneline -- '*.env' '*.pem' '*.key'", u"[LINES] == 0", u"w"},
    {u"sensitive|secret value|values only", u"git log --all --full-history --oneline -- '*.env' '*.pem' '*.key'", u"[LINES] == 0", u"w"},
    {u"code commit|committed|push|pushed|merge|merged !review_only", u"git status --porcelain", u"[LINES] == 0", u"w", u"!automatic"},
    {u"previous version|release tag|tagged", u"git tag --list", u"[LINES] >= 1", u"w"},
    {u"version|release tag|tagged create|git", u"git describe --tags --exact-match", u"[EXIT] == 0", u"w"},
    {u"version number|bump update|updated|bumped|raise", u"git diff --stat <previous-tag>..HEAD", u"[LINES] >= 1", u"w?"},
    {u"changelog update|updated|written", u"git diff --name-only <previous-tag>..HEAD -- CHANGELOG.md", u"[LINES] >= 1", u"w?"},
    {u"release_notes update|updated|write|written", u"git diff --name-only <previous-tag>..HEAD -- <release-notes>", u"[LINES] >= 1", u"w?"},
};

} // namespace

void deriveGit(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    for (const Statement &statement : reading.statements) {
        const bool shown =
            std::ranges::any_of(reading.commandsIn(statement.item), [](const CommandUse *use) { return use->invocation.program == "git"_L1; });
        const bool about = isAboutSystem(reading, statement) || (statement.kind == StatementKind::Task && reading.isRollback(statement.section));
        const Sentence *sentence = about && !shown ? sentences.match(statement) : nullptr;
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Git, {});
        check.needs = readNeeds(sentence->needs);
        checks.append(check);
    }
}

} // namespace countersign
