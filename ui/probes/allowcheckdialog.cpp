// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/probes/allowcheckdialog.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString requestOf(const CheckSpec &check, const QString &address)
{
    const ProbeTarget &target = check.target;
    QStringList lines{(target.method.isEmpty() ? QString() : target.method + u' ') + address};
    for (const HttpHeader &header : target.headers)
        lines << header.name + u": "_s + header.value;
    if (!target.body.isEmpty())
        lines << QString() << target.body;
    return lines.join(u'\n');
}

QString whyOf(const CheckSpec &check)
{
    QString why = AllowCheckDialog::tr("This check does more than look: it writes, costs or loads. It runs when you ask for it, in this "
                                       "deployment only, and never by itself.");
    if (check.target.requests > 1)
        why += u' ' + AllowCheckDialog::tr("It sends %n request(s)", nullptr, check.target.requests)
               + AllowCheckDialog::tr(", %1 at a time.").arg(check.target.concurrency);
    return check.sentence + u"\n\n"_s + why;
}

} // namespace

AllowCheckDialog::AllowCheckDialog(const CheckSpec &check, const QString &address, std::function<void()> allowed, QWidget *parent) :
    FormDialog(tr("Let this check run?"), whyOf(check), tr("Allow"), parent),
    m_allowed(std::move(allowed))
{
    setObjectName(u"allowCheckDialog"_s);
    body().addWidget(new TextLabel(requestOf(check, address), TextLabel::Rank::Code, this));
    setMinimumWidth(520);
}

void AllowCheckDialog::submit()
{
    const auto allowed = m_allowed;
    accept();
    allowed();
}

} // namespace countersign
