// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/parameterspanel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ParametersPanel::ParametersPanel(QWidget *parent) : QWidget(parent), m_list(new QTreeView(this))
{
    m_list->setObjectName(u"parameters"_s);
    m_list->setAccessibleName(tr("Placeholders"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(int(ParametersColumn::Uses), QHeaderView::ResizeToContents);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
    connect(&m_model, &ParametersModel::valuesChanged, this, &ParametersPanel::valuesChanged);
}

void ParametersPanel::setParameters(const QList<Parameter> &parameters, const QMap<QString, QString> &bound)
{
    m_model.setParameters(parameters, bound);
    setVisible(!parameters.isEmpty());
}

} // namespace countersign
