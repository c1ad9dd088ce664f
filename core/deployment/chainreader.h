// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chain.h"
#include "core/deployment/chainauthority.h"

namespace countersign {

// Reads a chain piece by piece and remembers where it stands, not what it read. A copy goes on alone. One thread at a time.
class ChainReader final
{
public:
    explicit ChainReader(ChainReading how = {}) : m_how(std::move(how)), m_authority(m_how.signing) {}

    // Checks the events that follow by the rules of docs/JOURNAL.md. Gives those that could be read.
    QList<RecordedEvent> read(const QList<SignedEvent> &more);

    // Takes an event on trust: links and signature are not looked at.
    void follow(const RecordedEvent &recorded);

    // Stands behind `seq`, the newest event of the journal; `heads`: the newest of each chain. On trust, too.
    void standBehind(qint64 seq, const Digest &hash, const QHash<DeploymentId, Digest> &heads);

    const QList<ChainFinding> &findings() const { return m_findings; } // in the order in which they were found
    const JournalState &state() const { return m_state; }
    const QHash<DeploymentId, Digest> &heads() const { return m_heads; }
    Digest headOf(const DeploymentId &deployment) const { return m_heads.value(deployment, firstPrev()); }
    qint64 lastSeq() const { return m_lastSeq; }
    Digest head() const { return m_lastHash; } // 64 zeros: nothing was read

private:
    struct Signed {
        qint64 seq = 0;
        QDateTime at = {};
    };

    void find(qint64 seq, Error error);
    std::optional<RecordedEvent> link(const SignedEvent &signedEvent, Expected<RecordedEvent> recorded);
    void checkLinks(const Event &event);
    bool startsDeployment(const Event &event) const;
    void step(const Event &event, const Digest &hash);
    void judge(QList<RecordedEvent> &recorded);
    void dispute(const RecordedEvent &revocation, const PersonRevoked &fact);
    QByteArray publicKeyOf(const RecordedEvent &recorded) const;

    ChainReading m_how;
    JournalState m_state = {};
    ChainAuthority m_authority;
    QList<ChainFinding> m_findings = {};
    QHash<DeploymentId, Digest> m_heads = {};
    QHash<KeyId, QList<Signed>> m_signed = {}; // by the keys of persons
    QString m_journal = {};
    Digest m_lastHash = firstPrev();
    qint64 m_lastSeq = 0;
};

} // namespace countersign
