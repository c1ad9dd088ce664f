// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// Ticks without end and says "ACK <seq>" when a tick is durable, until somebody kills it.
// usage: tickwriter JOURNAL KEYFILE
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/services/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

// A key that outlives the process; in the product it lies in the keychain.
std::shared_ptr<const SigningKey> keyFrom(const Signing &signing, const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.write(signing.generateEd25519()->view().toByteArray());
        file.close();
    }
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto key = signing.open(Secret(file.readAll()));
    return key ? std::shared_ptr<const SigningKey>(std::move(*key)) : nullptr;
}

struct Writer {
    Journal &journal;
    std::shared_ptr<const SigningKey> key;

    void tick()
    {
        Append request{.deployment = DeploymentId(u"d"_s), .actor = PersonId(u"p"_s), .key = key};
        request.draft = []() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{ItemTicked{}, u"i"_s}}; };
        journal.append(std::move(request)).then(&journal, [this](const Expected<QList<RecordedEvent>> &done) {
            if (!done)
                return QCoreApplication::exit(1);
            std::printf("ACK %lld\n", static_cast<long long>(done->last().event.seq));
            std::fflush(stdout);
            tick();
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const OpenSslSigning signing;
    const SystemClock clock;
    SqliteEventStore store(application.arguments().at(1));
    Journal journal(store, signing, clock);
    Writer writer{journal, keyFrom(signing, application.arguments().at(2))};
    journal.open().then(&journal, [&](const Expected<> &opened) {
        if (!opened || !writer.key)
            return application.exit(1);
        if (!journal.isEmpty())
            return writer.tick();
        journal.create(u"test"_s, writer.key).then(&journal, [&](const Expected<QList<RecordedEvent>> &created) {
            if (!created)
                return application.exit(1);
            writer.tick();
        });
    });
    return application.exec();
}
