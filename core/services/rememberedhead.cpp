// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/rememberedhead.h"

#include "core/base/future.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString RememberedHead::entry() const { return u"head/"_s + m_journal.state().journal; }

QFuture<Expected<>> RememberedHead::store()
{
    const QByteArray text = QByteArray::number(m_journal.size()) + ' ' + m_journal.head().toString().toLatin1();
    return m_vault.store(entry(), Secret(QByteArray(text))).then(&m_context, [](const Expected<> &) -> Expected<> { return {}; });
}

QFuture<Expected<>> RememberedHead::compare()
{
    auto loaded = m_vault.load(entry()).then(&m_context, [](const Expected<Secret> &kept) -> Expected<QByteArray> {
        return kept ? kept->view().toByteArray() : QByteArray(); // nothing was remembered, or nothing can be
    });
    return andThen(loaded, &m_context, [this](const QByteArray &kept) {
        if (kept.isEmpty())
            return readyFuture<>({});
        const QByteArrayList parts = kept.split(' ');
        const qint64 seq = parts.value(0).toLongLong();
        return andThen(m_journal.hashAt(seq), &m_context, [this, seq, wanted = parts.value(1)](const Digest &hash) {
            if (hash.toString().toLatin1() == wanted)
                return readyFuture<>({});
            return failedFuture<>(
                Error{ErrorCode::JournalShortened, {m_journal.state().name, QString::number(m_journal.size()), QString::number(seq)}});
        });
    });
}

} // namespace countersign
