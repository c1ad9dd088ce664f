// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/recordservice.h"
#include "ui/widgets/card.h"

class QListWidget;
class QPushButton;

namespace countersign {

class GlyphLabel;
class TextLabel;

// Drop a record or a bundle: one sentence, then what was found.
class VerifyPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyPanel)
public:
    explicit VerifyPanel(RecordService &records, QWidget *parent = nullptr);

    void verify(const QString &path);
    void verifyJournal(); // in the background; the answer stands at the foot of the panel
    void chooseFile();
    QString summary() const;

private:
    void showJournal(const Verification &verification);
    void show(const QString &path, const Verification &verification);
    void showError(const QString &path, const Error &error);
    void countersign();

    RecordService &m_records;
    QString m_file; // of the record shown
    QPushButton *const m_countersign;
    GlyphLabel *const m_glyph;
    TextLabel *const m_summary;
    TextLabel *const m_path;
    QListWidget *const m_findings;
    TextLabel *const m_journal;
};

} // namespace countersign
