// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/keychain/keychainvault.h"

#include "adapters/keychain/chunks.h"
#include "core/base/future.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Windows ignores the service name and looks entries up by key alone, so the key carries the prefix.
const QString service = u"Countersign"_s;
QString entryOf(const QString &name) { return u"Countersign/"_s + name; }

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
    if (words.contains("Object does not exist"_L1))
        return {ErrorCode::KeychainAbsent, {u"no-default-keyring"_s}};
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
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    auto *waiting = new QObject(this); // goes with the first of the three that may end it
    const auto finish = [promise, waiting](Expected<T> value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(value));
        promise->finish();
        waiting->deleteLater();
    };
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(entryOf(name));
    connect(job, &QKeychain::Job::finished, waiting, [finish, name, take = std::move(take)](QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError)
            finish(take(*finished));
        else
            finish(std::unexpected(errorOf(*finished, name)));
    });
    connect(this, &KeychainVault::givenUp, waiting, [finish] { finish(failure(ErrorCode::Cancelled)); });
    QTimer::singleShot(m_patience, waiting,
                       [finish, patience = m_patience] { finish(failure(ErrorCode::KeychainTimeout, {QString::number(patience.count())})); });
    job->start();
    return promise->future();
}

// To libsecret a locked keyring is an empty one: what is not found there may be there all the same.
QFuture<Expected<Secret>> KeychainVault::readEntry(const QString &name)
{
    auto read = run<Secret>(new QKeychain::ReadPasswordJob(service), name, [](QKeychain::Job &job) -> Expected<Secret> {
        return Secret(static_cast<QKeychain::ReadPasswordJob &>(job).binaryData());
    });
    auto promise = std::make_shared<QPromise<Expected<Secret>>>();
    promise->start();
    const auto finish = [promise](Expected<Secret> value) {
        promise->addResult(std::move(value));
        promise->finish();
    };
    read.then(this, [this, finish](Expected<Secret> found) {
        if (found || found.error().code != ErrorCode::KeyMissing)
            return finish(std::move(found));
        m_service.isLocked().then(this, [finish, missing = found.error()](bool locked) {
            finish(std::unexpected(locked ? Error{ErrorCode::KeychainLocked, {}} : missing));
        });
    });
    return promise->future();
}

QFuture<Expected<>> KeychainVault::writeEntry(const QString &name, QByteArrayView bytes)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(bytes.toByteArray()); // text entries stop at NUL and shadow binary ones
    return run<void>(job, name, [](QKeychain::Job &) -> Expected<> { return {}; });
}

QFuture<Expected<>> KeychainVault::removeEntry(const QString &name)
{
    return run<void>(new QKeychain::DeletePasswordJob(service), name, [](QKeychain::Job &) -> Expected<> { return {}; })
        .then(this, [](Expected<> done) -> Expected<> {
            if (!done && done.error().code == ErrorCode::KeyMissing)
                return {};
            return done;
        });
}

QFuture<Expected<std::optional<chunks::Header>>> KeychainVault::headerAt(const QString &name)
{
    using Found = std::optional<chunks::Header>;
    return readEntry(name).then(this, [](const Expected<Secret> &entry) -> Expected<Found> {
        if (entry)
            return chunks::headerIn(entry->view());
        if (entry.error().code == ErrorCode::KeyMissing)
            return Found();
        return std::unexpected(entry.error());
    });
}

QFuture<Expected<Secret>> KeychainVault::readPieces(const QString &name, const chunks::Header &header, Pieces pieces)
{
    if (int(pieces->size()) == header.count)
        return readyFuture<Secret>(chunks::joined(header, *pieces));
    return andThen(readEntry(header.entryOf(name, int(pieces->size()))), this, [this, name, header, pieces](Secret piece) {
        pieces->push_back(std::move(piece));
        return readPieces(name, header, pieces);
    });
}

QFuture<Expected<>> KeychainVault::writePieces(const QString &name, const chunks::Header &header, std::shared_ptr<const Secret> value, int index)
{
    if (index == header.count)
        return writeEntry(name, chunks::encoded(header)); // last: only now is the new value the one that is read
    const Secret piece = chunks::pieceOf(value->view(), index);
    return andThen(writeEntry(header.entryOf(name, index), piece.view()), this,
                   [this, name, header, value, index] { return writePieces(name, header, value, index + 1); });
}

QFuture<Expected<>> KeychainVault::removePieces(const QString &name, const chunks::Header &header, int index)
{
    if (index == header.count)
        return readyFuture(Expected<>());
    return andThen(removeEntry(header.entryOf(name, index)), this, [this, name, header, index] { return removePieces(name, header, index + 1); });
}

QFuture<Expected<Secret>> KeychainVault::load(const QString &name)
{
    return andThen(readEntry(name), this, [this, name](Secret entry) {
        const auto header = chunks::headerIn(entry.view());
        return header ? readPieces(name, *header, std::make_shared<std::vector<Secret>>()) : readyFuture<Secret>(std::move(entry));
    });
}

QFuture<Expected<>> KeychainVault::store(const QString &name, Secret value)
{
    const qsizetype size = value.view().size();
    if (size > chunks::largestSecret)
        return failedFuture(Error{ErrorCode::SecretTooLarge, {name, QString::number(size), QString::number(chunks::largestSecret)}});
    auto shared = std::make_shared<const Secret>(std::move(value));
    return andThen(headerAt(name), this, [this, name, shared](const std::optional<chunks::Header> &former) {
        std::optional<chunks::Header> header;
        if (chunks::isNeededFor(shared->view()))
            header = chunks::headerOf(shared->view());
        auto written = header ? writePieces(name, *header, shared, 0) : writeEntry(name, shared->view());
        if (!former || former == header)
            return written;
        return andThen(written, this, [this, name, former] { return removePieces(name, *former, 0); });
    });
}

// Asked for what is there first: deleting in a locked keyring says that it is done.
QFuture<Expected<>> KeychainVault::remove(const QString &name)
{
    return andThen(headerAt(name), this, [this, name](const std::optional<chunks::Header> &header) {
        auto removed = removeEntry(name);
        return header ? andThen(removed, this, [this, name, header] { return removePieces(name, *header, 0); }) : removed;
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

void KeychainVault::giveUp() { Q_EMIT givenUp(); }

QFuture<Expected<QString>> KeychainVault::keeper()
{
    return m_service.keeper().then(this, [](const QString &name) -> Expected<QString> { return name; });
}

} // namespace countersign
