// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include "adapters/database/databaseprober.h"
#include "adapters/files/privatefile.h"
#include "adapters/keychain/keychainvault.h"
#include "adapters/markdown/md4creader.h"
#include "adapters/network/httptimestampauthority.h"
#include "adapters/network/networkprober.h"
#include "adapters/pdf/pdfrecordsigner.h"
#include "adapters/pdf/pdfrecordwriter.h"
#include "adapters/process/processrunner.h"
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "adapters/yaml/checkfences.h"
#include "app/privatememory.h"
#include "core/base/digest.h"
#include "core/services/commandservice.h"
#include "core/services/memoryvault.h"
#include "core/services/proberswitch.h"
#include "core/services/watchservice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::unique_ptr<Vault> vaultFor(KeyKeeping keys)
{
    if (keys == KeyKeeping::UntilQuit)
        return std::make_unique<MemoryVault>();
    return std::make_unique<KeychainVault>();
}

// Outside the journal's own folder, so that it does not go back in time with it.
QString seenHeadPath(const ProgramOptions &options)
{
    if (options.keys == KeyKeeping::UntilQuit)
        return {}; // a journal for once
    const QFileInfo info(options.store);
    const QString folder = info.absoluteDir().exists() ? info.absoluteDir().canonicalPath() : info.absolutePath();
    const QString name = digestOf((folder + u'/' + info.fileName()).toUtf8()).toString().first(32);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)).filePath(u"countersign/seen/"_s + name);
}

} // namespace

QString defaultStorePath(const QString &profile)
{
    if (!profile.isEmpty())
        return QDir(profile).filePath(u"journal.db"_s);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"countersign/journal.db"_s);
}

// In the order in which they need each other; dropped in the reverse one.
struct Program::Parts {
    explicit Parts(const ProgramOptions &options) : clock(options.clock), store(options.store, seenHeadPath(options)), vault(vaultFor(options.keys))
    {
    }

    std::shared_ptr<const Clock> clock;
    Md4cReader markdown;
    CheckFences reader{markdown};
    OpenSslSigning signing;
    SqliteEventStore store;
    std::unique_ptr<Vault> vault;
    PrivateFile secretFile;
    NetworkProber network{network::ProbeLoopOptions{.wallClock = clock}};
    DatabaseProber databases{clock};
    ProberSwitch prober{network, databases};
    PdfRecordWriter recordWriter;
    HttpTimestampAuthority timestamps;
    PdfRecordSigner recordSigner{&timestamps};
    Session session{{reader, store, *vault, signing, prober, recordWriter, recordSigner, *clock}};
    ProcessRunner runner{ProcessRunnerOptions{.clock = clock}};
    CommandService commands{runner, session.environment(), session.redaction()};
    WatchService watch{session, *clock};
};

Program::Program(const ProgramOptions &options) : m_parts(std::make_unique<Parts>(options)) { logThrough(&m_parts->session.redaction()); }

Program::~Program() { logThrough(nullptr); }

Session &Program::session() { return m_parts->session; }

Vault &Program::vault() { return *m_parts->vault; }

SecretFile &Program::secretFile() { return m_parts->secretFile; }

const Clock &Program::clock() const { return *m_parts->clock; }

const MarkdownReader &Program::reader() const { return m_parts->reader; }

Prober &Program::prober() { return m_parts->prober; }

CommandService &Program::commands() { return m_parts->commands; }

} // namespace countersign
