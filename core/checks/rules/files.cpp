// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/ascii.h"
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

struct SaidMode {
    QString file = {};
    QString mode = {};
};

// ".env has permissions 600", "mode 0640 on /etc/shop/shop.conf"; a file without a name is nobody's, and "maintenance mode, 503" no mode.
std::optional<SaidMode> modeSaidIn(const QString &text)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QString file =
        u"(?<![\\w/.-])((?:~?/)?(?:[\\w.-]+/)*(?:\\.[a-z][\\w.]*|[\\w-]+(?:\\.[A-Za-z]\\w{1,9})+))(?<!\\.com|\\.org|\\.net|\\.example)(?![\\w-]|\\.\\w)"_s;
    const QString mode = u"\\b(0?(?!40[1-9]|4[12]\\d|50[0-4])[0-7]{3})\\b"_s;
    const QString word =
        u"(?:\\b(?:permissions?|chmod|mode(?=\\W{1,3}0?[0-7]{3}\\b)|rechten?|berechtigung(?:en)?|droits|permisos|permissões|permessi|права)\\b"
        "|权限|權限|パーミッション|권한)"_s;
    static const QRegularExpression behind(file + u".*"_s + word + u".{0,30}?"_s + mode, options);
    static const QRegularExpression before(word + u"\\W*"_s + mode + u"\\s+(?:\\w+\\s+){0,3}"_s + file, options);
    static const QRegularExpression between(word + u".{0,30}?"_s + file + u".{0,30}?"_s + mode, options);
    if (!holdsDigit(text))
        return std::nullopt;
    if (const auto match = behind.match(text); match.hasMatch())
        return SaidMode{match.captured(1), match.captured(2)};
    if (const auto match = before.match(text); match.hasMatch())
        return SaidMode{match.captured(2), match.captured(1)};
    const auto match = between.match(text);
    return match.hasMatch() ? std::optional(SaidMode{match.captured(1), match.captured(2)}) : std::nullopt;
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
    for (const Statement &statement : reading.statements) {
        const auto said = isAboutSystem(reading, statement) ? modeSaidIn(statement.text) : std::nullopt;
        if (said)
            checks.append(fileCheck(checkAt(reading, statement, CheckKind::File), said->file, {u"[MODE] == \"%1\""_s.arg(said->mode.right(3))}));
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
