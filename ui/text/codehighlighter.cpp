// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/codehighlighter.h"

#include "models/visibletext.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

namespace Ksh = KSyntaxHighlighting;

// Fence tags that people write and the definitions they mean.
QString definitionName(const QString &tag)
{
    static const QHash<QString, QString> aliases{{u"sh"_s, u"Bash"_s},
                                                 {u"shell"_s, u"Bash"_s},
                                                 {u"bash"_s, u"Bash"_s},
                                                 {u"zsh"_s, u"Zsh"_s},
                                                 {u"console"_s, u"Bash"_s},
                                                 {u"terminal"_s, u"Bash"_s},
                                                 {u"nginx"_s, u"nginx Configuration"_s},
                                                 {u"ini"_s, u"INI Files"_s},
                                                 {u"conf"_s, u"INI Files"_s},
                                                 {u"env"_s, u"Bash"_s},
                                                 {u"dotenv"_s, u"Bash"_s},
                                                 {u"crontab"_s, u"Bash"_s},
                                                 {u"cron"_s, u"Bash"_s},
                                                 {u"py"_s, u"Python"_s},
                                                 {u"yml"_s, u"YAML"_s},
                                                 {u"js"_s, u"JavaScript"_s},
                                                 {u"ts"_s, u"TypeScript"_s},
                                                 {u"sql"_s, u"SQL (PostgreSQL)"_s},
                                                 {u"psql"_s, u"SQL (PostgreSQL)"_s},
                                                 {u"docker"_s, u"Dockerfile"_s}};
    return aliases.value(tag, tag);
}

struct Piece {
    int offset = 0;
    int length = 0;
    Ksh::Format format = {};
};

class LineHighlighter final : public Ksh::AbstractHighlighter
{
public:
    QList<Piece> highlight(const QString &line)
    {
        m_pieces.clear();
        m_state = highlightLine(line, m_state);
        return m_pieces;
    }

protected:
    void applyFormat(int offset, int length, const Ksh::Format &format) override
    {
        if (length > 0)
            m_pieces << Piece{offset, length, format};
    }

private:
    Ksh::State m_state;
    QList<Piece> m_pieces;
};

QTextCharFormat charFormat(const Ksh::Format &format, const Ksh::Theme &theme, const Colours &colours, QTextCharFormat base)
{
    if (format.hasTextColor(theme))
        base.setForeground(readable(format.textColor(theme), colours.code, colours.text));
    if (format.isBold(theme))
        base.setFontWeight(QFont::Bold);
    if (format.isItalic(theme))
        base.setFontItalic(true);
    return base;
}

} // namespace

struct CodeHighlighter::Private {
    Ksh::Repository repository;

    Ksh::Definition definitionFor(const QString &language)
    {
        const QString tag = language.section(u' ', 0, 0).toLower();
        if (tag.isEmpty())
            return {};
        const Ksh::Definition named = repository.definitionForName(definitionName(tag));
        return named.isValid() ? named : repository.definitionForFileName(u"file."_s + tag);
    }
};

CodeHighlighter::CodeHighlighter() : d(std::make_unique<Private>()) {}
CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::write(QTextCursor &cursor, const QString &code, const QString &language, const Colours &colours)
{
    QTextCharFormat base;
    base.setFont(codeFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
    base.setForeground(colours.text);
    const Ksh::Theme theme = d->repository.theme(colours.dark() ? u"VSCodium Dark"_s : u"GitHub Light"_s);
    const Ksh::Definition definition = d->definitionFor(language);
    LineHighlighter highlighter;
    highlighter.setTheme(theme);
    highlighter.setDefinition(definition);
    bool first = true;
    for (const QStringView part : QStringTokenizer(copyableCode(code), u'\n')) {
        if (!std::exchange(first, false))
            cursor.insertBlock();
        const QString line = visibleText(part.toString());
        int written = 0;
        for (const Piece &piece : definition.isValid() ? highlighter.highlight(line) : QList<Piece>()) {
            cursor.insertText(line.mid(written, piece.offset - written), base);
            cursor.insertText(line.mid(piece.offset, piece.length), charFormat(piece.format, theme, colours, base));
            written = piece.offset + piece.length;
        }
        cursor.insertText(line.mid(written), base);
    }
}

} // namespace countersign
