// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"
#include "tests/bench/bench.h"
#include "tests/bench/documents.h"

using namespace Qt::StringLiterals;
using namespace countersign;

// Deriving checks from every document at hand, together.
static void deriveAll()
{
    const Md4cReader reader;
    QList<Checklist> checklists;
    for (const bench::Document &document : bench::documents())
        checklists << importChecklist(document.source, reader).value();
    qsizetype checks = 0;
    const double time = bench::median(9, [&] {
        checks = 0;
        for (const Checklist &checklist : std::as_const(checklists))
            checks += deriveChecks(checklist).size();
    });
    bench::report(u"%1 checks of %2 documents"_s.arg(checks).arg(checklists.size()), u"%1 ms"_s.arg(time, 0, 'f', 1), u"aim 30 ms"_s);
}

COUNTERSIGN_BENCH(checks, deriveAll)
