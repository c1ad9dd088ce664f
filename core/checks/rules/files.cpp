// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"
#include "core/checks/rules/evidence.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

CheckSpec fileCheck(CheckSpec check, const QString &path, const QStringList &conditions)
{
    check.target.body = path;
    check.conditions = conditions;
    check.needs = {Need::Vantage};
    if (path.contains(u'<'))
        need(check, Need::Value);
    return check;
}

// "chmod 600 .env"
void deriveModes(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression octal(u"^0?[0-7]{3}$"_s);
    for (const CommandUse &use : reading.commands) {
        const QStringList words = Options(use.invocation.arguments, u"").operands();
        if (use.invocation.program == "chmod"_L1 && words.size() >= 2 && octal.match(words.first()).hasMatch())
            checks.append(fileCheck(checkAt(reading, use, CheckKind::File), words.at(1), {u"[MODE] == \"%1\""_s.arg(words.first().right(3))}));
    }
    static const QRegularExpression said(u"((?:\\.[a-z][\\w.]*)|(?:[\\w./-]+\\.\\w+))\\b.*\\bpermissions?\\b.*?\\b(0?[0-7]{3})\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const Statement &statement : reading.statements) {
        const auto match = isAboutSystem(reading, statement) ? said.match(statement.text) : QRegularExpressionMatch();
        if (match.hasMatch())
            checks.append(
                fileCheck(checkAt(reading, statement, CheckKind::File), match.captured(1), {u"[MODE] == \"%1\""_s.arg(match.captured(2).right(3))}));
    }
}

// Where backups go: what a dump is redirected to, a date in its name being any date.
QString backupFile(const Reading &reading)
{
    static const QRegularExpression computed(u"\\$\\([^)]*\\)|\\$\\{?\\w+\\}?|`[^`]*`"_s);
    for (const CommandUse &use : reading.commands) {
        if (!use.invocation.program.contains("dump"_L1) && !use.invocation.program.contains("backup"_L1))
            continue;
        for (const ShellRedirect &redirect : use.command.redirects) {
            if (redirect.sign.startsWith(u'>') && !redirect.target.startsWith("/dev"_L1) && !redirect.target.contains("test"_L1))
                return QString(redirect.target).replace(computed, u"*"_s);
        }
    }
    return u"<backup-files>"_s;
}

constexpr Sentence table[] = {
    {u"backup script executable|permission", u"<backup-script>", u"[MODE] == pat(7*)", u""},
    {u"backup database|backups exist|configure|take|run|enable|before|first|automate|complete|current|work|production !restore !retention !schedule "
     u"!test !verify !document !plan !space !monitoring !manual !integrity !location !storage",
     u"BACKUP", u"[EXISTS] == true; [AGE] <= 26h", u"", u""},
};

// "**Create:** `/etc/app/app.conf`" over what stands in it.
void deriveShown(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression names(u"^(?:create|add|write|edit|save|file|config(?:uration)?|place|install)\\b[^:]*:"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(u"^/(?:[\\w.@-]+/)+[\\w.@-]+$"_s);
    for (const Statement &statement : reading.statements) {
        const bool shown = statement.kind == StatementKind::Paragraph && statement.codes.size() == 1 && names.match(statement.text).hasMatch();
        if (shown && path.match(statement.codes.first()).hasMatch())
            checks.append(fileCheck(checkAt(reading, statement, CheckKind::File), statement.codes.first(), {u"[EXISTS] == true"_s}));
    }
}

// What a script says it leaves: "Backup file created in ./backups/".
void deriveFromExpectations(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression created(
        u"\\b(?:file|archive|dump|backup)s?\\b.*\\b(?:created|written|saved|stored)\\b.*?\\b(?:in|at|to|under)\\s+(\\S+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const CommandUse &use : reading.commands) {
        for (const Expectation &expectation : use.expectations) {
            const auto match = created.match(expectation.text);
            if (match.hasMatch())
                checks.append(fileCheck(checkAt(reading, use, CheckKind::File), match.captured(1), {u"[EXISTS] == true"_s, u"[AGE] <= 1h"_s}));
        }
    }
}

// A database that is a file.
void deriveSqlite(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern opens(
        u"database accessible|reachable|work|connect|respond|index|indexes|integrity !restrict !pool !failure !query !encryption");
    if (reading.services.engine != DatabaseEngine::Sqlite)
        return;
    const auto variable = std::ranges::find_if(reading.variables, [](const VariableUse &each) {
        return each.name.contains("DATABASE_PATH"_L1) || each.name.contains("DB_PATH"_L1) || each.name.contains("SQLITE"_L1);
    });
    const QString path = variable == reading.variables.end() ? u"<database-file>"_s : u"${"_s + variable->name + u'}';
    for (const Statement &statement : reading.statements) {
        if (isAboutSystem(reading, statement) && opens.matches(statement.words))
            checks.append(fileCheck(checkAt(reading, statement, CheckKind::File), path, {u"[EXISTS] == true"_s, u"[SQL] == ok"_s}));
    }
}

} // namespace

void deriveFiles(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    deriveModes(reading, checks);
    deriveShown(reading, checks);
    deriveFromExpectations(reading, checks);
    deriveSqlite(reading, checks);
    for (const Statement &statement : reading.statements) {
        const bool about = isAboutSystem(reading, statement) || (statement.kind == StatementKind::Task && reading.isRollback(statement.section));
        const Sentence *sentence = about ? sentences.match(statement) : nullptr;
        if (!sentence)
            continue;
        const QString path = sentence->query == u"BACKUP" ? backupFile(reading) : sentence->query.toString();
        checks.append(fileCheck(checkAt(reading, statement, CheckKind::File), path, splitConditions(sentence->conditions)));
    }
}

} // namespace countersign
