// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/probes/allowsecretdialog.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

AllowSecretDialog::AllowSecretDialog(const CheckSpec &check, const QList<SecretBinding> &bindings, std::function<void()> allowed, QWidget *parent) :
    FormDialog(tr("Send the secret there?"),
               check.sentence + u"\n\n"_s
                   + tr("Probes send it there over TLS with a verified peer, or on this very machine, and nowhere else. It can be taken back on the "
                        "Environment page."),
               tr("Allow"), parent),
    m_allowed(std::move(allowed))
{
    setObjectName(u"allowSecretDialog"_s);
    QStringList lines;
    for (const SecretBinding &binding : bindings)
        lines << tr("%1 to %2:%3").arg(binding.name, binding.host).arg(binding.port);
    body().addWidget(new TextLabel(lines.join(u'\n'), TextLabel::Rank::Code, this));
    setMinimumWidth(520);
}

void AllowSecretDialog::submit()
{
    const auto allowed = m_allowed;
    accept();
    allowed();
}

} // namespace countersign
