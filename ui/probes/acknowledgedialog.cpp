// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/probes/acknowledgedialog.h"

#include "core/deployment/policy.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int usualSeconds = 2 * 60 * 60;

QString whyOf(const QList<CheckSpec> &checks)
{
    QStringList sentences;
    for (const CheckSpec &check : checks)
        sentences << check.sentence;
    return sentences.join(u'\n') + u"\n\n"_s
           + AcknowledgeDialog::tr("It stays red: in the verdict, in the tree and in the record, which prints the reason. Until then nobody is "
                                   "called because of it, and a green in between ends it.");
}

} // namespace

AcknowledgeDialog::AcknowledgeDialog(const QList<CheckSpec> &checks, const QDateTime &now, Given given, QWidget *parent) :
    FormDialog(tr("Acknowledge %n known red(s)", nullptr, int(checks.size())), whyOf(checks), tr("Acknowledge"), parent),
    m_checks(checks),
    m_reason(new QPlainTextEdit(this)),
    m_until(new QDateTimeEdit(now.addSecs(usualSeconds), this)),
    m_given(std::move(given))
{
    setObjectName(u"acknowledgeDialog"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 3);
    m_until->setObjectName(u"until"_s);
    m_until->setMinimumDateTime(now.addSecs(60));
    m_until->setMaximumDateTime(now.addDays(policy.mostAcknowledgedDays).addSecs(-60));
    m_until->setCalendarPopup(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Until"), m_until);
    body().addLayout(form);
    m_reason->setFocus();
    setMinimumWidth(520);
}

void AcknowledgeDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    const auto visible = std::ranges::count_if(reason, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (visible < policy.leastReasonCharacters) {
        setError(Error{ErrorCode::ReasonTooShort, {QString::number(policy.leastReasonCharacters)}});
        return;
    }
    QList<Command> commands;
    for (const CheckSpec &check : m_checks)
        commands << AcknowledgeRed{check.id, reason, m_until->dateTime()};
    const Given given = m_given;
    accept();
    given(commands);
}

} // namespace countersign
