// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/deployment/signedscene.h"

#include "core/base/uuid7.h"
#include "core/deployment/apply.h"
#include "core/journal/envelope.h"
#include "tests/models/samples.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace

SignedScene::SignedScene(const Signing &s, const Checklist &given) : signing(s), checklist(given), now(noon()), m_laptop(newKey())
{
    for (const QString &name : {u"Release Manager"_s, u"QA Lead"_s})
        checklist.roles << Role{.id = RoleId(u"release."_s + name), .name = name, .gate = checklist.gates.first().id, .line = 90};
    append(JournalCreated{u"laptop"_s, base64(m_laptop->publicKey())}, {}, {}, false);
}

std::unique_ptr<SigningKey> SignedScene::newKey() const { return std::move(*signing.open(*signing.generateEd25519())); }

PersonId SignedScene::enrol(const QString &name)
{
    const PersonId id(uuid7(now));
    const bool first = journal.people.isEmpty();
    m_keys[id] = newKey();
    PersonEnrolled fact{.person = id, .name = name, .email = name.toLower() + u"@example.org"_s};
    fact.consentKey = base64(m_keys.at(id)->publicKey());
    fact.certificate = u"MIIB"_s;
    fact.owner = first;
    append(fact, id, {}, false);
    if (first)
        append(RoleGranted{id, {u"*"_s}}, id, {}, false);
    return id;
}

void SignedScene::start(const PersonId &lead)
{
    state.id = DeploymentId(uuid7(now));
    append(DeploymentStarted{.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s, .checklist = checklist.digest}, lead);
}

SignedEvent SignedScene::sign(const QByteArray &body, const SigningKey &key) const
{
    const QByteArray signature = key.sign(preAuthenticationEncoding(body)).value();
    const QJsonObject fields = QJsonDocument::fromJson(body).object();
    return {fields.value("seq"_L1).toInteger(), body, signature, KeyId(fields.value("kid"_L1).toString()), eventHash(body, signature)};
}

void SignedScene::append(const Fact &fact, const PersonId &actor, const QString &item, bool aboutDeployment)
{
    const SigningKey &key = isConsent(fact) ? *m_keys.at(actor) : *m_laptop;
    Event event{.id = EventId(uuid7(now)), .seq = events.size() + 1, .kind = kindOf(fact), .item = item, .actor = actor, .key = key.id()};
    event.deployment = aboutDeployment ? state.id : DeploymentId();
    event.journal = journal.journal.isEmpty() ? event.id.toString() : journal.journal;
    event.prev = events.isEmpty() ? firstPrev() : events.last().hash;
    event.dprev = m_heads.value(event.deployment, firstPrev());
    event.at = now;
    event.zone = u"Europe/Berlin"_s;
    event.payload = toPayload(fact);
    const SignedEvent done = sign(encodeEvent(event).value(), key);
    m_heads.insert(event.deployment, done.hash);
    events.append(done);
    apply(journal, event, fact, done.hash);
    if (aboutDeployment)
        apply(state, event, fact, done.hash);
}

Expected<> SignedScene::run(const Command &command, const PersonId &actor)
{
    const DeploymentView seen = view();
    const auto facts = decide(command, {checklist, checks, journal, state, seen, evidence, actor, now});
    if (!facts)
        return std::unexpected(facts.error());
    for (const DraftedFact &each : *facts)
        append(each.fact, actor, each.item);
    return {};
}

Expected<> SignedScene::run(const AuthorityCommand &command, const PersonId &actor)
{
    const auto fact = decide(command, journal, actor);
    if (!fact)
        return std::unexpected(fact.error());
    append(*fact, actor, {}, false);
    return {};
}

void SignedScene::rotate(const PersonId &person)
{
    auto next = newKey();
    const QByteArray proof = next->sign(rotationStatement(journal.journal, person, m_keys.at(person)->id())).value();
    append(KeyRotated{person, base64(next->publicKey()), u"MIIC"_s, base64(proof)}, person, {}, false);
    m_keys[person] = std::move(next);
}

QByteArray SignedScene::bundleOf(const QList<SignedEvent> &events, const DeploymentId &deployment)
{
    QByteArray lines;
    for (const QString &chain : {QString(), deployment.toString()}) {
        for (const SignedEvent &each : events) {
            if (QJsonDocument::fromJson(each.body).object().value("dep"_L1).toString() == chain)
                lines += toBundleLine(each) + '\n';
        }
    }
    return lines;
}

} // namespace countersign::testing
