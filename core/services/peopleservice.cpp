// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/peopleservice.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/base/uuid7.h"
#include "core/deployment/policy.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int certificateDays = 5 * 365;

QString laptopEntry(const QString &journal) { return u"laptop/"_s + journal; }
QString consentEntry(const PersonId &person) { return u"person/"_s + person.toString() + u"/consent"_s; }
QString certificateEntry(const PersonId &person) { return u"person/"_s + person.toString() + u"/certificate"_s; }
QByteArray associatedWith(const QByteArray &publicPart) { return digestOf(publicPart).toString().toLatin1(); }

using KeyPointer = std::shared_ptr<const SigningKey>;

// Everything of a new person that takes time to make.
struct NewKeys {
    KeyPointer consentKey = {};
    QByteArray certificate = {};
    QByteArray sealedConsent = {};
    QByteArray sealedCertificate = {};
};

Expected<NewKeys> makeKeys(const Signing &signing, const Enrolment &enrolment, const Secret &pin)
{
    const auto consent = signing.generateEd25519();
    if (!consent)
        return std::unexpected(consent.error());
    auto key = signing.open(*consent);
    if (!key)
        return std::unexpected(key.error());
    const auto certified = signing.issueCertificate(enrolment.name, enrolment.email, enrolment.organisation, certificateDays);
    if (!certified)
        return std::unexpected(certified.error());
    const auto sealedConsent = signing.seal(*consent, pin, associatedWith((*key)->publicKey()));
    const auto sealedCertificate = signing.seal(certified->privateKey, pin, associatedWith(certified->certificate));
    if (!sealedConsent || !sealedCertificate)
        return std::unexpected(sealedConsent ? sealedCertificate.error() : sealedConsent.error());
    return NewKeys{KeyPointer(std::move(*key)), certified->certificate, *sealedConsent, *sealedCertificate};
}

} // namespace

struct PeopleService::Private {
    Journal &journal;
    Vault &vault;
    const Signing &signing;
    const Clock &clock;
    PeopleService *q;
    KeyPointer laptopKey = {};

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
                if (!done)
                    return std::unexpected(done.error());
                laptopKey = key;
                return {};
            });
        });
    }

    QFuture<Expected<PersonId>> record(const Enrolment &enrolment, const PersonId &id, const NewKeys &keys)
    {
        Append request{.actor = id, .key = keys.consentKey};
        request.draft = [this, enrolment, id, keys]() -> Expected<QList<FactToAppend>> {
            const bool first = journal.state().people.isEmpty();
            PersonEnrolled fact{.person = id, .name = enrolment.name, .email = enrolment.email, .organisation = enrolment.organisation};
            fact.consentKey = QString::fromLatin1(keys.consentKey->publicKey().toBase64());
            fact.certificate = QString::fromLatin1(keys.certificate.toBase64());
            fact.owner = first;
            QList<FactToAppend> facts{{fact}};
            if (first)
                facts.append({RoleGranted{id, {u"*"_s}}});
            return facts;
        };
        return journal.append(std::move(request)).then(q, [id](Expected<QList<RecordedEvent>> done) -> Expected<PersonId> {
            if (!done)
                return std::unexpected(done.error());
            return id;
        });
    }

    Expected<> examine(const Enrolment &enrolment, const Secret &pin) const
    {
        if (enrolment.name.trimmed().isEmpty())
            return failure(ErrorCode::ValueRefused, {enrolment.name, u"a name is needed"_s});
        if (!enrolment.email.contains(u'@'))
            return failure(ErrorCode::ValueRefused, {enrolment.email, u"an e-mail address is needed"_s});
        if (pin.view().size() < policy.leastPinCharacters)
            return failure(ErrorCode::PinTooShort, {QString::number(policy.leastPinCharacters)});
        const bool known = std::ranges::any_of(journal.state().people,
                                               [&](const Person &person) { return person.email.compare(enrolment.email, Qt::CaseInsensitive) == 0; });
        if (known)
            return failure(ErrorCode::PersonExists, {enrolment.email});
        return {};
    }
};

PeopleService::PeopleService(Journal &journal, Vault &vault, const Signing &signing, const Clock &clock, QObject *parent) :
    QObject(parent),
    d(new Private{journal, vault, signing, clock, this})
{
}

PeopleService::~PeopleService() = default;

