// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/nearby.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textlines.h"
#include "core/checklist/variables/variablemention.h"
#include "core/checklist/variables/variablenames.h"
#include "core/checklist/vocabulary/optionalwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString captured(const QString &text, const QRegularExpression &pattern) { return pattern.match(text).captured(1).trimmed(); }

// "(e.g., https://app.yourdomain.com)", "(default: 4)", "(typically 587 for TLS)"
void readAsides(VariableMention &mention)
{
    static const QRegularExpression example(uR"((?:e\.g\.,?|example:|for example,?|z\. ?B\.|p\. ?ex\.|例[:：]?)\s*[`"']?([^\s`"')]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression standard(
        uR"((?:default(?:s to)?:?|typically|usually|standard:?|défaut\s?:?|por defecto:?|padrão:?|по умолчанию:?|デフォルト[:：]?|默认[:：]?|기본값:?)\s*[`"']?([^\s`"',;)]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    mention.example = captured(mention.description, example);
    mention.defaultValue = captured(mention.description, standard);
}

// What stands in code under the item: an example value, or how to make one.
void readCodeUnder(const Checklist &checklist, int block, VariableMention &mention, QList<VariableMention> &mentions)
{
    for (const int child : childrenOf(checklist.document, block)) {
        const Block &code = checklist.document.blocks.at(child);
        if (code.kind != BlockKind::Code)
            continue;
        VariableMention under;
        under.name = mention.name;
        under.declares = false;
        under.line = code.contentLine;
        under.words = code.text;
        static const QRegularExpression example(uR"(^\s*(?:example|e\.g\.|beispiel|exemple|ejemplo|exemplo|esempio|пример|例)\s*[:：]\s*(.+)$)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        under.example = captured(code.text.section(u'\n', 0, 0), example);
        mentions.append(under);
    }
}

// "`NAME` - text", "**NAME**: text" at the start of a bullet. Empty when the text does not begin so.
QString leadingName(const Block &item)
{
    for (const Span &span : item.spans) {
        if (span.start > 0)
            break;
        const QString text = item.text.sliced(span.start, span.length).trimmed();
        const QString name = text.endsWith(u':') ? text.chopped(1) : text;
        if (isVariableName(name) && (span.kind == SpanKind::Code || name.contains(u'_')))
            return name;
    }
    static const QRegularExpression plain(uR"(^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\s*(?:[:：]|\s[-–—]\s))"_s);
    const bool mayBegin = item.text.contains(u'_') && item.text.front() >= u'A' && item.text.front() <= u'Z';
    return mayBegin ? captured(item.text, plain) : QString();
}

QString descriptionAfter(const QString &text, const QString &name)
{
    static const QRegularExpression separator(uR"(^[\s:：=–—-]+)"_s);
    return text.sliced(text.indexOf(name) + name.size()).remove(separator).simplified();
}

// NAME=value and NAME_WITH_UNDERSCORE inside a sentence.
void readSentence(const Block &block, bool declares, bool optionalSection, QList<VariableMention> &mentions)
{
    if (!block.text.contains(u'_') && !block.text.contains(u'='))
        return;
    std::optional<bool> optional; // asked only where a name stands: most sentences have none
    static const QRegularExpression token(uR"((?<![\w$./<\[-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)(?:\s?=\s?([^\s,;)=]+))?(?![\w(/]|\.[a-z]|-[a-z]))"_s);
    for (const TextLine &line : textLinesOf(block)) {
        QRegularExpressionMatchIterator matches = token.globalMatch(line.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(1), value = match.captured(2);
            if (!isVariableName(name) || (value.isEmpty() && !name.contains(u'_')) || (!value.isEmpty() && value.startsWith(u'=')))
                continue;
            VariableMention mention;
            mention.name = name;
            mention.line = line.line;
            mention.declares = declares;
            if (!optional)
                optional = optionalSection || saysOptional(block.text);
            mention.optional = *optional;
            mention.words = line.text;
            mentions.append(mention);
        }
    }
}

} // namespace

QList<VariableMention> variablesInItems(const Checklist &checklist)
{
    QList<VariableMention> mentions;
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind != BlockKind::ListItem && block.kind != BlockKind::Paragraph)
            continue;
        const int section = sectionAt(checklist.sections, block.lines.first);
        const bool optional = section >= 0 && checklist.sections.at(section).optional;
        const QString name = block.kind == BlockKind::ListItem ? leadingName(block) : QString();
        if (name.isEmpty()) {
            readSentence(block, itemAround(checklist, at) >= 0, optional, mentions);
            continue;
        }
        VariableMention mention;
        mention.name = name;
        mention.line = block.lines.first;
        mention.optional = optional || saysOptional(block.text);
        mention.description = descriptionAfter(block.text, name);
        mention.words = block.text;
        readAsides(mention);
        mentions.append(mention);
        if (itemAround(checklist, at) >= 0) {
            QList<VariableMention> further; // "`A_KEY` or `B_KEY` is set"
            readSentence(block, true, optional, further);
            further.removeIf([&](const VariableMention &each) { return each.name == name; });
            mentions += further;
        }
        readCodeUnder(checklist, at, mention, mentions);
    }
    return mentions;
}

} // namespace countersign
