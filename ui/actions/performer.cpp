// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/performer.h"

#include "core/deployment/policy.h"
#include "core/services/session.h"
#include "core/wording/errors.h"
#include "ui/dialogs/enroldialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/people/currentperson.h"
#include "ui/widgets/noticebar.h"

namespace countersign {

namespace {

constexpr int slowSeconds = 5;

// Whether a command has a place for a reason, and with one put there.
std::optional<Command> withReason(const Command &command, const QString &reason)
{
    return std::visit(
        [&](auto given) -> std::optional<Command> {
            if constexpr (requires { given.reason; }) {
                given.reason = reason;
                return given;
            } else {
                return std::nullopt;
            }
        },
        command);
}

bool wantsReason(ErrorCode code) { return code == ErrorCode::ReasonNeeded || code == ErrorCode::ReasonTooShort; }

QString actOf(const Command &command)
{
    if (const auto *waive = std::get_if<Waive>(&command))
        return Performer::tr("You approve waiving %n item(s) with your own key.", nullptr, int(waive->items.size()));
    if (std::holds_alternative<MakeDecision>(command))
        return Performer::tr("You record this decision with your own key.");
    return Performer::tr("You say this with your own key.");
}

} // namespace

Performer::Performer(Session &session, CurrentPerson &person, NoticeBar &notices, QWidget &window) :
    QObject(&window),
    m_session(session),
    m_person(person),
    m_notices(notices),
    m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowSeconds * 1000);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { m_notices.tell(tr("Waiting for the key store of this computer. It may be asking you to unlock it.")); });
}

void Performer::withPerson(std::function<void(const PersonId &)> next)
{
    if (const PersonId person = m_person.id(); !person.isEmpty()) {
        next(person);
        return;
    }
    auto *dialog = new EnrolDialog(
        m_session.people(), true,
        [this, next = std::move(next)](const PersonId &person) {
            m_person.set(person);
            next(person);
        },
        &m_window);
    dialog->open();
}

void Performer::perform(const Command &command, Done done)
{
    carryOut(command, [this, done = std::move(done)](const Command &recorded, const ItemStates &before) {
        Q_EMIT performed(recorded, before);
        if (done)
            done();
    });
}

void Performer::takeBack(QList<Command> commands, Done done)
{
    if (commands.isEmpty()) {
        done();
        return;
    }
    const Command first = commands.takeFirst();
    carryOut(first,
             [this, commands = std::move(commands), done = std::move(done)](const Command &, const ItemStates &) { takeBack(commands, done); });
}

void Performer::carryOut(const Command &command, Recorded done)
{
    withPerson([this, command, done = std::move(done)](const PersonId &person) {
        if (needsConsent(command))
            executeWithPin(command, person, done);
        else if (m_session.people().isPresent(person))
            execute(command, person, done);
        else
            confirmPresence(person, [this, command, person, done] { execute(command, person, done); });
    });
}

// After the start, a lock or a while without anything done, whoever goes on says with the PIN that it is still the same person.
void Performer::confirmPresence(const PersonId &person, Done done)
{
    auto shown = std::make_shared<QPointer<PinDialog>>();
    auto given = [this, person, done = std::move(done), shown](Secret pin) {
        m_session.people().confirmPresence(person, std::move(pin)).then(this, [this, done, shown](const Expected<> &confirmed) {
            if (!confirmed && *shown) {
                (*shown)->setError(confirmed.error());
                return;
            }
            if (*shown)
                (*shown)->accept();
            if (confirmed)
                done();
            else
                m_notices.complain(confirmed.error());
        });
    };
    *shown = new PinDialog(m_person.name(), tr("Say that it is you. You are asked again after a pause of 15 minutes."), std::move(given), &m_window);
    (*shown)->open();
}

void Performer::performAll(QList<Command> commands, Done done)
{
    if (commands.isEmpty()) {
        if (done)
            done();
        return;
    }
    const Command first = commands.takeFirst();
    perform(first, [this, commands = std::move(commands), done = std::move(done)] { performAll(commands, done); });
}

void Performer::execute(const Command &command, const PersonId &person, Recorded done)
{
    DeploymentService *deployment = m_session.current();
    if (!deployment)
        return;
    m_session.people().stayPresent(person);
    const ItemStates before = deployment->state().items;
    sayWhenSlow();
    deployment->execute(command, person).then(this, [this, command, before, done = std::move(done)](const Expected<> &recorded) {
        m_slow.stop();
        if (!recorded) {
            refuse(command, recorded.error(), done);
            return;
        }
        m_notices.clear();
        done(command, before);
    });
}

// A key store that asks its own question, or does not answer, is named before anybody wonders.
void Performer::sayWhenSlow()
{
    if (!m_slow.isActive())
        m_slow.start();
}

void Performer::executeWithPin(const Command &command, const PersonId &person, Recorded done)
{
    auto shown = std::make_shared<QPointer<PinDialog>>();
    auto given = [this, command, person, done = std::move(done), shown](Secret pin) {
        DeploymentService *deployment = m_session.current();
        if (!deployment)
            return;
        const ItemStates before = deployment->state().items;
        deployment->execute(command, person, std::move(pin)).then(this, [this, command, before, done, shown](const Expected<> &recorded) {
            if (!recorded && (recorded.error().code == ErrorCode::PinWrong || recorded.error().code == ErrorCode::PinDelayed) && *shown) {
                (*shown)->setError(recorded.error());
                return;
            }
            if (*shown)
                (*shown)->accept();
            if (!recorded)
                refuse(command, recorded.error(), done);
            else
                done(command, before);
        });
    };
    *shown = new PinDialog(m_person.name(), actOf(command), std::move(given), &m_window);
    (*shown)->open();
}

void Performer::refuse(const Command &command, const Error &error, Recorded done)
{
    if (wantsReason(error.code) && withReason(command, {}))
        askReason(command, error, std::move(done));
    else
        m_notices.complain(error);
}

void Performer::askReason(const Command &command, const Error &error, Recorded done)
{
    const bool thorough = std::holds_alternative<Tick>(command) || std::holds_alternative<Waive>(command);
    const ReasonDialog::Request request{.title = tr("Why?"),
                                        .why = sentence(error),
                                        .action = tr("Record"),
                                        .placeholder = tr("What you know that the probe does not"),
                                        .leastCharacters = thorough ? policy.leastReasonCharacters : 1};
    auto *dialog = new ReasonDialog(
        request, [this, command, done = std::move(done)](const QString &reason) { carryOut(*withReason(command, reason), done); }, &m_window);
    dialog->open();
}

} // namespace countersign
