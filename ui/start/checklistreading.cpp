// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/checklistreading.h"

#include "core/base/future.h"
#include "ui/start/readingdialog.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto patience = std::chrono::milliseconds(400); // until then nobody wonders what is going on
constexpr auto refresh = std::chrono::milliseconds(100);

// Reads, imports and derives; touches nothing of the window's.
Expected<ReadChecklist> readAndImport(const MarkdownReader &reader, const QString &path, int before, ImportWatch &watch)
{
    const Expected<QByteArray> source = readChecklistFile(path);
    if (!source)
        return std::unexpected(source.error());
    const QString name = QFileInfo(path).fileName();
    if (before <= 0)
        return readChecklist(name, *source, reader, {}, &watch);
    // the name goes into the journal, so that nobody takes the part for the whole
    return readChecklist(u"%1, lines 1 to %2"_s.arg(name).arg(before - 1), firstLines(*source, before - 1), reader, {}, &watch);
}

} // namespace

ChecklistReading::ChecklistReading(const MarkdownReader &reader, const QString &path, Done done, QWidget &window, int before) :
    QObject(&window),
    m_watch(std::make_shared<ImportWatch>()),
    m_path(path),
    m_window(window),
    m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ChecklistReading::showProgress);
    m_timer->start(patience);
    onPool([&reader, path, before, watch = m_watch] {
        return readAndImport(reader, path, before, *watch);
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
