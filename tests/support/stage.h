// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/md4creader.h"
#include "adapters/pdf/pdfrecordsigner.h"
#include "adapters/pdf/pdfrecordwriter.h"
#include "adapters/signing/opensslsigning.h"
#include "core/services/commandservice.h"
#include "core/services/session.h"
#include "tests/support/doubles.h"
#include "tests/support/steppedclock.h"
#include "ui/mainwindow.h"

namespace countersign::testing {

// A whole session behind a window, with nothing outside this process: a store without a disk, keys in memory, scripted probes.
class Stage
{
public:
    Stage();
    ~Stage(); // what the pool still works on uses what stands here

    PersonId enrol(const QString &name, const QString &email); // PIN "123456"
    void start(const QByteArray &markdown, const QString &system = QStringLiteral("Shop"), const QString &version = QStringLiteral("2.4"),
               bool rehearsal = false);
    void execute(const Command &command);
    void executeWithPin(const Command &command);
    void sign(const QString &role); // approved, as the person who started
    void approveAll(); // every host that the checks name
    void reopenWindow(); // closes it and opens another on the same session
    void probe(); // once, and waits for the answers to be journalled

    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }
    DeploymentService &deployment() { return *m_session.current(); }
    ScriptedProber &prober() { return m_prober; }
    ScriptedRunner &runner() { return m_runner; }
    void goLive(); // ticks everything, signs every role, decides
    MemoryEventStore &store() { return m_store; }
    MoodyVault &vault() { return m_vault; }
    PersonId person() const { return m_person; }
    MemoryPreferences &preferences() { return m_preferences; }
    SteppedClock &clock() { return m_clock; }
    ItemId item(const QString &text) const; // whose text starts so

    QString copied = {};
    QList<QUrl> opened = {};

private:
    void openWindow();

    SteppedClock m_clock;
    MemoryEventStore m_store;
    MoodyVault m_vault;
    OpenSslSigning m_signing;
    ScriptedProber m_prober;
    Md4cReader m_reader;
    PdfRecordWriter m_writer;
    PdfRecordSigner m_signer;
    MemoryPreferences m_preferences;
    Session m_session;
    ScriptedRunner m_runner;
    CommandService m_commands{m_runner, m_session.environment(), m_session.redaction()};
    PersonId m_person;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace countersign::testing
