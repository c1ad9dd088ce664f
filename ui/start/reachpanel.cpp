// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/reachpanel.h"

#include "core/probing/authorityfile.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "host[:port]" or "address:port", without a scheme.
bool splitPlace(const QString &text, QString *host, quint16 *port, bool portNeeded)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > 0 && !text.endsWith(u']');
    *host = hasPort ? text.left(colon) : text;
    bool number = true;
    *port = hasPort ? text.mid(colon + 1).toUShort(&number) : 0;
    return !host->isEmpty() && number && (*port > 0 || (!hasPort && !portNeeded));
}

} // namespace

ReachPanel::ReachPanel(QWidget *parent) :
    QWidget(parent),
    m_route(new QLineEdit(this)),
    m_host(new QLineEdit(this)),
    m_file(new QLineEdit(this)),
    m_trusted(new TextLabel(TextLabel::Rank::Muted, this))
{
    m_route->setObjectName(u"route"_s);
    m_route->setPlaceholderText(tr("host[:port]=address:port, for example api.example.com=127.0.0.1:8443"));
    m_route->setAccessibleName(tr("Reach a host elsewhere"));
    m_host->setObjectName(u"authorityHost"_s);
    m_host->setPlaceholderText(tr("host, or * for all"));
    m_host->setAccessibleName(tr("Host with a private authority"));
    m_file->setObjectName(u"authorityFile"_s);
    m_file->setPlaceholderText(tr("its authority's certificate (PEM)"));
    m_file->setAccessibleName(tr("Certificate of the private authority"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ReachPanel::chooseFile);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new TextLabel(tr("Reach a host elsewhere; its name, certificate and Host header stay"), TextLabel::Rank::Strong, this), 0, 0, 1,
                    3);
    grid->addWidget(m_route, 1, 0, 1, 3);
    grid->addWidget(new TextLabel(tr("Trust a private certificate authority"), TextLabel::Rank::Strong, this), 2, 0, 1, 3);
    grid->addWidget(m_host, 3, 0);
    grid->addWidget(m_file, 3, 1);
    grid->addWidget(choose, 3, 2);
    grid->addWidget(m_trusted, 4, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    setAuthorities({});
}

void ReachPanel::setAuthorities(const QList<TrustedAuthority> &authorities)
{
    QStringList hosts;
    for (const TrustedAuthority &authority : authorities)
        hosts << (authority.host == u'*' ? tr("all hosts") : authority.host);
    hosts.removeDuplicates();
    m_trusted->setTextOrHide(hosts.isEmpty() ? QString() : tr("A private authority is trusted for %1.").arg(hosts.join(u", "_s)));
}

Expected<QList<Command>> ReachPanel::commands() const
{
    QList<Command> commands;
    if (!m_route->text().trimmed().isEmpty()) {
        const auto route = this->route();
        if (!route)
            return std::unexpected(route.error());
        commands << RouteHost{*route};
    }
    if (!m_host->text().trimmed().isEmpty() || !m_file->text().isEmpty()) {
        const auto authority = this->authority();
        if (!authority)
            return std::unexpected(authority.error());
        commands << TrustAuthority{*authority};
    }
    return commands;
}

Expected<Route> ReachPanel::route() const
{
    Route route;
    const QString text = m_route->text().trimmed();
    const QStringList sides = text.split(u'=');
    if (sides.size() != 2 || !splitPlace(sides.first().toLower(), &route.host, &route.port, false)
        || !splitPlace(sides.last(), &route.address, &route.toPort, true))
        return failure(ErrorCode::ValueRefused, {text, tr("write host[:port]=address:port")});
    return route;
}

Expected<TrustedAuthority> ReachPanel::authority() const
{
    const QString host = m_host->text().trimmed().toLower();
    if (host.isEmpty())
        return failure(ErrorCode::ValueRefused, {m_file->text(), tr("say for which host this authority is trusted")});
    return readAuthorityFile(host, m_file->text());
}

void ReachPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the authority"), m_file->text(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace countersign
