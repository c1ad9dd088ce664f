// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/peopleservice.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/base/uuid7.h"
#include "core/deployment/policy.h"
#include "core/services/pinguard.h"
#include "core/services/rememberedhead.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using KeyPointer = std::shared_ptr<const SigningKey>;
using SharedSecret = std::shared_ptr<Secret>;

SharedSecret shared(Secret secret) { return std::make_shared<Secret>(std::move(secret)); }

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

Expected<> onlyWhether(const Expected<QList<RecordedEvent>> &done)
{
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

struct PeopleService::Private {
    Journal &journal;
    Vault &vault;
    const Signing &signing;
    const Clock &clock;
    PeopleService *q;
    PinGuard guard;
    RememberedHead head;
    KeyPointer laptopKey = {};
    QHash<PersonId, QDateTime> lastHeard = {}; // of those who gave a PIN here

    Private(Journal &j, Vault &v, const Signing &s, const Clock &c, PeopleService *service) :
        journal(j),
        vault(v),
        signing(s),
        clock(c),
        q(service),
        guard(v, c, *service),
        head(j, v, *service)
    {
    }

    Expected<KeyPointer> open(const Secret &pkcs8) const
    {
        auto key = signing.open(pkcs8);
        if (!key)
            return std::unexpected(key.error());
        return KeyPointer(std::move(*key));
    }

    // The first event of a journal, with a fresh laptop key, which is in the vault before the journal relies on it.
    QFuture<Expected<>> createJournal()
    {
        if (!journal.isEmpty())
            return readyFuture(Expected<>());
        auto pkcs8 = signing.generateEd25519();
        if (!pkcs8)
            return failedFuture<>(pkcs8.error());
        const auto key = open(*pkcs8);
        if (!key)
            return failedFuture<>(key.error());
        const QString entry = laptopEntry((*key)->id().toString());
        return andThen(vault.store(entry, std::move(*pkcs8)), q, [this, key = *key] {
            return journal.create(QSysInfo::machineHostName(), key).then(q, [this, key](Expected<QList<RecordedEvent>> done) -> Expected<> {
                if (done)
                    laptopKey = key;
                return onlyWhether(done);
            });
        });
    }

    // The keys are safe before the journal names them.
    QFuture<Expected<>> keep(const PersonId &person, const NewKeys &keys)
    {
        return andThen(vault.store(consentEntry(person, keys.consentKey->id()), Secret(QByteArray(keys.sealedConsent))), q, [this, person, keys] {
            return vault.store(certificateEntry(person, keys.certificate), Secret(QByteArray(keys.sealedCertificate)));
        });
    }

    QFuture<Expected<>> append(const PersonId &actor, const KeyPointer &key, std::function<Expected<QList<FactToAppend>>()> draft)
    {
        return journal.append({.actor = actor, .key = key, .draft = std::move(draft)}).then(q, onlyWhether);
    }

    QFuture<Expected<PersonId>> record(const Enrolment &enrolment, const PersonId &id, const NewKeys &keys)
    {
        const auto draft = [this, enrolment, id, keys]() -> Expected<QList<FactToAppend>> {
            const bool first = journal.state().people.isEmpty();
            PersonEnrolled fact{.person = id, .name = enrolment.name, .email = enrolment.email, .organisation = enrolment.organisation};
            fact.consentKey = base64(keys.consentKey->publicKey());
            fact.certificate = base64(keys.certificate);
            fact.owner = first;
            QList<FactToAppend> facts{{fact}};
            if (first)
                facts.append({RoleGranted{id, {u"*"_s}}});
            return facts;
        };
        return append(id, keys.consentKey, draft).then(q, [this, id](const Expected<> &done) -> Expected<PersonId> {
            if (!done)
                return std::unexpected(done.error());
            lastHeard.insert(id, clock.now());
            return id;
        });
    }

    Expected<> examinePin(const Secret &pin) const
    {
        const int least = std::max(policy.leastPinCharacters, journal.state().policy.leastPinCharacters);
        if (pin.view().size() < least)
            return failure(ErrorCode::PinTooShort, {QString::number(least)});
        return {};
    }

    Expected<> examine(const Enrolment &enrolment, const Secret &pin) const
    {
        if (enrolment.name.trimmed().isEmpty())
            return failure(ErrorCode::ValueRefused, {enrolment.name, u"a name is needed"_s});
        if (!enrolment.email.contains(u'@'))
            return failure(ErrorCode::ValueRefused, {enrolment.email, u"an e-mail address is needed"_s});
        if (const auto examined = examinePin(pin); !examined)
            return examined;
        const bool known = std::ranges::any_of(journal.state().people, [&](const Person &person) {
            return !person.revoked && person.email.compare(enrolment.email, Qt::CaseInsensitive) == 0;
        });
        if (known)
            return failure(ErrorCode::PersonExists, {enrolment.email});
        return {};
    }

    Expected<Person> present(const PersonId &id) const
    {
        const Person *found = journal.state().person(id);
        if (!found)
            return failure(ErrorCode::UnknownPerson, {id.toString()});
        if (found->revoked)
            return failure(ErrorCode::PersonRevoked, {found->name});
        return *found;
    }

    // One try of a PIN at a sealed key. Wrong ones are counted; the one that brings a delay is recorded.
    QFuture<Expected<SharedSecret>> unseal(const Person &person, const QString &entry, const QByteArray &associated, const SharedSecret &pin)
    {
        return andThen(guard.admit(person.id, person.name), q, [=, this] {
            return andThen(vault.load(entry), q, [=, this](Secret sealed) {
                auto tried = onPool([&signing = signing, sealed = shared(std::move(sealed)), pin, associated]() -> Expected<SharedSecret> {
                    auto plain = signing.unseal(sealed->view(), *pin, associated);
                    if (!plain)
                        return std::unexpected(plain.error());
                    return shared(std::move(*plain));
                });
                return judge(person, std::move(tried));
            });
        });
    }

    QFuture<Expected<SharedSecret>> judge(const Person &person, QFuture<Expected<SharedSecret>> tried)
    {
        return tried
            .then(q,
                  [this, person](const Expected<SharedSecret> &plain) {
                      if (plain) {
                          guard.accepted(person.id);
                          lastHeard.insert(person.id, clock.now());
                      }
                      if (plain || plain.error().code != ErrorCode::PinWrong)
                          return readyFuture<SharedSecret>(plain);
                      return refuse(person);
                  })
            .unwrap();
    }

    QFuture<Expected<SharedSecret>> refuse(const Person &person)
    {
        return andThen(guard.refused(person.id), q, [this, person](const WrongPins &wrong) {
            if (wrong.delaySeconds() == 0)
                return failedFuture<SharedSecret>(Error{ErrorCode::PinWrong});
            const PinRefused fact{person.id, wrong.tries, wrong.delaySeconds()};
            const auto draft = [fact]() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{fact, fact.person.toString()}}; };
            auto noted = andThen(q->laptopKey(), q, [this, draft](const KeyPointer &key) { return append({}, key, draft); });
            return noted.then(q, [wrong, person](const Expected<> &) -> Expected<SharedSecret> {
                return failure(ErrorCode::PinDelayed, {person.name, QString::number(wrong.delaySeconds())});
            });
        });
    }
};

