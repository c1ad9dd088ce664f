// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/checklistreading.h"

#include "core/base/future.h"
#include "ui/start/readingdialog.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace countersign {

namespace {

constexpr auto patience = std::chrono::milliseconds(400); // until then nobody wonders what is going on
constexpr auto refresh = std::chrono::milliseconds(100);

// Reads, imports and derives; touches nothing of the window's.
Expected<ReadChecklist> readAndImport(const MarkdownReader &reader, const QString &path, ImportWatch &watch)
{
    const Expected<QByteArray> source = readChecklistFile(path);
    if (!source)
        return std::unexpected(source.error());
    return readChecklist(QFileInfo(path).fileName(), *source, reader, {}, &watch);
}

} // namespace

ChecklistReading::ChecklistReading(const MarkdownReader &reader, const QString &path, Done done, QWidget &window) :
    QObject(&window),
    m_watch(std::make_shared<ImportWatch>()),
    m_path(path),
    m_window(window),
    m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ChecklistReading::showProgress);
    m_timer->start(patience);
    onPool([&reader, path, watch = m_watch] {
        return readAndImport(reader, path, *watch);
    }).then(this, [this, done = std::move(done)](const Expected<ReadChecklist> &read) {
        const bool wanted = !m_watch->isCancelled();
        if (m_dialog)
            m_dialog->close(); // which counts as giving up
        if (wanted)
            done(read);
        deleteLater();
    });
}

ChecklistReading::~ChecklistReading() { m_watch->cancel(); }

void ChecklistReading::showProgress()
{
    if (!m_dialog) {
        m_dialog = new ReadingDialog(QFileInfo(m_path).fileName(), &m_window);
        connect(m_dialog, &ReadingDialog::rejected, this, [this] {
            m_watch->cancel();
            m_timer->stop();
        });
        m_dialog->open();
        m_timer->setInterval(refresh);
    }
    m_dialog->setPercent(m_watch->percent());
}

} // namespace countersign
