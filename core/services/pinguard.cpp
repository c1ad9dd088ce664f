// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/pinguard.h"

#include "core/base/future.h"
#include "core/deployment/policy.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString entryOf(const PersonId &person) { return u"person/"_s + person.toString() + u"/wrong-pins"_s; }

WrongPins parsed(QByteArrayView text)
{
    const QByteArrayList parts = text.toByteArray().split(' ');
    WrongPins wrong{parts.value(0).toInt(), QDateTime::fromMSecsSinceEpoch(parts.value(1).toLongLong())};
    wrong.tries = std::clamp(wrong.tries, 0, 1000);
    return wrong;
}

} // namespace

int WrongPins::delaySeconds() const
{
    if (tries < policy.wrongPinsBeforeDelay)
        return 0;
    int delay = policy.pinDelaySeconds;
    for (int i = policy.wrongPinsBeforeDelay; i < tries && delay < policy.mostPinDelaySeconds; ++i)
        delay *= 2;
    return std::min(delay, policy.mostPinDelaySeconds);
}

int WrongPins::waitSeconds(const QDateTime &now) const
{
    const qint64 passed = last.secsTo(now);
    // a clock that was put back does not shorten the wait, nor make it endless
    return int(passed < 0 ? delaySeconds() : std::max<qint64>(0, delaySeconds() - passed));
}

QFuture<Expected<WrongPins>> PinGuard::load(const PersonId &person)
{
    return m_vault.load(entryOf(person)).then(&m_context, [](Expected<Secret> kept) -> Expected<WrongPins> {
        if (kept)
            return parsed(kept->view());
        if (kept.error().code == ErrorCode::KeyMissing)
            return WrongPins();
        return std::unexpected(kept.error());
    });
}

QFuture<Expected<>> PinGuard::admit(const PersonId &person, const QString &name)
{
    return load(person).then(&m_context, [this, name](Expected<WrongPins> wrong) -> Expected<> {
        if (!wrong)
            return std::unexpected(wrong.error());
        const int wait = wrong->waitSeconds(m_clock.now());
        if (wait > 0)
            return failure(ErrorCode::PinDelayed, {name, QString::number(wait)});
        return {};
    });
}

QFuture<Expected<WrongPins>> PinGuard::refused(const PersonId &person)
{
    return andThen(load(person), &m_context, [this, person](WrongPins wrong) {
        ++wrong.tries;
        wrong.last = m_clock.now();
        const QByteArray text = QByteArray::number(wrong.tries) + ' ' + QByteArray::number(wrong.last.toMSecsSinceEpoch());
        return m_vault.store(entryOf(person), Secret(QByteArray(text))).then(&m_context, [wrong](Expected<> stored) -> Expected<WrongPins> {
            if (!stored)
                return std::unexpected(stored.error());
            return wrong;
        });
    });
}

void PinGuard::accepted(const PersonId &person) { m_vault.remove(entryOf(person)); }

} // namespace countersign
