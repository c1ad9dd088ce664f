// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/deploymentdelegate.h"

#include "models/deploymentsmodel.h"
#include "ui/theme/glyphs.h"
#include "ui/tree/rowpainting.h"

#include <QPainter>

namespace countersign {

namespace {

VerdictKind glyphOf(Phase phase)
{
    switch (phase) {
    case Phase::Running: return VerdictKind::Hold;
    case Phase::Live: return VerdictKind::Live;
    case Phase::Closed: return VerdictKind::Closed;
    case Phase::Aborted: return VerdictKind::Aborted;
    case Phase::RolledBack: return VerdictKind::RolledBack;
    }
    return VerdictKind::Draft;
}

} // namespace

DeploymentDelegate::DeploymentDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void DeploymentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    const Colours &colours = coloursOf(option.palette);
    const RowMetrics metrics(option);
    const QRect cell = leadingRect(option, metrics.gap, metrics.glyph);
    paintGlyph(*painter, QRect(cell.x(), cell.center().y() - metrics.glyph / 2, metrics.glyph, metrics.glyph),
               glyphOf(index.data(DeploymentsModel::PhaseRole).value<Phase>()), colours);
    QFont strong = option.font;
    strong.setWeight(QFont::Medium);
    const QString detail = index.data(DeploymentsModel::DetailRole).toString();
    const int width = qMin(option.rect.width() / 2, option.fontMetrics.horizontalAdvance(detail) + metrics.gap);
    const int start = 2 * metrics.gap + metrics.glyph;
    paintRowText(*painter, option, leadingRect(option, start, option.rect.width() - start - width - 2 * metrics.gap),
                 {option.text, strong, colours.text});
    paintRowText(*painter, option, trailingRect(option, metrics.gap, width),
                 {.text = detail, .font = option.font, .colour = colours.muted, .trailing = true});
}

QSize DeploymentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), RowMetrics(option).height + 4};
}

} // namespace countersign
