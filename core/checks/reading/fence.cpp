// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/fence.h"

#include "core/checks/reading/programs.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isCrontab(QStringView line)
{
    static const QRegularExpression schedule(u"^(?:@(?:hourly|daily|weekly|monthly|yearly|reboot)|(?:[0-9*/,-]+\\s+){4}[0-9*/,A-Za-z-]+)\\s+\\S"_s);
    return schedule.matchView(line).hasMatch();
}

bool isSql(QStringView line)
{
    static const QRegularExpression statement(
        u"^(?:SELECT|SHOW|ANALYZE|VACUUM|CREATE (?:TABLE|UNIQUE INDEX|INDEX|EXTENSION|DATABASE|USER|ROLE)|ALTER (?:TABLE|SYSTEM|ROLE|USER)|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|GRANT|EXPLAIN|WITH \\w+ AS)\\b"_s);
    return statement.matchView(line).hasMatch();
}

bool isEnvironment(QStringView line)
{
    static const QRegularExpression assignment(u"^(?:export\\s+)?[A-Z][A-Z0-9_]*=(?!\\$\\()\\S*"_s);
    const auto match = assignment.matchView(line);
    if (!match.hasMatch())
        return false;
    // "A=1 command" is a command
    const QString rest = line.sliced(match.capturedEnd()).trimmed().toString();
    return rest.isEmpty() || rest.startsWith(u'#') || match.captured().contains(u'"') || match.captured().contains(u'[')
           || match.captured().contains(u'<');
}

bool isHeader(QStringView line)
{
    static const QRegularExpression header(u"^[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)+: \\S"_s);
    return header.matchView(line).hasMatch();
}

bool isDnsRecord(QStringView line)
{
    static const QRegularExpression record(
        u"^(?:(?:Type|Name|Host|Value|Target|TTL|Points to):\\s|(?:A|AAAA|CNAME|MX|TXT|NS|CAA|ALIAS)\\b[: ].*(?:→|->|=>|\\s\\S+\\.\\S+)|\\S+\\.\\s*(?:\\d+\\s+)?IN\\s+(?:A|AAAA|CNAME|MX|TXT|NS)\\s)"_s);
    return record.matchView(line).hasMatch();
}

bool isCommand(QStringView line)
{
    QString first = line.toString().section(u' ', 0, 0);
    if (first == "$"_L1)
        first = line.toString().section(u' ', 1, 1);
    return isProgram(first);
}

// Console paths and prose: "Settings → Networking → Custom Domain".
bool isProse(QStringView line) { return line.contains(u'→') || line.contains(u'›'); }

FenceKind kindOfLine(QStringView line)
{
    if (isCrontab(line))
        return FenceKind::Crontab;
    if (isSql(line))
        return FenceKind::Sql;
    if (isDnsRecord(line))
        return FenceKind::DnsRecord;
    if (isHeader(line))
        return FenceKind::Headers;
    if (isProse(line) && !isCommand(line))
        return FenceKind::Other;
    return isEnvironment(line) ? FenceKind::Environment : FenceKind::Shell;
}

