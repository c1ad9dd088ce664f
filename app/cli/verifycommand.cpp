// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/record/recordseries.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Records and bundles of a folder, in the order of their names.
QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    for (const QFileInfo &info : QDir(path).entryInfoList({u"*.pdf"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name))
        files.append(info.filePath());
    return files;
}

int exitCodeOf(VerificationOutcome outcome) { return outcome == VerificationOutcome::Sound ? Done : Refused; }

void print(Desk &desk, const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        desk.out << (finding.bad ? u"  ✗ "_s : u"  · "_s) << finding.text << '\n';
    desk.out.flush();
}

// What several records say about each other.
int lookAtSeries(Desk &desk, const QList<Verification> &records)
{
    const QList<Finding> findings = seriesFindings(records);
    if (!findings.isEmpty())
        desk.out << QCoreApplication::translate("CommandLine", "Taken together:") << '\n';
    print(desk, findings);
    return std::ranges::any_of(findings, &Finding::bad) ? Refused : Done;
}

} // namespace

int runVerify(Desk &desk, const Arguments &arguments)
{
    QStringList files;
    for (const QString &word : arguments.words)
        files += filesOf(word);
    if (arguments.words.isEmpty())
        files.append(QString()); // the journal itself
    if (files.isEmpty())
        return desk.fail({ErrorCode::FileMissing, {arguments.word(0)}});
    const bool several = files.size() > 1 || QFileInfo(arguments.word(0)).isDir();
    int code = Done;
    QList<Verification> records;
    for (const QString &file : std::as_const(files)) {
        const auto verification = desk.await([&] {
            RecordService &records = desk.session.records();
            return file.isEmpty() ? records.verifyJournal() : records.verify(file, arguments.value(u"trust"_s));
        });
        if (!verification) {
            if (several)
                desk.err << file << ": ";
            code = std::max(code, desk.fail(verification.error()));
            continue;
        }
        if (several)
            desk.out << file << ": ";
        desk.out << verification->summary << '\n';
        print(desk, verification->findings);
        code = std::max(code, exitCodeOf(verification->outcome));
        records.append(*verification);
    }
    return several ? std::max(code, lookAtSeries(desk, records)) : code;
}

} // namespace countersign