PeopleService::PeopleService(Journal &journal, Vault &vault, const Signing &signing, const Clock &clock, QObject *parent) :
    QObject(parent),
    d(new Private(journal, vault, signing, clock, this))
{
}

PeopleService::~PeopleService() = default;

QFuture<Expected<PersonId>> PeopleService::enrol(const Enrolment &enrolment, Secret pin)
{
    if (const auto examined = d->examine(enrolment, pin); !examined)
        return failedFuture<PersonId>(examined.error());
    const PersonId id(uuid7(d->clock.now()));
    return andThen(d->createJournal(), this, [this, enrolment, id, pin = shared(std::move(pin))] {
        auto made = onPool([&signing = d->signing, enrolment, pin] { return makeKeys(signing, enrolment, *pin); });
        return andThen(made, this, [this, enrolment, id](const NewKeys &keys) {
            return andThen(d->keep(id, keys), this, [this, enrolment, id, keys] { return d->record(enrolment, id, keys); });
        });
    });
}

QFuture<Expected<>> PeopleService::execute(const AuthorityCommand &command, const PersonId &actor, Secret pin)
{
    // refused before the PIN is tried, so that nobody types it in vain
    if (const auto allowed = decide(command, d->journal.state(), actor); !allowed)
        return failedFuture<>(allowed.error());
    return andThen(consentKey(actor, std::move(pin)), this, [this, command, actor](const KeyPointer &key) {
        const auto draft = [this, command, actor]() -> Expected<QList<FactToAppend>> {
            const auto fact = decide(command, d->journal.state(), actor);
            if (!fact)
                return std::unexpected(fact.error());
            return QList{FactToAppend{*fact}};
        };
        return andThen(d->append(actor, key, draft), this, [this] { return rememberHead(); });
    });
}

