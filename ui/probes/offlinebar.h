// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QWidget>

namespace countersign {

class TextLabel;

// Said once for all probes: this computer cannot reach anything.
class OfflineBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfflineBar)
public:
    explicit OfflineBar(QWidget *parent = nullptr);

    void setOffline(const QDateTime &since, const QDateTime &now); // invalid: online

    QString text() const;

private:
    TextLabel *const m_text;
};

} // namespace countersign
