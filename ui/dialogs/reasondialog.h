// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/formdialog.h"

#include <functional>

class QPlainTextEdit;

namespace countersign {

// Asks for words: a reason, or a note. What they will be used for stands above them.
class ReasonDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonDialog)
public:
    struct Request {
        QString title = {};
        QString why = {};
        QString action = {};
        QString placeholder = {};
        QString text = {}; // to begin with
        int leastCharacters = 1; // visible ones
    };
    using Given = std::function<void(const QString &text)>;

    ReasonDialog(const Request &request, Given given, QWidget *parent);

Q_SIGNALS:
    void edited(const QString &text);

private:
    void submit() override;

    const int m_least;
    QPlainTextEdit *const m_text;
    const Given m_given;
};

} // namespace countersign
