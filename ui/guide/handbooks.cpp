// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/handbooks.h"

#include "core/checklist/import.h"
#include "core/checklist/vocabulary/referencewords.h"
#include "core/deployment/questions.h"
#include "core/services/session.h"
#include "ui/dialogs/openlink.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString folder = u":/guide/"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The blanks of a section that somebody filled, line by line.
QString filledIn(const DeploymentSnapshot &snapshot, const Section &section)
{
    QStringList lines;
    for (const Field &field : snapshot.checklist.fields) {
        const QString value = snapshot.state.fields.value(fieldId(snapshot.checklist, field)).value;
        if (section.lines.contains(field.line) && !value.isEmpty())
            lines << Handbooks::tr("%1: %2").arg(field.label, value);
    }
    return lines.join(u'\n');
}

void comeForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

QList<Chapter> guideChapters(const MarkdownReader &reader)
{
    QList<Chapter> chapters;
    for (const QString &name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        Section whole{.block = -1};
        whole.lines.last = std::numeric_limits<int>::max();
        if (const auto chapter = importChecklist(contentOf(folder + name), reader))
            chapters << Chapter{chapter->title, std::make_shared<const Checklist>(*chapter), whole};
    }
    return chapters;
}

QList<Chapter> referenceChapters(const DeploymentSnapshot &snapshot)
{
    QList<Chapter> chapters;
    const auto document = std::make_shared<const Checklist>(snapshot.checklist);
    const QList<Section> &sections = document->sections;
    for (const Section &section : sections) {
        const bool nested = section.parent >= 0 && sections.at(section.parent).reference;
        const bool contacts = saysContacts(section.title);
        if (contacts || (section.reference && !nested))
            chapters << Chapter{section.title, document, section, filledIn(snapshot, section)};
    }
    std::ranges::stable_partition(chapters, [](const Chapter &chapter) { return saysContacts(chapter.title); });
    return chapters;
}

Handbooks::Handbooks(const Needs &needs) : QObject(&needs.window), m_needs(needs) {}

void Handbooks::showGuide()
{
    if (!m_guide) {
        m_guide = makeWindow(tr("Guide"), u"guideWindow"_s);
        m_guide->setPictures([](const QString &target) { return QImage(folder + target); });
        m_guide->setChapters(guideChapters(m_needs.workspace.session().reader()));
    }
    comeForward(*m_guide);
}

void Handbooks::showReference()
{
    const bool open = m_needs.workspace.isOpen();
    const QList<Chapter> chapters = open ? referenceChapters(m_needs.workspace.snapshot()) : QList<Chapter>();
    if (chapters.isEmpty()) {
        m_needs.notices.tell(open ? tr("This checklist names no contacts, and has no commands or known problems to look up.")
                                  : tr("No deployment is open: contacts are those of its checklist."));
        return;
    }
    if (!m_reference)
        m_reference = makeWindow(tr("Contacts and reference"), u"referenceWindow"_s);
    m_reference->setChapters(chapters);
    comeForward(*m_reference);
}

ChapterWindow *Handbooks::makeWindow(const QString &title, const QString &name)
{
    auto *window = new ChapterWindow(title, &m_needs.window);
    window->setObjectName(name);
    connect(window, &ChapterWindow::copyAsked, this, [this](const QString &code) { m_needs.copyText(code); });
    connect(window, &ChapterWindow::linkAsked, this, [this](const QUrl &link) { askToOpen(link, m_needs.openLink, m_needs.window); });
    return window;
}

} // namespace countersign