QFuture<Expected<PersonId>> PeopleService::enrol(const Enrolment &enrolment, Secret pin)
{
    if (const auto examined = d->examine(enrolment, pin); !examined)
        return failedFuture<PersonId>(examined.error());
    const PersonId id(uuid7(d->clock.now()));
    return andThen(d->createJournal(), this, [this, enrolment, id, pin = std::make_shared<Secret>(std::move(pin))] {
        auto made = onPool([&signing = d->signing, enrolment, pin] { return makeKeys(signing, enrolment, *pin); });
        return andThen(made, this, [this, enrolment, id](const NewKeys &keys) {
            // the keys are safe before the journal names them
            auto stored = andThen(d->vault.store(consentEntry(id), Secret(QByteArray(keys.sealedConsent))), this,
                                  [this, id, keys] { return d->vault.store(certificateEntry(id), Secret(QByteArray(keys.sealedCertificate))); });
            return andThen(stored, this, [this, enrolment, id, keys] { return d->record(enrolment, id, keys); });
        });
    });
}

QFuture<Expected<>> PeopleService::grant(const PersonId &person, const QStringList &roles, const PersonId &owner, Secret pin)
{
    return andThen(consentKey(owner, std::move(pin)), this, [this, person, roles, owner](const KeyPointer &key) {
        Append request{.actor = owner, .key = key};
        request.draft = [this, person, roles, owner]() -> Expected<QList<FactToAppend>> {
            const Person *granter = d->journal.state().person(owner);
            if (!granter || !granter->owner) {
                const auto found = std::ranges::find(d->journal.state().people, true, &Person::owner);
                return failure(ErrorCode::NotTheOwner, {found == d->journal.state().people.end() ? QString() : found->name});
            }
            return QList{FactToAppend{RoleGranted{person, roles}}};
        };
        return d->journal.append(std::move(request)).then(this, [](Expected<QList<RecordedEvent>> done) -> Expected<> {
            if (!done)
                return std::unexpected(done.error());
            return {};
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
        if (key)
            d->laptopKey = *key;
        return readyFuture<KeyPointer>(std::move(key));
    });
}

QFuture<Expected<KeyPointer>> PeopleService::consentKey(const PersonId &person, Secret pin)
{
    const Person *found = d->journal.state().person(person);
    if (!found)
        return failedFuture<KeyPointer>(Error{ErrorCode::UnknownPerson, {person.toString()}});
    auto shared = std::make_shared<Secret>(std::move(pin));
    return andThen(d->vault.load(consentEntry(person)), this, [this, shared, associated = associatedWith(found->consentKey)](Secret sealed) {
        auto kept = std::make_shared<Secret>(std::move(sealed));
        return onPool([&signing = d->signing, kept, shared, associated]() -> Expected<KeyPointer> {
            const auto pkcs8 = signing.unseal(kept->view(), *shared, associated);
            if (!pkcs8)
                return std::unexpected(pkcs8.error());
            auto key = signing.open(*pkcs8);
            if (!key)
                return std::unexpected(key.error());
            return KeyPointer(std::move(*key));
        });
    });
}

QFuture<Expected<std::shared_ptr<const CertifiedKey>>> PeopleService::certificateKey(const PersonId &person, Secret pin)
{
    const Person *found = d->journal.state().person(person);
    if (!found)
        return failedFuture<std::shared_ptr<const CertifiedKey>>(Error{ErrorCode::UnknownPerson, {person.toString()}});
    return certificateKeyOf(*found, std::move(pin));
}

QFuture<Expected<std::shared_ptr<const CertifiedKey>>> PeopleService::certificateKeyOf(const Person &person, Secret pin)
{
    using Result = std::shared_ptr<const CertifiedKey>;
    auto shared = std::make_shared<Secret>(std::move(pin));
    return andThen(d->vault.load(certificateEntry(person.id)), this, [this, shared, certificate = person.certificate](Secret sealed) {
        auto kept = std::make_shared<Secret>(std::move(sealed));
        return onPool([&signing = d->signing, kept, shared, certificate]() -> Expected<Result> {
            auto pkcs8 = signing.unseal(kept->view(), *shared, associatedWith(certificate));
            if (!pkcs8)
                return std::unexpected(pkcs8.error());
            return std::make_shared<const CertifiedKey>(certificate, std::move(*pkcs8));
        });
    });
}

Expected<PersonId> PeopleService::find(const QString &text) const
{
    const QList<Person> &people = d->journal.state().people;
    if (people.isEmpty())
        return failure(ErrorCode::NoPeople);
    QList<Person> fitting;
    for (const Person &person : people) {
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
