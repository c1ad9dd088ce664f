// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/boldlabel.h"
#include "core/checklist/boxmarks.h"
#include "core/checklist/identity.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/blockingwords.h"
#include "core/checklist/vocabulary/cadencewords.h"
#include "core/checklist/vocabulary/legendwords.h"
#include "core/checklist/vocabulary/optionalwords.h"
#include "core/checklist/vocabulary/referencewords.h"
#include "core/checklist/vocabulary/rollbackwords.h"
#include "core/checklist/vocabulary/signoffwords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype longestTitle = 2000;
constexpr qsizetype longestSignOff = 6; // words of a bold line: longer ones only speak of approvals

QString titleOf(const QString &heading)
{
    QString text = heading.simplified();
    if (const QList<BoxMark> marks = findBoxMarks(text); !marks.isEmpty() && marks.first().start == 0)
        text = text.sliced(marks.first().end()).trimmed(); // the box is an item
    text = withoutLeadingEmoji(text);
    return text.size() > longestTitle ? text.first(longestTitle) + u'…' : text;
}

// What a heading's own words say about its section.
void readTitle(Section &section)
{
    section.optional = saysOptional(section.title);
    section.blocking = saysBlocking(section.title);
    const bool sentence = section.label && section.title.count(u' ') >= longestSignOff;
    section.signOff = !sentence && saysSignOff(withoutNumbering(section.title));
    section.rollback = saysRollback(section.title) && !section.signOff;
    const QString words = withoutNumbering(section.title);
    section.reference = saysReference(words) || saysTroubleshooting(words) || saysContacts(words) || saysLegend(words);
    section.cadence = cadenceOf(section.title);
}

// What holds for a section holds for those under it.
void inherit(Section &section, const Section &parent)
{
    section.optional = section.optional || parent.optional;
    section.blocking = section.blocking || parent.blocking;
    section.signOff = section.signOff || parent.signOff;
    section.rollback = section.rollback || parent.rollback;
    section.reference = section.reference || parent.reference;
    if (section.cadence == Cadence::None)
        section.cadence = parent.cadence;
}

class SectionList
{
public:
    explicit SectionList(int lastLine) : m_lastLine(lastLine) {}

    void open(const QString &text, int level, int line, int block, bool label)
    {
        close(level, line - 1);
        Section section;
        section.title = titleOf(text);
        section.level = level;
        section.lines = {line, m_lastLine};
        section.parent = m_open.isEmpty() ? -1 : m_open.last();
        section.label = label;
        section.block = block;
        m_open.append(int(m_sections.size()));
        m_sections.append(section);
    }

    // Closes all open sections of `level` and deeper.
    void close(int level, int lastLine)
    {
        while (!m_open.isEmpty() && m_sections.at(m_open.last()).level >= level) {
            m_sections[m_open.last()].lines.last = lastLine;
            m_open.removeLast();
        }
    }

    // A rule ends what a bold label began, and nothing else.
    void closeLabels(int lastLine)
    {
        while (!m_open.isEmpty() && m_sections.at(m_open.last()).label) {
            m_sections[m_open.last()].lines.last = lastLine;
            m_open.removeLast();
        }
    }

    int headingLevel() const
    {
        for (auto at = m_open.crbegin(); at != m_open.crend(); ++at) {
            if (!m_sections.at(*at).label)
                return m_sections.at(*at).level;
        }
        return 0;
    }

    QList<Section> take() { return std::move(m_sections); }

private:
    QList<Section> m_sections;
    QList<int> m_open;
    int m_lastLine;
};

void normaliseLevels(QList<Section> &sections)
{
    int top = 7;
    for (const Section &section : sections)
        top = qMin(top, section.level);
    for (Section &section : sections)
        section.level -= top - 1;
}

// One level-1 heading with all others under it is the document's title.
void markDocumentTitle(QList<Section> &sections)
{
    if (sections.size() < 2 || sections.first().label)
        return;
    const auto isTop = [](const Section &section) { return section.parent < 0; };
    sections.first().documentTitle = std::ranges::count_if(sections, isTop) == 1;
}

void nameSections(QList<Section> &sections)
{
    IdentityMaker ids(u's');
    for (Section &section : sections)
        section.id = SectionId(ids.next(pathOf(sections, section.parent), slugOf(withoutNumbering(section.title))));
}

// A document whose content stands under no heading gets one section for it, so that everything in it has a place.
void coverTheRest(QList<Section> &sections, const Document &document, int lastLine)
{
    const int firstHeading = sections.isEmpty() ? lastLine + 1 : sections.first().lines.first;
    const auto isContent = [&](const Block &block) {
        const bool counts = block.kind == BlockKind::List || block.kind == BlockKind::Code || block.kind == BlockKind::Table;
        return counts && block.lines.first < firstHeading;
    };
    if (!std::ranges::any_of(document.blocks, isContent))
        return;
    for (Section &section : sections)
        section.parent += section.parent >= 0;
    Section rest;
    rest.lines = {1, firstHeading - 1};
    rest.level = sections.isEmpty() ? 1 : sections.first().level;
    sections.prepend(rest);
}

} // namespace

QList<Section> findSections(const Checklist &checklist)
{
    const int lastLine = checklist.lineCount;
    SectionList list(lastLine);
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.parent >= 0)
            continue;
        if (block.kind == BlockKind::Heading)
            list.open(block.text, block.level, block.lines.first, at, false);
        else if (block.kind == BlockKind::Rule)
            list.closeLabels(block.lines.first - 1);
        else if (isBoldLabel(checklist.document, at))
            list.open(withoutColon(block.text), list.headingLevel() + 1, block.lines.first, at, true);
    }
    QList<Section> sections = list.take();
    coverTheRest(sections, checklist.document, lastLine);
    normaliseLevels(sections);
    markDocumentTitle(sections);
    for (Section &section : sections) {
        if (section.documentTitle)
            continue;
        readTitle(section);
        if (section.parent >= 0)
            inherit(section, sections.at(section.parent));
    }
    nameSections(sections);
    return sections;
}

QStringList pathOf(const QList<Section> &sections, int section)
{
    QStringList path;
    for (int at = section; at >= 0; at = sections.at(at).parent) {
        if (!sections.at(at).documentTitle) // a title carries the version or the date
            path.prepend(slugOf(withoutNumbering(sections.at(at).title)));
    }
    return path;
}

int sectionAt(const QList<Section> &sections, int line)
{
    const auto after = std::ranges::upper_bound(sections, line, {}, [](const Section &section) { return section.lines.first; });
    int at = int(after - sections.begin()) - 1;
    while (at >= 0 && !sections.at(at).lines.contains(line))
        at = sections.at(at).parent;
    return at;
}

} // namespace countersign
