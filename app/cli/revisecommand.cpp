// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "core/checklist/revision.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *source) { return QCoreApplication::translate("CommandLine", source); }

QString entryText(const RevisionEntry &entry)
{
    switch (entry.change) {
    case RevisionChange::Kept: return {};
    case RevisionChange::Moved: return u"  > %1\n"_s.arg(entry.textAfter);
    case RevisionChange::Changed: return u"  ~ %1\n    %2\n"_s.arg(entry.textBefore, entry.textAfter);
    case RevisionChange::New: return u"  + %1\n"_s.arg(entry.textAfter);
    case RevisionChange::Gone: return u"  - %1\n"_s.arg(entry.textBefore);
    }
    Q_UNREACHABLE_RETURN({});
}

// What is kept is counted, everything else named.
QString differenceText(const QList<RevisionEntry> &entries)
{
    const auto count = [&](RevisionChange change) { return std::ranges::count(entries, change, &RevisionEntry::change); };
    QString out = text("%1 kept, %2 moved, %3 changed, %4 new, %5 gone")
                      .arg(count(RevisionChange::Kept))
                      .arg(count(RevisionChange::Moved))
                      .arg(count(RevisionChange::Changed))
                      .arg(count(RevisionChange::New))
                      .arg(count(RevisionChange::Gone))
                  + u'\n';
    for (const RevisionEntry &entry : entries)
        out += entryText(entry);
    return out;
}

} // namespace

int runRevise(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    const QString path = arguments.word(1);
    const auto source = readChecklistFile(path);
    if (!source)
        return desk.fail(source.error());
    const auto document = readChecklist(QFileInfo(path).fileName(), *source, desk.program.reader());
    if (!document)
        return desk.fail(document.error());
    const auto entries = desk.onMain([&] { return compareRevisions((*deployment)->checklist(), document->checklist); });
    if (!arguments.has(u"dry-run"_s)) {
        const auto revised = desk.await([&] { return desk.session.revise(*document, actor->id); });
        if (!revised)
            return desk.fail(revised.error());
    }
    desk.out << differenceText(entries);
    return Done;
}

} // namespace countersign
