// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "app/program.h"
#include "tests/bench/appending.h"
#include "tests/bench/bench.h"
#include "tests/bench/settled.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int appends = 500;

Spread ours(const QString &path)
{
    Program program({path, KeyKeeping::UntilQuit});
    Session &session = program.session();
    settled(session.open());
    const PersonId person = settled(session.people().enrol({u"Ada Lovelace"_s, u"ada@example.org"_s, {}}, Secret(QByteArray("correct horse"))));
    DeploymentService *deployment = settled(session.start(
        {.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s, .fileName = u"c.md"_s, .source = "# Release\n\n- [ ] One\n"},
        person));
    return spreadOf(
        timed(appends, [&] { settled(deployment->execute(AddNote{std::nullopt, u"seen at the console, nothing out of the ordinary"_s}, person)); }));
}

void appendEvents()
{
    const QTemporaryDir folder;
    const OpenSslSigning signing;
    const auto secret = signing.generateEd25519();
    const auto key = signing.open(*secret);
    const Spread floor = insertSignSync(folder.filePath(u"floor.db"_s), **key, appends);
    const Spread journal = ours(folder.filePath(u"journal.db"_s));
    bench::report(u"one event, decided, signed, on disk"_s, journal.median, u"insert + sign + fsync"_s, floor.median, 1.5);
    bench::report(u"the same, 99th percentile"_s, journal.p99, u"insert + sign + fsync"_s, floor.p99, 1.5);
}

} // namespace

COUNTERSIGN_BENCH(journal, appendEvents)
