// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklistfiltermodel.h"

#include "models/checklistroles.h"

using namespace Qt::StringLiterals;

namespace countersign {

ChecklistFilterModel::ChecklistFilterModel(QObject *parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void ChecklistFilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *before = sourceModel())
        before->disconnect(this);
    m_kept.clear();
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept.clear(); });
}

void ChecklistFilterModel::setText(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        refilter();
}

void ChecklistFilterModel::setStatuses(const QSet<Status> &statuses)
{
    if (std::exchange(m_statuses, statuses) != statuses)
        refilter();
}

void ChecklistFilterModel::setKeep(Keep keep)
{
    if (std::exchange(m_keep, keep) != keep)
        refilter();
}

void ChecklistFilterModel::setPerson(const PersonId &person, const QStringList &roles)
{
    const bool other = m_person != person || m_roles != roles;
    m_person = person;
    m_roles = roles;
    if (other && m_keep == Keep::Mine)
        refilter();
}

void ChecklistFilterModel::clear()
{
    if (!isActive())
        return;
    m_words.clear();
    m_statuses.clear();
    m_keep = Keep::All;
    refilter();
}

void ChecklistFilterModel::refilter()
{
    for (const bool similar : {false, true}) {
        m_similar = similar;
        m_kept.clear();
        invalidateRowsFilter();
        if (m_words.isEmpty() || rowCount() > 0)
            break;
    }
    Q_EMIT filterChanged();
}

bool ChecklistFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isActive())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kept.contains(index.internalId()))
        return true;
    if (!matches(index))
        return false;
    m_kept.insert(index.internalId());
    return true;
}

bool ChecklistFilterModel::matches(const QModelIndex &index) const
{
    const bool section = index.data(ChecklistRole::Kind).value<NodeKind>() == NodeKind::Section;
    if (!m_statuses.isEmpty() && (section || !m_statuses.contains(index.data(ChecklistRole::Status).value<Status>())))
        return false;
    return isKept(index) && matchesText(index);
}

bool ChecklistFilterModel::isKept(const QModelIndex &index) const
{
    switch (m_keep) {
    case Keep::All: return true;
    case Keep::Blocking: return index.data(ChecklistRole::Blocks).toBool();
    case Keep::Mine: break;
    }
    const QString role = index.data(ChecklistRole::AssignedRole).toString();
    const bool mine = !m_person.isEmpty() && index.data(ChecklistRole::Assignee).toString() == m_person.toString();
    return mine || (!role.isEmpty() && (m_roles.contains(role) || m_roles.contains(u"*"_s)));
}

// A hit on a section keeps all that stands under it.
bool ChecklistFilterModel::matchesText(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        text += at.data(ChecklistRole::SearchText).toString() + u'\n';
        if (std::ranges::all_of(m_words, [&](const QString &word) { return holds(text, word); }))
            return true;
    }
    return false;
}

bool ChecklistFilterModel::holds(const QString &text, const QString &word) const
{
    return m_similar ? !similarHits(text, word).isEmpty() : text.contains(word);
}

QList<TextHit> ChecklistFilterModel::hitsIn(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    QList<TextHit> hits;
    if (folded.size() != text.size())
        return hits; // folding changed lengths: better no mark than a wrong one
    for (const QString &word : m_words)
        hits += m_similar ? similarHits(folded, word) : exactHits(folded, word);
    return hits;
}

} // namespace countersign
