// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/expandcommand.h"

#include "core/probing/environmentsettings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Private-use characters around an index stand where a placeholder stood.
constexpr QChar opening(0xe0c5), closing(0xe0c6);

bool isPlain(const QString &value)
{
    static const QRegularExpression word(uR"(^[\w@%+=:,./~-]+$)"_s);
    return word.match(value).hasMatch();
}

// COUNTERSIGN_PREVIOUS_TAG for <previous-tag>
QString variableFor(const QString &parameter)
{
    static const QRegularExpression other(u"[^A-Z0-9]+"_s);
    QString name = parameter.toUpper().replace(other, u"_"_s);
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    return u"COUNTERSIGN_"_s + name;
}

// Walks shell text and knows in which quotes it is; no recursion, nothing is ever run.
class Expander
{
public:
    Expander(const QString &text, const QMap<QString, QString> &parameters) : m_text(text), m_parameters(parameters), m_names(parameters.keys()) {}

    ExpandedCommand run()
    {
        while (m_at < m_text.size())
            step();
        return m_result;
    }

private:
    enum class Quote { None, Single, Double };

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == opening)
            return place();
        if (m_inDocument)
            return stepInDocument(c);
        if (m_quote == Quote::Single) {
            if (c == u'\'')
                m_quote = Quote::None;
            return take();
        }
        if (c == u'\\') {
            take();
            return m_at < m_text.size() && m_text.at(m_at) != opening ? take() : void();
        }
        if (m_quote == Quote::None && c == u'#' && (m_at == 0 || m_text.at(m_at - 1).isSpace()))
            return takeComment();
        if (c == u'"')
            m_quote = m_quote == Quote::Double ? Quote::None : Quote::Double;
        else if (c == u'\'' && m_quote == Quote::None)
            m_quote = Quote::Single;
        else if (c == u'$' && m_text.sliced(m_at).startsWith("$("_L1))
            return enterSubstitution();
        else if (c == u')' && m_quote == Quote::None && !m_outer.isEmpty())
            m_quote = m_outer.takeLast();
        else if (m_quote == Quote::None && m_text.sliced(m_at).startsWith("<<"_L1) && !m_text.sliced(m_at).startsWith("<<<"_L1))
            return readDelimiter();
        else if (c == u'\n' && !m_delimiter.isEmpty())
            m_inDocument = true;
        take();
    }

    void take() { m_result.text += m_text.at(m_at++); }

    void takeComment()
    {
        while (m_at < m_text.size() && m_text.at(m_at) != u'\n' && m_text.at(m_at) != opening)
            take();
    }

    void enterSubstitution()
    {
        take();
        take();
        m_outer.append(m_quote);
        m_quote = Quote::None;
    }

    void readDelimiter()
    {
        static const QRegularExpression pattern(uR"(<<-?\s*(['"\\]?)([\w.-]+)\1)"_s);
        const auto match = pattern.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            take();
            return take();
        }
        m_delimiter = match.captured(2);
        m_documentIsQuoted = !match.captured(1).isEmpty();
        m_result.text += match.captured();
        m_at = match.capturedEnd();
    }

    void stepInDocument(QChar c)
    {
        const bool lineStart = m_at == 0 || m_text.at(m_at - 1) == u'\n';
        if (lineStart && QStringView(m_text).sliced(m_at).split(u'\n').first().trimmed() == m_delimiter) {
            m_inDocument = false;
            m_delimiter.clear();
        }
        Q_UNUSED(c)
        take();
    }

    void place()
    {
        const qsizetype end = m_text.indexOf(closing, m_at);
        const QString name = m_names.value(m_text.sliced(m_at + 1, end - m_at - 1).toInt());
        m_at = end + 1;
        const QString value = m_parameters.value(name);
        if (isPlain(value)) {
            m_result.text += value;
            return;
        }
        if (m_inDocument && m_documentIsQuoted) {
            m_result.unsafe.append(name);
            m_result.text += name;
            return;
        }
        const QString variable = variableFor(name);
        m_result.variables.insert(variable, value);
        const QString reference = u"${"_s + variable + u'}';
        if (m_quote == Quote::Double || m_inDocument)
            m_result.text += reference;
        else
            m_result.text += (m_quote == Quote::Single ? u"'\""_s : u"\""_s) + reference + (m_quote == Quote::Single ? u"\"'"_s : u"\""_s);
    }

    const QString m_text;
    const QMap<QString, QString> &m_parameters;
    const QStringList m_names;
    ExpandedCommand m_result;
    qsizetype m_at = 0;
    Quote m_quote = Quote::None;
    QList<Quote> m_outer; // around command substitutions
    QString m_delimiter; // of a here-document that begins on the next line
    bool m_documentIsQuoted = false;
    bool m_inDocument = false;
};

} // namespace

ExpandedCommand expandCommand(const QString &code, const QMap<QString, QString> &parameters)
{
    QMap<QString, QString> marks;
    const QStringList names = parameters.keys();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!parameters.value(names.at(i)).isEmpty())
            marks.insert(names.at(i), opening + QString::number(i) + closing);
    }
    QString clean = code;
    clean.remove(opening).remove(closing);
    return Expander(substitute(clean, marks), parameters).run();
}

} // namespace countersign
