// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/shell/shelllexer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Longest first.
constexpr std::array<QStringView, 22> operators = {u"<<<", u"<<-", u"&>>", u";;", u"&&", u"||", u"|&", u"<<", u">>", u">|", u">&",
                                                   u"<&",  u"&>",  u"<>",  u";",  u"&",  u"|",  u"<",  u">",  u"(",  u")",  u"\n"};

struct PendingHereDocument {
    QString delimiter;
    bool stripTabs = false;
    qsizetype token = 0; // the delimiter's
};

class Lexer
{
public:
    Lexer(QStringView text, int firstLine) : m_text(text), m_line(firstLine), m_searches(16 * text.size() + 65'536) {}

    QList<ShellToken> run()
    {
        while (m_at < m_text.size())
            next();
        readHereDocuments();
        m_tokens.append({.kind = ShellToken::Kind::End, .line = m_line, .lastLine = m_line});
        return std::move(m_tokens);
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    void next()
    {
        const QChar c = peek();
        if (c == u'\n')
            return newLine();
        if (c == u'\\' && peek(1) == u'\n') {
            m_at += 2;
            ++m_line;
            return;
        }
        if (c.isSpace()) {
            ++m_at;
            return;
        }
        if (c == u'#')
            return comment();
        if (const QString sign = placeholderLength() > 0 ? QString() : operatorHere(); !sign.isEmpty()) {
            m_at += sign.size();
            m_tokens.append({.kind = ShellToken::Kind::Operator, .text = sign, .line = m_line, .lastLine = m_line});
            return;
        }
        word();
    }

    void newLine()
    {
        m_tokens.append({.kind = ShellToken::Kind::NewLine, .line = m_line, .lastLine = m_line});
        ++m_at;
        ++m_line;
        readHereDocuments();
    }

    void comment()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        const QStringView text = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
        const bool trailing = !m_tokens.isEmpty() && m_tokens.last().kind != ShellToken::Kind::NewLine && m_tokens.last().lastLine == m_line;
        m_tokens.append({.kind = ShellToken::Kind::Comment,
                         .text = text.sliced(1).trimmed().toString(),
                         .line = m_line,
                         .lastLine = m_line,
                         .trailing = trailing});
        m_at += text.size();
    }

    // "2>" and "&>" are signs, "2" alone is a word; "<(" and ">(" begin words.
    QString operatorHere() const
    {
        const bool descriptor = peek().isDigit() && (peek(1) == u'<' || peek(1) == u'>');
        const QStringView rest = m_text.sliced(m_at + (descriptor ? 1 : 0));
        if ((peek() == u'<' || peek() == u'>') && peek(1) == u'(')
            return {};
        for (const QStringView candidate : operators) {
            if (rest.startsWith(candidate))
                return descriptor ? peek() + candidate.toString() : candidate.toString();
        }
        return {};
    }

    // "<pod-name>" stands for a word that the reader fills in: no redirection is written with its file between the two signs.
    qsizetype placeholderLength() const
    {
        constexpr qsizetype longest = 48;
        if (peek() != u'<' || !peek(1).isLetter())
            return 0;
        for (qsizetype length = 2; length < longest; ++length) {
            const QChar c = peek(length);
            if (c == u'>')
                return length + 1;
            if (!c.isLetterOrNumber() && !QStringView(u"-_.:").contains(c))
                return 0;
        }
        return 0;
    }

    void word()
    {
        ShellToken token{.kind = ShellToken::Kind::Word, .line = m_line};
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsWord())
            piece(token);
        token.raw = m_text.sliced(start, m_at - start).toString();
        token.lastLine = m_line;
        const bool delimiter = !m_tokens.isEmpty() && m_tokens.last().kind == ShellToken::Kind::Operator && m_tokens.last().text.startsWith(u"<<"_s)
                               && m_tokens.last().text != "<<<"_L1;
        if (delimiter)
            m_hereDocuments.append({token.text, m_tokens.last().text.endsWith(u'-'), m_tokens.size()});
        m_tokens.append(std::move(token));
    }

    bool endsWord() const
    {
        const QChar c = peek();
        if (c.isSpace())
            return true;
        if (((c == u'<' || c == u'>') && peek(1) == u'(') || placeholderLength() > 0)
            return false;
        return QStringView(u";&|<>()").contains(c);
    }

