// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QProgressBar;

namespace countersign {

// How far the reading of a long checklist is. Cancel, or Escape, gives it up.
class ReadingDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingDialog)
public:
    ReadingDialog(const QString &fileName, QWidget *parent);

    void setPercent(int percent); // 0 to 100

private:
    QProgressBar *const m_bar;
};

} // namespace countersign
