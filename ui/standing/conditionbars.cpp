// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/standing/conditionbars.h"

#include "ui/standing/announce.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

ConditionBars::ConditionBars(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"conditionBars"_s);
    m_lines->setContentsMargins(10, 6, 10, 6);
    m_lines->setSpacing(4);
    hide();
}

void ConditionBars::set(const QString &id, const Condition &condition)
{
    if (m_bars.value(id).text == condition.text)
        return;
    clear(id);
    QWidget *bar = makeBar(id, condition);
    m_lines->insertWidget(condition.tone == Card::Tone::Bad ? 0 : m_lines->count(), bar); // the worst first
    m_bars.insert(id, {condition.text, bar});
    showThem();
    announce(*this, condition.text, Urgency::Polite);
}

void ConditionBars::clear(const QString &id)
{
    if (!m_bars.contains(id))
        return;
    QWidget *bar = m_bars.take(id).widget;
    bar->hide();
    bar->deleteLater(); // one of its own buttons may have asked
    showThem();
}

void ConditionBars::mute(const QString &id, bool muted)
{
    if (muted)
        m_muted.insert(id);
    else
        m_muted.remove(id);
    showThem();
}

void ConditionBars::showThem()
{
    bool any = false;
    for (const auto &[id, bar] : m_bars.asKeyValueRange()) {
        const bool shown = !m_muted.contains(id);
        bar.widget->setVisible(shown);
        any = any || shown;
    }
    setVisible(any);
}

QString ConditionBars::text(const QString &id) const { return m_bars.value(id).text; }

QWidget *ConditionBars::makeBar(const QString &id, const Condition &condition)
{
    auto *bar = new Card(this);
    bar->setTone(condition.tone);
    bar->setObjectName(u"condition."_s + id);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(14, 5, 8, 5);
    bar->setMinimumHeight(bar->fontMetrics().height() + 16); // with buttons or without
    line->addWidget(new TextLabel(condition.text, TextLabel::Rank::Body, bar), 1);
    for (const Choice &choice : condition.choices) {
        auto *button = new QToolButton(bar);
        button->setText(choice.text);
        connect(button, &QToolButton::clicked, this, choice.act);
        line->addWidget(button);
    }
    return bar;
}

} // namespace countersign
