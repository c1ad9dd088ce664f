// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/placeholders.h"
#include "core/checklist/recognition.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class ParameterList
{
public:
    explicit ParameterList(const QList<Variable> &variables)
    {
        for (const Variable &variable : variables)
            m_variables.insert(variable.name);
    }

    void add(const QStringList &names, int line)
    {
        for (const QString &name : names) {
            if (m_variables.contains(bareName(name)))
                continue; // its value is kept with the environment
            Parameter &parameter = m_parameters[name];
            if (parameter.name.isEmpty()) {
                parameter.name = name;
                m_order << name;
            }
            if (parameter.lines.isEmpty() || parameter.lines.last() != line)
                parameter.lines.append(line);
        }
    }

    QList<Parameter> take()
    {
        QList<Parameter> parameters;
        for (const QString &name : std::as_const(m_order))
            parameters.append(m_parameters.value(name));
        for (Parameter &parameter : parameters) {
            std::ranges::sort(parameter.lines);
            const auto repeated = std::ranges::unique(parameter.lines);
            parameter.lines.erase(repeated.begin(), repeated.end());
        }
        std::ranges::stable_sort(parameters, {}, [](const Parameter &parameter) { return parameter.lines.first(); });
        return parameters;
    }

private:
    static QString bareName(const QString &name)
    {
        QString bare = name;
        for (const QChar mark : u"${}"_s)
            bare.remove(mark);
        return bare;
    }

    QSet<QString> m_variables;
    QHash<QString, Parameter> m_parameters;
    QStringList m_order;
};

bool isHidden(const Block &block)
{
    return block.kind == BlockKind::FrontMatter || (block.kind == BlockKind::Html && block.text.startsWith("<!--"_L1));
}

// What a reader would replace in prose: hosts and your-words everywhere, the bracketed forms only in code and addresses.
void readText(const Block &block, ParameterList &list)
{
    int line = block.lines.first;
    for (const QStringView text : QStringView(block.text).split(u'\n')) {
        list.add(placeholderWords(text) + addressPlaceholders(text) + anglePlaceholders(text), line);
        ++line;
    }
    for (const Span &span : block.spans) {
        const int at = block.lines.first + int(QStringView(block.text).first(span.start).count(u'\n'));
        const QStringView text = QStringView(block.text).sliced(span.start, span.length);
        if (span.kind == SpanKind::Code)
            list.add(commandPlaceholders(text), at);
        else if (span.kind == SpanKind::Link)
            list.add(placeholderWords(span.target) + anglePlaceholders(span.target), at);
    }
}

void readCode(const CodeBlock &code, ParameterList &list)
{
    const bool commands = !isProgramLanguage(code.language);
    const QSet<QString> own = assignedVariables(code.code);
    int line = code.contentLine - 1;
    for (const QStringView text : QStringView(code.code).split(u'\n')) {
        ++line;
        QStringList words = placeholderWords(text);
        if (commands) {
            QStringList names = commandPlaceholders(text) + anglePlaceholders(text);
            names.removeIf([&](const QString &name) { return name.startsWith(u'$') && own.contains(name.sliced(1)); });
            const auto isInside = [](const QString &word) { return [word](const QString &name) { return name != word && name.contains(word); }; };
            words.removeIf([&](const QString &word) { return std::ranges::any_of(names, isInside(word)); });
            list.add(names, line);
        }
        list.add(words, line);
    }
}

void readTable(const Block &block, ParameterList &list)
{
    for (const TableRow &row : block.rows) {
        for (const QString &cell : row.cells)
            list.add(placeholderWords(cell) + anglePlaceholders(cell), row.line);
    }
}

} // namespace

QList<Parameter> findParameters(const Checklist &checklist)
{
    ParameterList list(checklist.variables);
    for (const Block &block : checklist.document.blocks) {
        if (block.kind == BlockKind::Table)
            readTable(block, list);
        else if (block.kind != BlockKind::Code && !isHidden(block))
            readText(block, list);
    }
    for (const CodeBlock &code : checklist.codeBlocks)
        readCode(code, list);
    return list.take();
}

} // namespace countersign
