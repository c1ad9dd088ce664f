// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/environment/variablestable.h"

#include "models/environmentmodel.h"
#include "ui/tree/glyphdelegate.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostCharacters = 40; // of a column that is as wide as its contents

std::optional<Status> glyphOf(const QModelIndex &index)
{
    switch (index.data(EnvironmentModel::StatusRole).value<EvidenceStatus>()) {
    case EvidenceStatus::Passing: return Status::Verified;
    case EvidenceStatus::Failing: return Status::Failing;
    case EvidenceStatus::Unknown: return Status::Unknown;
    default: return Status::Open;
    }
}

} // namespace

VariablesTable::VariablesTable(EnvironmentModel &model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"variables"_s);
    setAccessibleName(tr("Variables"));
    setModel(&model);
    auto *delegate = new GlyphDelegate(glyphOf, {}, this);
    delegate->setWidest(mostCharacters);
    setItemDelegate(delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setMinimumHeight(200);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(int(EnvironmentModel::Column::Check), QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace countersign
