// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"

#include <QWidget>

class QLineEdit;

namespace countersign {

class TextLabel;

// How a host is reached that is not reached the usual way: elsewhere, or vouched for by a private authority.
class ReachPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReachPanel)
public:
    explicit ReachPanel(QWidget *parent = nullptr);

    Expected<QList<Command>> commands() const; // of what is filled in; ValueRefused, FileUnreadable, CertificateAuthorityUnusable
    void setAuthorities(const QList<TrustedAuthority> &authorities); // those trusted already

private:
    Expected<Route> route() const;
    Expected<TrustedAuthority> authority() const;
    void chooseFile();

    QLineEdit *const m_route;
    QLineEdit *const m_host;
    QLineEdit *const m_file;
    TextLabel *const m_trusted;
};

} // namespace countersign
