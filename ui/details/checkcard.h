// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checksmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

class QGridLayout;
class QToolButton;

namespace countersign {

class GlyphLabel;
class Sparkline;

// One check: what the text says, what was expected beside what came, how long each phase took.
class CheckCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckCard)
public:
    explicit CheckCard(QWidget *parent = nullptr);

    void setCheck(const CheckRow &check, const QDateTime &now);
    void setHistory(const QList<ProbeResult> &history);

Q_SIGNALS:
    void probeAsked(const countersign::CheckId &check);
    void allowAsked(const countersign::CheckId &check); // for want of consent to run it, or to send its secret
    void reviewAsked(); // it is off: what would switch it on
    void copyAsked(const QString &text);

private:
    void setStanding();
    void setConditions();
    void setCondition(int row, const ConditionRow &condition);
    TextLabel *cell(int row, int column, TextLabel::Rank rank);
    QLayout *makeFoot();
    void setAge(const QDateTime &now);

    CheckRow m_check;
    GlyphLabel *const m_glyph;
    TextLabel *const m_sentence;
    TextLabel *const m_address;
    TextLabel *const m_standing;
    TextLabel *const m_known;
    QGridLayout *const m_conditions;
    TextLabel *const m_phases;
    TextLabel *const m_detail;
    QToolButton *const m_more; // unfolds the raw words of the library
    QToolButton *const m_copy;
    Sparkline *const m_history;
    TextLabel *const m_historyWords;
    QToolButton *const m_probe;
    QToolButton *const m_review;
};

// The status whose shape stands for a machine's word.
Status statusOf(EvidenceStatus evidence);

} // namespace countersign
