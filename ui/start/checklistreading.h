// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/readchecklist.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QTimer;

namespace countersign {

class ReadingDialog;

// The reading of one file off the window's thread. What takes a while shows how far it is, and can be given up.
class ChecklistReading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistReading)
public:
    using Done = std::function<void(const Expected<ReadChecklist> &read)>;

    // Starts at once and deletes itself when it is done. `done` is called on this thread, but not where the person gave it up.
    // `window` lives longer than the reading; `reader` for as long as the program.
    // `before`: only the lines before that one; 0: all of them.
    ChecklistReading(const MarkdownReader &reader, const QString &path, Done done, QWidget &window, int before = 0);
    ~ChecklistReading() override; // what is still being read is given up

private:
    void showProgress();

    const std::shared_ptr<ImportWatch> m_watch;
    const QString m_path;
    QWidget &m_window;
    QTimer *const m_timer;
    QPointer<ReadingDialog> m_dialog;
};

} // namespace countersign
