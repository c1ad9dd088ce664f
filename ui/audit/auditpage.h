// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

#include <QScrollArea>

class QBoxLayout;

namespace countersign {

class HistoryPanel;
class PreviewPanel;
class RecordPanel;
class Session;
class VerifyPanel;

// The record of this deployment and how its pages look, the verification of any record, and what came before.
class AuditPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPage)
public:
    explicit AuditPage(Session &session, QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setExported(const QString &path, const QString &digest);
    void verify(const QString &path);
    void chooseRecord();

Q_SIGNALS:
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    RecordPanel *const m_record;
    VerifyPanel *const m_verify;
    HistoryPanel *const m_history;
    PreviewPanel *const m_preview;
    QBoxLayout *const m_columns;
};

} // namespace countersign
