// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/revisiondialog.h"

#include "models/visibletext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int keptRole = Qt::UserRole + 1;

QString wordOf(RevisionChange change)
{
    switch (change) {
    case RevisionChange::Kept: return RevisionDialog::tr("kept");
    case RevisionChange::Moved: return RevisionDialog::tr("moved");
    case RevisionChange::Changed: return RevisionDialog::tr("changed");
    case RevisionChange::New: return RevisionDialog::tr("new");
    case RevisionChange::Gone: return RevisionDialog::tr("gone");
    }
    return {};
}

QString tickOf(const RevisionEntry &entry)
{
    switch (entry.change) {
    case RevisionChange::Gone: return RevisionDialog::tr("stays in the history");
    case RevisionChange::New: return RevisionDialog::tr("open");
    case RevisionChange::Kept:
    case RevisionChange::Moved:
    case RevisionChange::Changed: break;
    }
    return entry.carriesTick ? RevisionDialog::tr("keeps its tick") : RevisionDialog::tr("open again");
}

int sectionOf(const Checklist &checklist, const ItemId &id)
{
    if (const auto item = std::ranges::find(checklist.items, id, &Item::id); item != checklist.items.end())
        return item->section;
    const auto step = std::ranges::find(checklist.steps, id, &Step::id);
    return step == checklist.steps.end() ? -1 : step->section;
}

QString summaryOf(const QList<RevisionEntry> &entries)
{
    const auto count = [&](RevisionChange change) { return int(std::ranges::count(entries, change, &RevisionEntry::change)); };
    return RevisionDialog::tr("%1 kept, %2 moved, %3 changed, %4 new, %5 gone. Signatures given so far are void after this.")
        .arg(count(RevisionChange::Kept))
        .arg(count(RevisionChange::Moved))
        .arg(count(RevisionChange::Changed))
        .arg(count(RevisionChange::New))
        .arg(count(RevisionChange::Gone));
}

} // namespace

RevisionDialog::RevisionDialog(const Checklist &before, const Checklist &after, Given given, QWidget *parent) :
    FormDialog(tr("Put an edited checklist in place"), summaryOf(compareRevisions(before, after)), tr("Put in place"), parent),
    m_entries(compareRevisions(before, after)),
    m_given(std::move(given)),
    m_list(makeList(before, after))
{
    setObjectName(u"revisionDialog"_s);
    auto *kept = new QCheckBox(tr("Show what stays as it is"), this);
    kept->setObjectName(u"showKept"_s);
    body().addWidget(m_list, 1);
    body().addWidget(kept);
    connect(kept, &QCheckBox::toggled, this, &RevisionDialog::showKept);
    showKept(false);
    resize(860, 560);
}

QTreeWidget *RevisionDialog::makeList(const Checklist &before, const Checklist &after)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"revision"_s);
    tree->setAccessibleName(tr("What changes"));
    tree->setHeaderLabels({tr("Item"), tr("Change"), tr("Tick")});
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    QTreeWidgetItem *group = nullptr;
    for (const RevisionEntry &entry : m_entries) {
        const bool gone = entry.change == RevisionChange::Gone;
        const Checklist &where = gone ? before : after;
        const int section = sectionOf(where, gone ? entry.before : entry.after);
        const QString title = section < 0 ? QString() : visibleText(where.sections.at(section).title);
        if (!group || group->text(0) != title) {
            group = new QTreeWidgetItem(tree, {title});
            group->setExpanded(true);
        }
        auto *row = new QTreeWidgetItem(group, {visibleText(gone ? entry.textBefore : entry.textAfter), wordOf(entry.change), tickOf(entry)});
        row->setData(0, keptRole, entry.change == RevisionChange::Kept);
        if (entry.change == RevisionChange::Changed)
            new QTreeWidgetItem(row, {tr("before: %1").arg(visibleText(entry.textBefore))});
        row->setExpanded(true);
    }
    return tree;
}

// Sections that would be empty are left out.
void RevisionDialog::showKept(bool kept)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *row = group->child(k);
            row->setHidden(!kept && row->data(0, keptRole).toBool());
            any = any || !row->isHidden();
        }
        group->setHidden(!any);
    }
}

void RevisionDialog::submit()
{
    setBusy(tr("Recording…"));
    m_given();
}

} // namespace countersign