std::optional<FenceKind> kindOfLanguage(const QString &language)
{
    static const QHash<QString, FenceKind> kinds = {{u"nginx"_s, FenceKind::Nginx},
                                                    {u"conf"_s, FenceKind::Nginx},
                                                    {u"yaml"_s, FenceKind::Yaml},
                                                    {u"yml"_s, FenceKind::Yaml},
                                                    {u"ini"_s, FenceKind::Unit},
                                                    {u"systemd"_s, FenceKind::Unit},
                                                    {u"toml"_s, FenceKind::Program},
                                                    {u"sql"_s, FenceKind::Sql},
                                                    {u"psql"_s, FenceKind::Sql},
                                                    {u"postgresql"_s, FenceKind::Sql},
                                                    {u"env"_s, FenceKind::Environment},
                                                    {u"dotenv"_s, FenceKind::Environment},
                                                    {u"cron"_s, FenceKind::Crontab},
                                                    {u"crontab"_s, FenceKind::Crontab},
                                                    {u"properties"_s, FenceKind::Environment},
                                                    {u"http"_s, FenceKind::Headers},
                                                    {u"json"_s, FenceKind::Program},
                                                    {u"javascript"_s, FenceKind::Program},
                                                    {u"js"_s, FenceKind::Program},
                                                    {u"typescript"_s, FenceKind::Program},
                                                    {u"ts"_s, FenceKind::Program},
                                                    {u"python"_s, FenceKind::Program},
                                                    {u"py"_s, FenceKind::Program},
                                                    {u"ruby"_s, FenceKind::Program},
                                                    {u"go"_s, FenceKind::Program},
                                                    {u"java"_s, FenceKind::Program},
                                                    {u"php"_s, FenceKind::Program},
                                                    {u"dockerfile"_s, FenceKind::Other},
                                                    {u"mermaid"_s, FenceKind::Other},
                                                    {u"check"_s, FenceKind::Other},
                                                    {u"diff"_s, FenceKind::Other},
                                                    {u"markdown"_s, FenceKind::Other},
                                                    {u"md"_s, FenceKind::Other},
                                                    {u"html"_s, FenceKind::Other},
                                                    {u"css"_s, FenceKind::Other},
                                                    {u"hcl"_s, FenceKind::Program},
                                                    {u"terraform"_s, FenceKind::Program},
                                                    {u"xml"_s, FenceKind::Other}};
    const auto found = kinds.constFind(language.toLower());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList contentLines(const QString &code)
{
    QStringList lines;
    for (const QString &line : code.split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#') && !text.startsWith("--"_L1) && !text.startsWith("//"_L1))
            lines += text;
    }
    return lines;
}

// A tree of files, a box, an arrow between boxes.
bool isDrawing(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x2500 && c.unicode() <= 0x259F; });
}

