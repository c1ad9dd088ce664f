// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/rollback/rollbackstart.h"

#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int widestField = 420;

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RollbackStart::RollbackStart(QWidget *parent) :
    QWidget(parent),
    m_none(new TextLabel(tr("The checklist describes no way back. A rollback can still be called, so that the record says so."),
                         TextLabel::Rank::Body, this)),
    m_triggers(new QVBoxLayout),
    m_variants(new QVBoxLayout),
    m_ways(new QButtonGroup(this)),
    m_reason(new QPlainTextEdit(this)),
    m_target(new QLineEdit(this)),
    m_typed(new QLineEdit(this)),
    m_confirm(new TextLabel(TextLabel::Rank::Muted, this)),
    m_drill(new QCheckBox(tr("This is a rehearsal: it supersedes no signature"), this)),
    m_start(new QPushButton(tr("Start the rollback"), this))
{
    m_reason->setObjectName(u"rollbackReason"_s);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why, in your own words"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(m_reason->fontMetrics().lineSpacing() * 4);
    m_target->setObjectName(u"rollbackTarget"_s);
    m_target->setPlaceholderText(tr("The version gone back to, if it is known"));
    m_typed->setObjectName(u"rollbackVersion"_s);
    m_drill->setObjectName(u"rollbackDrill"_s);
    m_start->setObjectName(u"startRollback"_s);
    for (QLineEdit *line : {m_target, m_typed})
        line->setMaximumWidth(widestField);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Back &to"), m_target);
    form->addRow(tr("&Version to leave"), m_typed);
    form->addRow(QString(), m_confirm);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_none);
    all->addWidget(new TextLabel(tr("Why"), TextLabel::Rank::Heading, this));
    all->addLayout(m_triggers);
    all->addWidget(m_reason);
    all->addLayout(m_variants);
    all->addLayout(form);
    all->addWidget(m_drill);
    all->addWidget(m_start, 0, Qt::AlignLeading);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RollbackStart::refresh);
    connect(m_typed, &QLineEdit::textChanged, this, &RollbackStart::refresh);
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT startAsked({m_typed->text().trimmed(), m_reason->toPlainText().trimmed(), chosenTriggers(), chosenVariant(),
                           m_target->text().trimmed(), m_drill->isChecked()});
    });
    refresh();
}

void RollbackStart::setScene(const RollbackScene &scene, const QString &version)
{
    const RollbackScene before = std::exchange(m_scene, scene);
    m_version = version;
    m_none->setVisible(scene.plan.variants.isEmpty());
    if (scene.triggers != before.triggers)
        rebuildTriggers(before.triggers);
    if (scene.plan.variants != before.plan.variants)
        rebuildVariants();
    m_confirm->setText(tr("Type %1 here to confirm.").arg(version));
    refresh();
}

// Those that red probes begin to speak for are chosen; what somebody chose, or took off, stays so.
void RollbackStart::rebuildTriggers(const QList<TriggerRow> &before)
{
    QStringList chosen;
    for (qsizetype i = 0; i < qMin(m_boxes.size(), before.size()); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen << before.at(i).text;
    }
    m_boxes.clear();
    empty(*m_triggers);
    for (const TriggerRow &trigger : std::as_const(m_scene.triggers)) {
        auto *box = new QCheckBox(QString(trigger.text).replace(u'&', u"&&"_s), this);
        const auto old = std::ranges::find(before, trigger.text, &TriggerRow::text);
        const bool turned = !trigger.red.isEmpty() && (old == before.end() || old->red.isEmpty());
        box->setChecked(chosen.contains(trigger.text) || turned);
        connect(box, &QCheckBox::toggled, this, &RollbackStart::refresh);
        m_boxes << box;
        m_triggers->addWidget(box);
        for (const QString &red : trigger.red) {
            auto *why = new TextLabel(tr("Red now: %1").arg(red), TextLabel::Rank::Muted, this);
            why->setContentsMargins(26, 0, 0, 4);
            m_triggers->addWidget(why);
        }
    }
}

void RollbackStart::rebuildVariants()
{
    const QAbstractButton *checked = m_ways->checkedButton();
    const QString chosen = checked ? checked->property("variant").toString() : QString();
    for (QAbstractButton *button : m_ways->buttons())
        m_ways->removeButton(button);
    empty(*m_variants);
    const QList<RollbackVariant> &variants = m_scene.plan.variants;
    if (variants.size() < 2)
        return;
    m_variants->addWidget(new TextLabel(tr("Which way"), TextLabel::Rank::Heading, this));
    for (int i = 0; i < variants.size(); ++i) {
        const RollbackVariant &variant = variants.at(i);
        const QString title = QString(variant.title).replace(u'&', u"&&"_s);
        auto *way = new QRadioButton(tr("%1 (%n step(s))", nullptr, int(variant.steps.size())).arg(title), this);
        way->setChecked(chosen.isEmpty() ? i == 0 : chosen == variant.title);
        way->setProperty("variant", variant.title);
        m_ways->addButton(way, i);
        m_variants->addWidget(way);
    }
}

QStringList RollbackStart::chosenTriggers() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < qMin(m_boxes.size(), m_scene.triggers.size()); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen << m_scene.triggers.at(i).text;
    }
    return chosen;
}

QString RollbackStart::chosenVariant() const { return m_scene.plan.variants.value(m_ways->checkedId()).title; }

void RollbackStart::refresh()
{
    const bool why = !chosenTriggers().isEmpty() || !m_reason->toPlainText().trimmed().isEmpty();
    m_start->setEnabled(why && !m_version.isEmpty() && m_typed->text().trimmed() == m_version);
}

} // namespace countersign
