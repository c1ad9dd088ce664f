// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "models/rollbackscene.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace countersign {

class TextLabel;

// Why to go back, on which way, to which version, confirmed by typing the version that is left.
class RollbackStart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RollbackStart)
public:
    explicit RollbackStart(QWidget *parent = nullptr);

    void setScene(const RollbackScene &scene, const QString &version);

Q_SIGNALS:
    void startAsked(const countersign::StartRollback &rollback);

private:
    void rebuildTriggers(const QList<TriggerRow> &before);
    void rebuildVariants();
    void refresh();
    QStringList chosenTriggers() const;
    QString chosenVariant() const;

    RollbackScene m_scene;
    QString m_version;
    TextLabel *const m_none;
    QVBoxLayout *const m_triggers;
    QVBoxLayout *const m_variants;
    QButtonGroup *const m_ways;
    QPlainTextEdit *const m_reason;
    QLineEdit *const m_target;
    QLineEdit *const m_typed;
    TextLabel *const m_confirm;
    QCheckBox *const m_drill;
    QPushButton *const m_start;
    QList<QCheckBox *> m_boxes;
};

} // namespace countersign