QFuture<Expected<>> PeopleService::rotate(const PersonId &person, Secret pin, Secret newPin)
{
    const auto found = d->present(person);
    if (!found)
        return failedFuture<>(found.error());
    if (const auto examined = d->examinePin(newPin); !examined)
        return failedFuture<>(examined.error());
    const Enrolment same{found->name, found->email, found->organisation};
    return andThen(consentKey(person, std::move(pin)), this, [this, person, same, newPin = shared(std::move(newPin))](const KeyPointer &old) {
        auto made = onPool([&signing = d->signing, same, newPin] { return makeKeys(signing, same, *newPin); });
        return andThen(made, this, [this, person, old](const NewKeys &keys) {
            const auto proof = keys.consentKey->sign(rotationStatement(d->journal.state().journal, person, old->id()));
            if (!proof)
                return failedFuture<>(proof.error());
            const KeyRotated fact{person, base64(keys.consentKey->publicKey()), base64(keys.certificate), base64(*proof)};
            return andThen(d->keep(person, keys), this, [this, person, old, fact] {
                return d->append(person, old, [fact]() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{fact}}; });
            });
        });
    });
}

QFuture<Expected<>> PeopleService::importCertificate(const PersonId &person, const QByteArray &pkcs12, Secret password, Secret pin)
{
    const auto pinned = shared(std::move(pin));
    return andThen(consentKey(person, Secret(pinned->view().toByteArray())), this,
                   [this, person, pkcs12, pinned, password = shared(std::move(password))](const KeyPointer &consent) {
                       struct Imported {
                           CertificateReplaced fact;
                           QByteArray certificate;
                           QByteArray sealed;
                       };
                       auto made = onPool([&signing = d->signing, person, pkcs12, pinned, password]() -> Expected<Imported> {
                           const auto identity = signing.openPkcs12(pkcs12, *password);
                           if (!identity)
                               return std::unexpected(identity.error());
                           const auto sealed = signing.seal(identity->privateKey, *pinned, associatedWith(identity->certificate));
                           if (!sealed)
                               return std::unexpected(sealed.error());
                           CertificateReplaced fact{person, base64(identity->certificate)};
                           for (const QByteArray &each : identity->chain)
                               fact.chain.append(base64(each));
                           return Imported{fact, identity->certificate, *sealed};
                       });
                       return andThen(made, this, [this, person, consent](const Imported &imported) {
                           auto stored = d->vault.store(certificateEntry(person, imported.certificate), Secret(QByteArray(imported.sealed)));
                           return andThen(stored, this, [this, person, consent, fact = imported.fact] {
                               return d->append(person, consent, [fact]() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{fact}}; });
                           });
                       });
                   });
}

