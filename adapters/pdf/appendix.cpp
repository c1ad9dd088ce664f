// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pagemaker.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

void setTimeline(Flow &flow, const QList<AuditFact> &timeline, const Typeface &typeface)
{
    if (timeline.isEmpty())
        return;
    constexpr qreal textLeft = 92 * pt;
    addShortChapter(flow, recordText(RecordText::Timeline), typeface);
    for (const AuditFact &event : timeline) {
        auto row = std::make_unique<Row>(typeface);
        row->addText(0, textLeft - 6 * pt, event.label, {.face = Face::Small, .colour = colour::quiet});
        row->addText(textLeft, flow.width() - textLeft, event.value, {.face = Face::Small});
        row->setPadding(1.5 * pt, 1.5 * pt);
        Group group;
        append(group, std::move(row));
        flow.add(std::move(group));
    }
}

// VERIFY.md in the little of Markdown that it uses: headings, paragraphs, list items, indented commands.
std::unique_ptr<Row> verificationLine(const QString &line, qreal width, const Typeface &typeface)
{
    constexpr TextStyle body{.face = Face::Note};
    auto row = std::make_unique<Row>(typeface);
    if (line.startsWith(u'#')) {
        row->addText(0, width, line.mid(line.indexOf(u' ') + 1), {.face = Face::Subheading});
        row->setPadding(10 * pt, 3 * pt);
    } else if (line.startsWith("    "_L1)) {
        row->addText(14 * pt, width - 14 * pt, line.mid(4), {.face = Face::Mono});
    } else if (line.startsWith("- "_L1)) {
        row->addText(0, 10 * pt, u"\u2013"_s, body);
        row->addText(10 * pt, width - 10 * pt, line.mid(2), body);
    } else {
        row->addText(0, width, line, body);
    }
    return row;
}

// Lines of one paragraph stand in one string, so that the page breaks them anew.
QStringList unwrapped(const QString &text)
{
    QStringList lines;
    bool continues = false;
    for (const QString &line : text.split(u'\n')) {
        const bool isPlain = !line.isEmpty() && !line.startsWith(u'#') && !line.startsWith("    "_L1) && !line.startsWith("- "_L1);
        if (isPlain && continues)
            lines.last() += u' ' + line.trimmed();
        else
            lines.append(line);
        continues = !line.isEmpty() && !line.startsWith(u'#') && !line.startsWith("    "_L1);
    }
    return lines;
}

void setVerification(Flow &flow, const QString &text, const Typeface &typeface)
{
    if (text.isEmpty())
        return;
    addShortChapter(flow, recordText(RecordText::HowToVerify), typeface);
    for (const QString &line : unwrapped(text)) {
        if (line.trimmed().isEmpty())
            flow.addGap(5 * pt);
        else if (line.startsWith(u'#'))
            flow.addHeading(verificationLine(line, flow.width(), typeface));
        else
            flow.add(verificationLine(line, flow.width(), typeface));
    }
}

// The text as it was understood, with the numbers of its lines.
void setSourceLines(Flow &flow, const QStringList &lines, const Typeface &typeface)
{
    constexpr qreal numberWidth = 24 * pt, textLeft = 32 * pt;
    if (lines.isEmpty())
        return;
    addChapter(flow, recordText(RecordText::SourceText), typeface);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto row = std::make_unique<Row>(typeface);
        row->addText(0, numberWidth, QString::number(i + 1),
                     {.face = Face::Mono, .colour = colour::quiet, .alignment = Qt::AlignRight | Qt::AlignAbsolute});
        row->addText(textLeft, flow.width() - textLeft, lines.at(i), {.face = Face::Mono});
        Group group;
        append(group, std::move(row));
        flow.add(std::move(group));
    }
}

} // namespace

void setAppendix(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    if (!document.environment.isEmpty()) {
        addShortChapter(flow, recordText(RecordText::Environment), typeface);
        addFacts(flow, document.environment, typeface);
    }
    setTimeline(flow, document.timeline, typeface);
    if (!document.source.isEmpty()) {
        addShortChapter(flow, recordText(RecordText::Source), typeface);
        addFacts(flow, document.source, typeface);
    }
    setSourceLines(flow, document.sourceLines, typeface);
    setVerification(flow, document.howToVerify, typeface);
}

} // namespace countersign::pdf