    void piece(ShellToken &token)
    {
        const QChar c = peek();
        if (c == u'\\')
            return escape(token);
        if (c == u'\'' || c == u'"')
            return quotes(token, c);
        if (c == u'`')
            return append(token, closingQuote(u'`'));
        if (c == u'$' && peek(1) == u'\'') {
            ++m_at;
            return quotes(token, u'\'');
        }
        if ((c == u'$' || c == u'<' || c == u'>') && peek(1) == u'(')
            return append(token, closing(u'(', u')'));
        if (c == u'$' && peek(1) == u'{')
            return append(token, closing(u'{', u'}'));
        if (const qsizetype length = placeholderLength(); length > 0)
            return append(token, m_at + length - 1);
        token.text += c;
        ++m_at;
    }

    void escape(ShellToken &token)
    {
        if (peek(1) == u'\n') {
            ++m_line;
        } else if (m_at + 1 < m_text.size()) {
            token.text += peek(1);
            token.quoted = true;
        }
        m_at = qMin(m_at + 2, m_text.size());
    }

    // A quotation mark without its partner is an apostrophe.
    void quotes(ShellToken &token, QChar mark)
    {
        const qsizetype end = closingQuote(mark);
        if (end < 0) {
            token.text += mark;
            ++m_at;
            return;
        }
        token.quoted = true;
        for (qsizetype i = m_at + 1; i < end; ++i) {
            if (mark == u'"' && m_text[i] == u'\\' && QStringView(u"\"\\$`\n").contains(m_text[i + 1])) {
                ++i;
                if (m_text[i] == u'\n') {
                    ++m_line;
                    continue;
                }
            }
            m_line += m_text[i] == u'\n' ? 1 : 0;
            token.text += m_text[i];
        }
        m_at = end + 1;
    }

    qsizetype closingQuote(QChar mark)
    {
        for (qsizetype i = m_at + 1; i < m_text.size() && m_searches > 0; ++i) {
            if (mark == u'"' && m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == mark)
                return i;
        }
        return failedSearch();
    }

    // Searches that find nothing run to the end of the text, so all of them together may take only so many steps.
    qsizetype failedSearch()
    {
        m_searches -= m_text.size() - m_at;
        return -1;
    }

    // Where the bracket behind $ closes, quotation marks inside skipped; -1 when it does not.
    qsizetype closing(QChar open, QChar close)
    {
        int depth = 0;
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_text.size() && m_searches > 0; ++i) {
            const QChar c = m_text[i];
            if (c == u'\\')
                ++i;
            else if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'\'' || c == u'"')
                quote = c;
            else if (c == open)
                ++depth;
            else if (c == close && --depth == 0)
                return i;
        }
        return failedSearch();
    }

    // The text up to and with `end`, or one character when there is none.
    void append(ShellToken &token, qsizetype end)
    {
        const QStringView text = m_text.sliced(m_at, end < 0 ? 1 : end + 1 - m_at);
        m_line += int(text.count(u'\n'));
        m_at += text.size();
        token.text += text;
    }

    // The delimiter's token becomes the document's.
    void readHereDocuments()
    {
        for (const PendingHereDocument &document : std::exchange(m_hereDocuments, {})) {
            QString text;
            int last = m_line;
            while (m_at < m_text.size()) {
                last = m_line;
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                QStringView line = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
                m_at += line.size() + (end < 0 ? 0 : 1);
                m_line += end < 0 ? 0 : 1;
                while (document.stripTabs && line.startsWith(u'\t'))
                    line = line.sliced(1);
                if (line.trimmed() == document.delimiter)
                    break;
                text += line;
                text += u'\n';
            }
            ShellToken &token = m_tokens[document.token];
            token = {.kind = ShellToken::Kind::HereDocument, .text = text, .line = token.line, .lastLine = qMax(token.line, last)};
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line;
    qsizetype m_searches; // steps left for searches that find nothing
    QList<ShellToken> m_tokens;
    QList<PendingHereDocument> m_hereDocuments;
};

} // namespace

QList<ShellToken> readShellTokens(QStringView text, int firstLine) { return Lexer(text, firstLine).run(); }

} // namespace countersign