QFuture<Expected<KeyPointer>> PeopleService::laptopKey()
{
    if (d->journal.isEmpty())
        return failedFuture<KeyPointer>(Error{ErrorCode::NoPeople});
    if (d->laptopKey)
        return readyFuture<KeyPointer>(d->laptopKey);
    const QString entry = laptopEntry(d->journal.state().laptopKeyId.toString());
    return andThen(d->vault.load(entry), this, [this](const Secret &pkcs8) {
        auto key = d->open(pkcs8);
        if (!key)
            return failedFuture<KeyPointer>(key.error());
        return andThen(d->head.compare(), this, [this, key = *key] {
            d->laptopKey = key;
            return readyFuture<KeyPointer>(key);
        });
    });
}

QFuture<Expected<KeyPointer>> PeopleService::consentKey(const PersonId &person, Secret pin)
{
    const auto found = d->present(person);
    if (!found)
        return failedFuture<KeyPointer>(found.error());
    auto plain = d->unseal(*found, consentEntry(person, found->consentKeyId), associatedWith(found->consentKey), shared(std::move(pin)));
    return plain.then(this, [this](const Expected<SharedSecret> &pkcs8) -> Expected<KeyPointer> {
        if (!pkcs8)
            return std::unexpected(pkcs8.error());
        return d->open(**pkcs8);
    });
}

QFuture<Expected<std::shared_ptr<const CertifiedKey>>> PeopleService::certificateKey(const PersonId &person, Secret pin)
{
    const auto found = d->present(person);
    if (!found)
        return failedFuture<std::shared_ptr<const CertifiedKey>>(found.error());
    return certificateKeyOf(*found, std::move(pin));
}

QFuture<Expected<std::shared_ptr<const CertifiedKey>>> PeopleService::certificateKeyOf(const Person &person, Secret pin)
{
    using Result = std::shared_ptr<const CertifiedKey>;
    const QByteArray certificate = person.certificate;
    auto plain = d->unseal(person, certificateEntry(person.id, certificate), associatedWith(certificate), shared(std::move(pin)));
    return plain.then(this, [certificate, chain = person.chain](const Expected<SharedSecret> &pkcs8) -> Expected<Result> {
        if (!pkcs8)
            return std::unexpected(pkcs8.error());
        return std::make_shared<const CertifiedKey>(certificate, std::move(**pkcs8), chain);
    });
}

QFuture<Expected<>> PeopleService::rememberHead() { return d->head.store(); }

bool PeopleService::isPresent(const PersonId &person) const
{
    const auto since = d->lastHeard.constFind(person);
    return since != d->lastHeard.constEnd() && since->secsTo(d->clock.now()) < policy.idleMinutes * 60;
}

void PeopleService::stayPresent(const PersonId &person)
{
    if (isPresent(person))
        d->lastHeard.insert(person, d->clock.now());
}

QFuture<Expected<>> PeopleService::confirmPresence(const PersonId &person, Secret pin)
{
    return consentKey(person, std::move(pin)).then(this, [](const Expected<KeyPointer> &key) -> Expected<> {
        if (!key)
            return std::unexpected(key.error());
        return {};
    });
}

void PeopleService::lock() { d->lastHeard.clear(); }

Expected<PersonId> PeopleService::find(const QString &text) const
{
    const QList<Person> &people = d->journal.state().people;
    if (people.isEmpty())
        return failure(ErrorCode::NoPeople);
    QList<Person> fitting;
    for (const Person &person : people) {
        if (person.revoked)
            continue; // who is enrolled anew has the same name
        if (person.name.compare(text, Qt::CaseInsensitive) == 0 || person.email.compare(text, Qt::CaseInsensitive) == 0)
            return person.id;
        if (person.name.startsWith(text, Qt::CaseInsensitive) || person.email.startsWith(text, Qt::CaseInsensitive)
            || person.id.toString().startsWith(text))
            fitting.append(person);
    }
    if (fitting.isEmpty())
        return failure(ErrorCode::UnknownPerson, {text});
    if (fitting.size() > 1) {
        QStringList names;
        for (const Person &person : std::as_const(fitting))
            names.append(person.name);
        return failure(ErrorCode::AmbiguousPerson, {text, names.join(u", "_s)});
    }
    return fitting.first().id;
}

} // namespace countersign