// What a fence without a telling language is, by its lines.
FenceKind kindOfContent(const QStringList &lines)
{
    const auto all = [&](auto test) { return !lines.isEmpty() && std::ranges::all_of(lines, test); };
    const QString text = lines.join(u'\n');
    static const QRegularExpression nginx(u"^(?:server|location|upstream|http)\\b.*\\{"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression unit(u"^\\[(?:Unit|Service|Timer|Install|Socket)\\]$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression yaml(u"^(?:- )?['\"]?[A-Za-z_][\\w.-]*['\"]?:(?: .*)?$"_s);
    if (text.contains(nginx))
        return FenceKind::Nginx;
    if (text.contains(unit))
        return FenceKind::Unit;
    static const QRegularExpression numbered(u"^(?:\\d{1,2}[.)]|[-*+]|[☐□☑✅❌✓])\\s"_s);
    static const QRegularExpression verdict(u"^\\s*[☐□☑✅❌✓✗]\\s"_s, QRegularExpression::MultilineOption); // "✓ Answers in 300 ms"
    if (isDrawing(text) || text.contains(verdict) || all([](const QString &line) { return numbered.match(line).hasMatch(); }))
        return FenceKind::Other;
    if (all([](const QString &line) { return isDnsRecord(line); }))
        return FenceKind::DnsRecord;
    if (all([](const QString &line) { return isHeader(line); }))
        return FenceKind::Headers;
    if (all([](const QString &line) { return yaml.match(line).hasMatch() || line.startsWith("- "_L1); }))
        return FenceKind::Yaml;
    return FenceKind::Shell;
}

class Splitter
{
public:
    Splitter(const CodeBlock &block, int index) : m_block(block), m_index(index), m_lines(block.code.split(u'\n')) {}

    QList<Fence> run()
    {
        const QStringList content = contentLines(m_block.code);
        const auto declared = kindOfLanguage(m_block.language);
        // some write shell into a python fence
        const bool shell = declared == FenceKind::Program && !content.isEmpty()
                           && std::ranges::all_of(content, [](const QString &line) { return isCommand(line) && !line.contains(u'='); });
        const FenceKind kind = shell ? FenceKind::Shell : declared.value_or(kindOfContent(content));
        // "ready" alone, in no language: an answer that is shown
        static const QRegularExpression word(u"^[\"']?[\\w:-]+[\"']?$"_s);
        const bool answer =
            m_block.language.isEmpty() && content.size() == 1 && word.match(content.first()).hasMatch() && !isProgram(content.first());
        if (answer)
            return {Fence{FenceKind::Other, m_block.code, m_block.contentLine, m_index}};
        if (kind != FenceKind::Shell)
            return {Fence{kind, m_block.code, m_block.contentLine, m_index}};
        splitLines();
        QList<Fence> fences;
        for (auto text = m_textOf.constBegin(); text != m_textOf.constEnd(); ++text)
            fences.append({text.key(), text->join(u'\n'), m_block.contentLine, m_index});
        return fences;
    }

private:
    // A terminal's session: what follows a prompt was typed, the rest is what came of it.
    static bool isTyped(const QString &text) { return text.startsWith("$ "_L1) || text.startsWith("% "_L1); }

    void splitLines()
    {
        const bool session = std::ranges::any_of(m_lines, [](const QString &line) { return isTyped(line.trimmed()); });
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].trimmed();
            if (text.isEmpty())
                continue;
            if (text.startsWith(u'#')) {
                put(FenceKind::Shell, i); // comments speak to every kind; rules look for them among the shell's
                continue;
            }
            if (isConfigurationStart(text) && !m_inHereDocument) {
                i = throughBrace(i);
                continue;
            }
            const bool continued = i > 0 && m_lines[i - 1].endsWith(u'\\');
            if (session && !isTyped(text) && !continued && !m_inHereDocument) {
                put(FenceKind::Other, i);
                continue;
            }
            const FenceKind kind = continued || m_inHereDocument ? FenceKind::Shell : kindOfLine(text);
            put(kind, i);
            if (kind == FenceKind::Sql)
                i = throughSemicolon(i);
            watchHereDocument(text);
        }
    }

    // "/var/log/app/*.log {": a file's content shown in between commands.
    static bool isConfigurationStart(const QString &text) { return text.startsWith(u'/') && text.endsWith(u'{') && !text.contains(u'('); }

    qsizetype throughBrace(qsizetype i)
    {
        put(FenceKind::Other, i);
        while (i + 1 < m_lines.size() && m_lines[i].trimmed() != "}"_L1)
            put(FenceKind::Other, ++i);
        return i;
    }

    qsizetype throughSemicolon(qsizetype i)
    {
        while (!m_lines[i].contains(u';') && i + 1 < m_lines.size() && !m_lines[i + 1].trimmed().isEmpty())
            put(FenceKind::Sql, ++i);
        return i;
    }

    void watchHereDocument(const QString &text)
    {
        static const QRegularExpression start(u"<<-?\\s*['\"]?(\\w+)['\"]?"_s);
        if (m_inHereDocument) {
            m_inHereDocument = text != m_delimiter;
        } else if (const auto match = start.match(text); match.hasMatch() && !text.contains(u"<<<"_s)) {
            m_inHereDocument = true;
            m_delimiter = match.captured(1);
        }
    }

    void put(FenceKind kind, qsizetype line)
    {
        QStringList &text = m_textOf[kind];
        text.resize(m_lines.size());
        text[line] = m_lines[line];
    }

    const CodeBlock &m_block;
    int m_index;
    QStringList m_lines;
    QMap<FenceKind, QStringList> m_textOf;
    bool m_inHereDocument = false;
    QString m_delimiter;
};

} // namespace

QList<Fence> readFences(const Checklist &checklist)
{
    QList<Fence> fences;
    for (int i = 0; i < checklist.codeBlocks.size(); ++i)
        fences += Splitter(checklist.codeBlocks[i], i).run();
    return fences;
}

QList<FenceLine> linesOf(const Fence &fence)
{
    QList<FenceLine> lines;
    int number = fence.firstLine;
    for (const QString &line : fence.text.split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines.append({number, text});
        ++number;
    }
    return lines;
}

} // namespace countersign
