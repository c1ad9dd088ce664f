// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/variablespanel.h"

#include "core/wording/conditionwording.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString needOf(const Variable &variable)
{
    const QString need = variable.need == VariableNeed::Required ? VariablesPanel::tr("required") : VariablesPanel::tr("optional");
    return variable.secret ? VariablesPanel::tr("%1, secret").arg(need) : need;
}

QString rulesOf(const Variable &variable, const QList<CheckSpec> &checks)
{
    QStringList rules;
    for (const CheckSpec &check : checks) {
        if (check.kind != CheckKind::Env || check.target.body != variable.name)
            continue;
        for (const QString &condition : check.conditions)
            rules << describeCondition(condition);
    }
    rules.removeDuplicates();
    return rules.join(u", "_s);
}

QString linesOf(const Variable &variable)
{
    QStringList lines;
    for (const int line : variable.lines)
        lines << QString::number(line);
    return lines.join(u", "_s);
}

} // namespace

VariablesPanel::VariablesPanel(const QList<Variable> &variables, const QList<CheckSpec> &checks, QWidget *parent) : QWidget(parent)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"variables"_s);
    list->setAccessibleName(tr("Environment variables"));
    list->setHeaderLabels({tr("Variable"), tr("Need"), tr("What the text asks"), tr("Lines")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const Variable &variable : variables) {
        auto *row = new QTreeWidgetItem(list, {variable.name, needOf(variable), rulesOf(variable, checks), linesOf(variable)});
        row->setToolTip(2, row->text(2));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(list);
}

} // namespace countersign
