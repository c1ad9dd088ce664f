// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/environmentservice.h"

#include "core/base/future.h"
#include "core/base/wipe.h"
#include "core/checklist/variables/variablenames.h"
#include "core/environment/dotenv.h"
#include "core/environment/fingerprint.h"
#include "core/environment/judgecheck.h"
#include "core/probing/admitsecrets.h"
#include "core/probing/prepared.h"
#include "core/services/deploymentservice.h"
#include "core/services/journal.h"
#include "core/services/probemonitor.h"
#include "core/services/sessionvault.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString component(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

bool isProduction(const QString &environment)
{
    static const QStringList others{u"stag"_s, u"test"_s, u"dev"_s, u"local"_s, u"demo"_s, u"qa"_s, u"sandbox"_s, u"integration"_s};
    return std::ranges::none_of(others, [&](const QString &each) { return environment.contains(each, Qt::CaseInsensitive); });
}

QString plainFingerprint(QByteArrayView value)
{
    return QString::fromLatin1(QCryptographicHash::hash(value, QCryptographicHash::Sha256).first(16).toHex());
}

// The password of a connection string is a secret of its own, wherever it shows up.
void addPassword(Redactor &redactor, const QString &name, QByteArrayView value)
{
    QString text = QString::fromUtf8(value);
    if (text.contains("://"_L1)) {
        QString password = QUrl(text).password(QUrl::FullyDecoded);
        QByteArray bytes = password.toUtf8();
        redactor.add(name, bytes);
        wipe(bytes);
        wipe(password);
    }
    wipe(text);
}

bool speaksOf(const CheckSpec &check, const QString &name)
{
    const QString reference = u"${"_s + name + u'}';
    return check.target.address.contains(reference) || check.target.body.contains(reference)
           || (check.kind == CheckKind::Env && check.target.body == name)
           || std::ranges::any_of(check.target.headers, [&](const HttpHeader &each) { return each.value.contains(reference); });
}

} // namespace

struct EnvironmentService::Private {
    Journal &journal;
    SessionVault vault;
    ProbeMonitor &monitor;
    RedactionFilter &filter;
    const Clock &clock;
    EnvironmentService *q;
    int asked = 0; // of the key store, and not answered yet
    QPointer<DeploymentService> deployment = {};
    SecretValues secrets = {};
    QMap<QString, QString> read = {}; // fingerprint of each secret that was read
    std::shared_ptr<const Secret> key = {}; // of fingerprints
    EnvironmentValues values = {};
    QHash<CheckId, ProbeResult> told = {};
    std::optional<Error> trouble = {};
    EnvironmentSettings known = {};
    bool locked = false;

    EnvironmentSettings settings() const { return deployment ? deployment->state().settings : EnvironmentSettings(); }

    QString entryOf(const QString &name) const
    {
        const DeploymentStarted &start = deployment->state().start;
        return u"env/%1/%2/%3/%4"_s.arg(journal.state().journal, component(start.system), component(start.environment), name);
    }

    QStringList unread() const
    {
        QStringList names;
        for (const auto &[name, variable] : settings().variables.asKeyValueRange()) {
            if (variable.secret && (!secrets.contains(name) || read.value(name) != variable.fingerprint))
                names.append(name);
        }
        return names;
    }

    void follow()
    {
        const EnvironmentSettings now = settings();
        const bool same = now.variables == known.variables && now.secretHosts == known.secretHosts;
        known = now;
        if (same)
            return;
        refresh();
        if (!unread().isEmpty() && !locked)
            q->load();
    }

    void refresh()
    {
        const EnvironmentSettings now = settings();
        values = {};
        values.production = deployment && isProduction(deployment->state().start.environment);
        auto redactor = std::make_shared<Redactor>();
        for (const auto &[name, variable] : now.variables.asKeyValueRange()) {
            if (!variable.previous.isEmpty() && variable.previous == variable.fingerprint)
                values.unchanged.append(name);
            if (!variable.secret)
                values.values.insert(name, std::make_shared<const Secret>(variable.value.toUtf8()));
            else if (secrets.contains(name))
                values.values.insert(name, secrets.value(name));
            else
                values.unreadable.append(name);
        }
        for (const auto &[name, value] : secrets.asKeyValueRange()) {
            redactor->add(name, value->view());
            addPassword(*redactor, name, value->view());
        }
        filter.replace(std::move(redactor));
        monitor.setSecrets(secrets);
        judge();
        Q_EMIT q->changed();
    }

    void judge()
    {
        if (!deployment || locked)
            return;
        QList<ProbeResult> news;
        for (const CheckSpec &check : deployment->checks()) {
            if (check.kind != CheckKind::Env)
                continue;
            const ProbeResult result = judgeEnvironment(check, deployment->checklist().variables, values, clock.now());
            const auto before = told.constFind(check.id);
            const bool silent = before == told.constEnd() && result.status == EvidenceStatus::None;
            if (silent || (before != told.constEnd() && before->status == result.status && before->conditions == result.conditions))
                continue;
            told.insert(check.id, result);
            news.append(result);
        }
        if (!news.isEmpty())
            monitor.report(news);
    }

