// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/waivedialog.h"

#include "core/deployment/policy.h"
#include "core/wording/errors.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int usualDays = 30;

} // namespace

WaiveDialog::WaiveDialog(const QList<ItemId> &items, const QString &what, const QDate &today, Given given, QWidget *parent) :
    FormDialog(tr("Waive %n item(s)", nullptr, int(items.size())),
               what + u"\n\n"_s
                   + tr("A waiver accepts what is not settled. It is printed in the record with its reason, who approved it and until when."),
               tr("Waive…"), parent),
    m_items(items),
    m_reason(new QPlainTextEdit(this)),
    m_until(new QDateEdit(today.addDays(usualDays), this)),
    m_ticket(new QLineEdit(this)),
    m_given(std::move(given))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 4);
    m_until->setMinimumDate(today);
    m_until->setCalendarPopup(true);
    m_ticket->setPlaceholderText(tr("Optional"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Until"), m_until);
    form->addRow(tr("&Ticket"), m_ticket);
    body().addLayout(form);
    m_reason->setFocus();
    setMinimumWidth(520);
}

void WaiveDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    const auto visible = std::ranges::count_if(reason, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (visible < policy.leastReasonCharacters) {
        setError(sentence({ErrorCode::ReasonTooShort, {QString::number(policy.leastReasonCharacters)}}));
        return;
    }
    const Waive waiver{m_items, reason, m_until->date().toString(Qt::ISODate), m_ticket->text().trimmed()};
    const Given given = m_given;
    accept();
    given(waiver);
}

} // namespace countersign
