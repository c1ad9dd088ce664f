// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"
#include "tests/bench/bench.h"
#include "tests/bench/documents.h"
#include "tests/core/checklist/hostile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <md4c.h>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr ImportLimits lifted{.bytes = 200'000'000, .lineBytes = 1'000'000, .items = 10'000'000};

// md4c's own work, with callbacks that do nothing.
void parseBare(const QByteArray &source)
{
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    md_parse(source.constData(), MD_SIZE(source.size()), &parser, nullptr);
}

// All documents, again and again, until there are so many bytes; each time under a heading of its own.
QByteArray grown(qsizetype bytes)
{
    const QList<bench::Document> documents = bench::documents();
    QByteArray grown;
    for (int round = 0; grown.size() < bytes; ++round) {
        for (const bench::Document &document : documents)
            grown += "\n# Part " + QByteArray::number(round) + "\n\n" + document.source + '\n';
    }
    grown.truncate(grown.lastIndexOf('\n', bytes));
    return grown;
}

// The process and its start included: it costs a few milliseconds and nothing on megabytes.
double cmarkMilliseconds(const QByteArray &source, int rounds)
{
    QTemporaryFile file;
    if (!file.open() || file.write(source) != source.size() || !file.flush())
        return 0;
    return bench::median(rounds, [&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(u"cmark-gfm"_s, {u"-e"_s, u"table"_s, u"-e"_s, u"tasklist"_s, u"-t"_s, u"xml"_s, file.fileName()});
        process.waitForFinished(-1);
    });
}

qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

void measure(const QString &what, const QByteArray &source, int rounds)
{
    const Md4cReader reader;
    const double whole = bench::median(rounds, [&] { (void)importChecklist(source, reader, lifted); });
    bench::report(what, whole, u"md4c's bare parse"_s, bench::median(rounds, [&] { parseBare(source); }), 6);
    bench::report(what, whole, u"cmark-gfm"_s, cmarkMilliseconds(source, rounds), .5);
}

void importAll()
{
    const Md4cReader reader;
    for (const bench::Document &document : bench::documents()) {
        const double time = bench::median(9, [&] { (void)importChecklist(document.source, reader); });
        bench::report(document.name, u"%1 ms"_s.arg(time, 0, 'f', 1), u"aim 10 ms"_s);
    }
    measure(u"1 MB"_s, grown(1'000'000), 5);
    const qint64 before = peakMegabytes();
    measure(u"50 MB"_s, grown(50'000'000), 1);
    bench::report(u"peak memory of 50 MB"_s, u"%1 MB"_s.arg(peakMegabytes() - before), u"aim 300 MB"_s);
}

// What careless readers never finish, read and derived.
void readHostile()
{
    const Md4cReader reader;
    for (const auto &[name, source] : testing::hostileDocuments()) {
        const double time = bench::median(3, [&] {
            if (const auto checklist = importChecklist(source, reader, lifted))
                (void)deriveChecks(*checklist);
        });
        bench::report(QString::fromLatin1(name), u"%1 ms"_s.arg(time, 0, 'f', 1), u"aim 200 ms"_s);
    }
}

} // namespace

COUNTERSIGN_BENCH(import, importAll)
COUNTERSIGN_BENCH(hostile, readHostile)
