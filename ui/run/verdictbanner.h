// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "ui/run/countchip.h"

#include <QSet>
#include <QWidget>

class QToolButton;

namespace countersign {

class ElidedLabel;
class GlyphLabel;
class TextLabel;

// What the whole deployment amounts to, legible across a room: word, shape, why, and counts that filter.
class VerdictBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictBanner)
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setFilter(const QSet<Status> &statuses); // presses the chips that are so

    QString word() const;

Q_SIGNALS:
    void filterAsked(const QSet<countersign::Status> &statuses);
    void nextBlockerAsked();
    void signOffAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showReason(const DeploymentSnapshot &snapshot);
    QSet<Status> pressed() const;
    void announce();

    VerdictKind m_verdict = VerdictKind::Draft;
    bool m_alarm = false; // live, and something fails
    GlyphLabel *const m_glyph;
    TextLabel *const m_word;
    ElidedLabel *const m_reason;
    QList<CountChip *> m_chips;
    QToolButton *const m_roles;
    QToolButton *const m_next;
};

} // namespace countersign
