// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/contentpage.h"

#include "models/importfacts.h"
#include "models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QListWidget>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int linesRole = Qt::UserRole + 1;
constexpr qsizetype mostShown = 2000; // rows; a longer list helps nobody

QString iconOf(ImportFactKind kind)
{
    switch (kind) {
    case ImportFactKind::Found: return u"tick"_s;
    case ImportFactKind::Repaired: return u"refresh"_s;
    case ImportFactKind::Remark: return u"info"_s;
    }
    return {};
}

int sectionOf(const QList<Section> &sections, int line)
{
    int found = -1;
    for (int i = 0; i < sections.size() && sections.at(i).lines.first <= line; ++i) {
        if (sections.at(i).lines.contains(line))
            found = i;
    }
    return found;
}

QWidget *column(const QString &title, QWidget *content, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(title, TextLabel::Rank::Strong, box));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

ContentPage::ContentPage(const ReadChecklist &read, QWidget *parent) :
    QWidget(parent),
    m_read(read),
    m_lines(read.checklist.text.split(u'\n')),
    m_facts(makeFacts()),
    m_outline(makeOutline())
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(column(tr("In the text"), m_outline, split));
    split->addWidget(column(tr("What was found"), m_facts, split));
    split->setSizes({500, 420});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split, 1);
    all->addWidget(new TextLabel(tr("What is read is kept byte for byte, SHA-256 %1…").arg(read.checklist.digest.toString().first(12)),
                                 TextLabel::Rank::Muted, this));
    connect(m_facts, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *now) {
        const auto lines = now ? now->data(linesRole).value<QList<int>>() : QList<int>();
        lines.isEmpty() ? showAll() : showLines(lines);
    });
    m_facts->setCurrentRow(0);
}

QListWidget *ContentPage::makeFacts()
{
    auto *list = new QListWidget(this);
    list->setObjectName(u"importFacts"_s);
    list->setAccessibleName(tr("What was found"));
    list->setWordWrap(true);
    list->setSpacing(3);
    list->addItem(new QListWidgetItem(icon(u"checklist"_s), tr("The whole checklist")));
    for (const ImportFact &fact : importFacts(m_read.checklist, m_read.checks)) {
        const bool remark = fact.kind == ImportFactKind::Remark && !fact.lines.isEmpty();
        auto *row = new QListWidgetItem(icon(iconOf(fact.kind)), remark ? tr("Line %1: %2").arg(fact.lines.first()).arg(fact.text) : fact.text);
        row->setData(linesRole, QVariant::fromValue(fact.lines));
        list->addItem(row);
    }
    return list;
}

QTreeWidget *ContentPage::makeOutline()
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"importOutline"_s);
    tree->setAccessibleName(tr("In the text"));
    tree->setHeaderLabels({tr("Text"), tr("Line")});
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return tree;
}

QTreeWidgetItem *ContentPage::sectionItem(int section)
{
    if (section < 0)
        return m_outline->invisibleRootItem();
    if (QTreeWidgetItem *made = m_sections.value(section))
        return made;
    const Section &each = m_read.checklist.sections.at(section);
    auto *item = new QTreeWidgetItem(sectionItem(each.parent), {visibleText(each.title), QString::number(each.lines.first)});
    QFont bold = item->font(0);
    bold.setBold(true);
    item->setFont(0, bold);
    item->setExpanded(true);
    m_sections.insert(section, item);
    return item;
}

void ContentPage::addLine(int section, int line, const QString &text)
{
    auto *item = new QTreeWidgetItem(sectionItem(section), {visibleText(text.simplified()), QString::number(line)});
    item->setToolTip(0, item->text(0));
}

void ContentPage::showAll()
{
    m_sections.clear();
    m_outline->clear();
    for (int i = 0; i < m_read.checklist.sections.size(); ++i)
        sectionItem(i);
    for (const Item &item : m_read.checklist.items.first(qMin(mostShown, m_read.checklist.items.size())))
        addLine(item.section, item.lines.first, item.text);
}

void ContentPage::showLines(const QList<int> &lines)
{
    m_sections.clear();
    m_outline->clear();
    for (const int line : lines.first(qMin(mostShown, lines.size()))) {
        const int section = sectionOf(m_read.checklist.sections, line);
        const bool heading = section >= 0 && m_read.checklist.sections.at(section).lines.first == line;
        if (heading)
            sectionItem(section);
        else
            addLine(section, line, m_lines.value(line - 1));
    }
}

} // namespace countersign