    // Counts what the key store has not answered yet.
    template <class T>
    QFuture<Expected<T>> awaited(QFuture<Expected<T>> future)
    {
        if (asked++ == 0)
            Q_EMIT q->waitingChanged();
        return future.then(q, [this](Expected<T> value) {
            if (--asked == 0)
                Q_EMIT q->waitingChanged();
            return value;
        });
    }

    // The journal's own secret: read once, made where there is none yet.
    QFuture<Expected<>> withKey()
    {
        if (key)
            return readyFuture(Expected<>());
        const QString entry = u"fingerprints/"_s + journal.state().journal;
        auto promise = std::make_shared<QPromise<Expected<>>>();
        promise->start();
        const auto finish = [promise](Expected<> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        awaited(vault.load(entry)).then(q, [this, entry, finish](Expected<Secret> found) {
            if (found) {
                key = std::make_shared<const Secret>(std::move(*found));
                return finish({});
            }
            if (found.error().code != ErrorCode::KeyMissing)
                return finish(std::unexpected(found.error()));
            auto made = std::make_shared<const Secret>(newFingerprintKey());
            awaited(vault.store(entry, made->duplicate())).then(q, [this, made, finish](Expected<> stored) {
                if (stored)
                    key = made;
                finish(std::move(stored));
            });
        });
        return promise->future();
    }

    QFuture<Expected<>> setSecret(const QString &name, Secret value, const PersonId &actor)
    {
        auto shared = std::make_shared<const Secret>(std::move(value));
        auto stored = andThen(withKey(), q, [this, name, shared] { return awaited(vault.store(entryOf(name), shared->duplicate())); });
        auto noted = stored.then(q, [this](Expected<> done) {
            if (!done)
                trouble = done.error();
            else if (unread().isEmpty())
                trouble.reset();
            if (!done)
                Q_EMIT q->changed();
            return done;
        });
        return andThen(noted, q, [this, name, shared, actor] {
            const QString fingerprint = fingerprintOf(shared->view(), *key);
            secrets.insert(name, shared);
            read.insert(name, fingerprint);
            refresh(); // the filter knows it before anything is written about it
            return deployment->execute(SetVariable{name, true, {}, fingerprint}, actor);
        });
    }
};

EnvironmentService::EnvironmentService(Journal &journal, Vault &vault, ProbeMonitor &monitor, RedactionFilter &filter, const Clock &clock,
                                       QObject *parent) :
    QObject(parent),
    d(new Private{journal, SessionVault(vault), monitor, filter, clock, this})
{
}

EnvironmentService::~EnvironmentService() = default;

void EnvironmentService::follow(DeploymentService *deployment)
{
    d->deployment = deployment;
    d->secrets.clear();
    d->read.clear();
    d->told.clear();
    d->known = {};
    d->trouble.reset();
    d->locked = false;
    d->refresh();
    if (!deployment)
        return;
    connect(deployment, &DeploymentService::changed, this, [this] { d->follow(); });
    d->follow();
}

QFuture<Expected<>> EnvironmentService::load()
{
    d->locked = false;
    const QStringList names = d->deployment ? d->unread() : QStringList();
    if (names.isEmpty())
        return readyFuture(Expected<>());
    auto promise = std::make_shared<QPromise<Expected<>>>();
    promise->start();
    auto left = std::make_shared<qsizetype>(names.size());
    auto trouble = std::make_shared<std::optional<Error>>();
    const QPointer<DeploymentService> asked = d->deployment;
    for (const QString &name : names) {
        const QString fingerprint = d->settings().variables.value(name).fingerprint;
        d->awaited(d->vault.load(d->entryOf(name))).then(this, [this, promise, left, trouble, asked, name, fingerprint](Expected<Secret> loaded) {
            const bool wanted = asked == d->deployment && !d->locked;
            if (loaded && wanted) {
                d->secrets.insert(name, std::make_shared<const Secret>(std::move(*loaded)));
                d->read.insert(name, fingerprint);
            } else if (!loaded && (!*trouble || (*trouble)->code == ErrorCode::KeyMissing)) {
                *trouble = loaded.error(); // what holds for all of them says more than one that is missing
            }
            if (--*left > 0)
                return;
            if (wanted) {
                d->trouble = *trouble;
                d->refresh();
            }
            promise->addResult(*trouble ? Expected<>(std::unexpected(**trouble)) : Expected<>());
            promise->finish();
        });
    }
    return promise->future();
}

QFuture<Expected<>> EnvironmentService::set(const QString &name, Secret value, const PersonId &actor)
{
    if (!d->deployment)
        return failedFuture(Error{ErrorCode::UnknownDeployment, {QString()}});
    if (!isEnvironmentName(name))
        return failedFuture(Error{ErrorCode::ValueRefused, {name, u"a variable's name is letters, digits and _"_s}});
    if (value.view().contains('\0'))
        return failedFuture(Error{ErrorCode::ValueRefused, {name, u"a value cannot hold a NUL"_s}});
    if (isSecret(name))
        return d->setSecret(name, std::move(value), actor);
    return d->deployment->execute(SetVariable{name, false, QString::fromUtf8(value.view()), plainFingerprint(value.view())}, actor);
}

QFuture<Expected<>> EnvironmentService::clear(const QString &name, const PersonId &actor)
{
    if (!d->deployment)
        return failedFuture(Error{ErrorCode::UnknownDeployment, {QString()}});
    const bool secret = d->settings().variables.value(name).secret;
    return andThen(d->deployment->execute(ClearVariable{name}, actor), this, [this, name, secret] {
        d->secrets.remove(name);
        d->read.remove(name);
        d->refresh();
        return secret ? d->awaited(d->vault.remove(d->entryOf(name))) : readyFuture(Expected<>());
    });
}

QFuture<Expected<>> EnvironmentService::allow(const SecretBinding &binding, const PersonId &actor)
{
    return d->deployment ? d->deployment->execute(AllowSecret{binding}, actor) : failedFuture(Error{ErrorCode::UnknownDeployment, {QString()}});
}

QFuture<Expected<>> EnvironmentService::withhold(const SecretBinding &binding, const PersonId &actor)
{
    return d->deployment ? d->deployment->execute(WithholdSecret{binding}, actor) : failedFuture(Error{ErrorCode::UnknownDeployment, {QString()}});
}

QList<SecretBinding> EnvironmentService::withheldFrom(const CheckSpec &check) const
{
    const EnvironmentSettings settings = d->settings();
    const auto known = resolved(prepared(check, settings.parameters), settings, d->secrets);
    const auto *sent = std::get_if<Resolved>(&known);
    QList<SecretBinding> missing;
    if (!sent)
        return missing;
    const auto endpoint = endpointOf(sent->check.target.address);
    for (const QString &name : endpoint ? sent->secrets : QStringList()) {
        if (const SecretBinding binding{name, endpoint->host, endpoint->port}; !settings.secretHosts.contains(binding))
            missing.append(binding);
    }
    return missing;
}

void EnvironmentService::lock()
{
    d->locked = true;
    d->secrets.clear();
    d->read.clear();
    d->key.reset();
    d->refresh();
}

bool EnvironmentService::isSecret(const QString &name) const
{
    const auto variables = d->deployment ? d->deployment->checklist().variables : QList<Variable>();
    const auto found = std::ranges::find(variables, name, &Variable::name);
    return found == variables.end() ? namesSecret(name) : found->secret;
}

QList<EnvironmentRow> EnvironmentService::rows() const
{
    QList<EnvironmentRow> rows;
    if (!d->deployment)
        return rows;
    QList<Variable> variables = d->deployment->checklist().variables;
    const EnvironmentSettings settings = d->settings();
    for (const auto &[name, setting] : settings.variables.asKeyValueRange()) {
        if (!std::ranges::contains(variables, name, &Variable::name))
            variables.append({.name = name, .need = VariableNeed::Optional, .secret = setting.secret, .rules = {u"no-placeholder"_s}});
    }
    for (const Variable &variable : std::as_const(variables)) {
        EnvironmentRow row{.variable = variable, .setting = settings.variables.value(variable.name)};
        row.inMemory = row.setting.secret && d->vault.hasInMemory(d->entryOf(variable.name));
        row.readable = !d->values.unreadable.contains(variable.name);
        const VariableJudgement judgement = judgeWholly(variable, variables, d->deployment->checks(), d->values, d->clock.now());
        row.status = judgement.status;
        row.findings = judgement.findings;
        row.uses = int(std::ranges::count_if(d->deployment->checks(), [&](const CheckSpec &check) { return speaksOf(check, variable.name); }));
        for (const SecretBinding &binding : settings.secretHosts) {
            if (binding.name == variable.name)
                row.hosts.append(binding);
        }
        rows.append(row);
    }
    return rows;
}

const EnvironmentValues &EnvironmentService::values() const { return d->values; }

Expected<Secret> EnvironmentService::rendered() const
{
    if (!d->values.unreadable.isEmpty())
        return std::unexpected(d->trouble.value_or(Error{ErrorCode::KeyMissing, {d->values.unreadable.join(u", "_s)}}));
    std::vector<DotEnvEntry> entries;
    for (const auto &[name, value] : d->values.values.asKeyValueRange())
        entries.push_back({name, value->duplicate()});
    return writeDotEnv(entries);
}

bool EnvironmentService::isLocked() const { return d->locked; }

QFuture<Expected<QString>> EnvironmentService::keeper() { return d->vault.keeper(); }

bool EnvironmentService::isWaiting() const { return d->asked > 0; }

void EnvironmentService::giveUp() { d->vault.giveUp(); }

void EnvironmentService::keepInMemory()
{
    d->vault.keepInMemory();
    d->trouble.reset();
    Q_EMIT changed();
}

bool EnvironmentService::keepsInMemory() const { return d->vault.keepsInMemory(); }

std::optional<Error> EnvironmentService::trouble() const { return d->trouble; }

} // namespace countersign
