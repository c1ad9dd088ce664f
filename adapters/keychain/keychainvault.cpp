// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/keychain/keychainvault.h"

#include "core/base/future.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Windows ignores the service name and looks entries up by key alone, so the key carries the prefix.
const QString service = u"Countersign"_s;
QString entryOf(const QString &name) { return u"Countersign/"_s + name; }

// The smallest limit among the systems' stores, with room for what they add.
constexpr qsizetype largestSecret = 2048;

// QtKeychain 0.15 tells most of its troubles apart by their words alone.
Error errorOf(const QKeychain::Job &job, const QString &name)
{
    const QString words = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {ErrorCode::KeyMissing, {name}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {ErrorCode::KeychainAbsent, {words}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {ErrorCode::KeychainLocked, {}};
    default: break;
    }
    const bool absent = words.contains("address is empty"_L1) || words.contains("org.freedesktop.secrets"_L1)
                        || words.contains("Could not connect"_L1) || words.contains("autolaunch"_L1);
    if (absent)
        return {ErrorCode::KeychainAbsent, {words}};
    if (words.contains("locked"_L1))
        return {ErrorCode::KeychainLocked, {}};
    return {ErrorCode::KeychainFailed, {words}};
}

} // namespace

KeychainVault::KeychainVault(std::chrono::seconds patience, QObject *parent) : QObject(parent), m_patience(patience) {}

// A job that never ends is left alone: QtKeychain's callback keeps a raw pointer to it. Only our waiting ends.
template <class T>
QFuture<Expected<T>> KeychainVault::run(QKeychain::Job *job, const QString &name, std::function<Expected<T>(QKeychain::Job &)> take)
{
    struct Waiting {
        QPromise<Expected<T>> promise = {};
        bool done = false;

        void finish(Expected<T> value)
        {
            if (std::exchange(done, true))
                return;
            promise.addResult(std::move(value));
            promise.finish();
        }
    };
    auto waiting = std::make_shared<Waiting>();
    waiting->promise.start();
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(entryOf(name));
    connect(job, &QKeychain::Job::finished, this, [waiting, name, take = std::move(take)](QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError)
            waiting->finish(take(*finished));
        else
            waiting->finish(std::unexpected(errorOf(*finished, name)));
    });
    QTimer::singleShot(m_patience, this, [waiting, patience = m_patience] {
        waiting->finish(failure(ErrorCode::KeychainTimeout, {QString::number(patience.count())}));
    });
    job->start();
    return waiting->promise.future();
}

QFuture<Expected<Secret>> KeychainVault::load(const QString &name)
{
    return run<Secret>(new QKeychain::ReadPasswordJob(service), name,
                       [](QKeychain::Job &job) -> Expected<Secret> { return Secret(static_cast<QKeychain::ReadPasswordJob &>(job).binaryData()); });
}

QFuture<Expected<>> KeychainVault::store(const QString &name, Secret value)
{
    if (value.view().size() > largestSecret)
        return failedFuture(Error{ErrorCode::SecretTooLarge, {name, QString::number(value.view().size()), QString::number(largestSecret)}});
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(value.view().toByteArray()); // text entries stop at NUL and shadow binary ones
    return run<void>(job, name, [](QKeychain::Job &) -> Expected<> { return {}; });
}

QFuture<Expected<>> KeychainVault::remove(const QString &name)
{
    return run<void>(new QKeychain::DeletePasswordJob(service), name, [](QKeychain::Job &) -> Expected<> { return {}; })
        .then(this, [](Expected<> done) -> Expected<> {
            if (!done && done.error().code == ErrorCode::KeyMissing)
                return {};
            return done;
        });
}

// QKeychain::isAvailable() says yes without a bus, a daemon or an open keyring; only trying tells.
QFuture<Expected<>> KeychainVault::roundTrip()
{
    const QString name = u"round-trip"_s;
    auto stored = store(name, Secret(QByteArray("round trip")));
    auto loaded = andThen(stored, this, [this, name] { return load(name); });
    return andThen(loaded, this, [this, name](const Secret &secret) {
        if (secret.view() != QByteArrayView("round trip"))
            return failedFuture(Error{ErrorCode::KeychainFailed, {u"it gave back something else than was stored"_s}});
        return remove(name);
    });
}

} // namespace countersign
