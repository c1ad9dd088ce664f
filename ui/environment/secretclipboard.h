// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace countersign {

// Puts a secret on the clipboard for ten seconds, marked so that clipboard histories leave it alone. Cleared earlier when it goes.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)
public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(QByteArrayView secret);
    void clear(); // only what is still ours

private:
    QTimer m_timer;
};

} // namespace countersign
