// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checklistcells.h"

#include <QWidget>

class QCheckBox;

namespace countersign {

class GlyphLabel;
class TextLabel;

// The head of the details: where we are, what it is, its status in words, and a real check box for the item.
class ItemHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemHeader)
public:
    explicit ItemHeader(QWidget *parent = nullptr);

    void setNode(const DeploymentSnapshot &snapshot, const ChecklistCells &cells, const ChecklistNode &node);

Q_SIGNALS:
    void tickAsked(bool ticked);

private:
    void showPerson(const DeploymentSnapshot &snapshot, const ItemState *state);
    QString doubtOf(const ItemView &view, const Evidence &evidence, const Step *before) const;

    TextLabel *const m_place;
    TextLabel *const m_title;
    GlyphLabel *const m_glyph;
    TextLabel *const m_status;
    QCheckBox *const m_done;
    bool m_pending = false; // an answer is on its way: another is not asked for, and the hand stays where it is
    TextLabel *const m_person;
    TextLabel *const m_doubt;
};

} // namespace countersign
