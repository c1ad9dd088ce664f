// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace countersign {

class TextLabel;

// The record of the open deployment: what it will say of itself before it is exported.
class RecordPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPanel)
public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setDamaged(bool damaged); // the journal: nothing can be exported
    void setExported(const QString &path, const QString &digest);

Q_SIGNALS:
    void exportAsked();

private:
    struct Line {
        Status status;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };

    static QList<Line> linesOf(const DeploymentSnapshot &snapshot);

    void refreshExport();

    TextLabel *const m_title;
    QVBoxLayout *const m_lines;
    QList<Line> m_shown;
    TextLabel *const m_obstacle;
    TextLabel *const m_exported;
    QPushButton *const m_export;
    bool m_open = false;
    bool m_damaged = false;
};

} // namespace countersign
