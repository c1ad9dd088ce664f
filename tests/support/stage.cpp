// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stage.h"

#include "tests/support/suite.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

constexpr int patience = 60'000; // keys are made slowly under sanitizers

// Lets the event loop turn until the future has its value.
template <class T>
Expected<T> settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        return failure(ErrorCode::Internal, {u"nothing came"_s});
    return future.takeResult();
}

template <class T>
void demand(const Expected<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
}

Secret pin() { return Secret(QByteArray("123456")); }

} // namespace

Stage::Stage() : m_session(Session::Ports{m_reader, m_store, m_vault, m_signing, m_prober, m_writer, m_signer, m_clock})
{
    m_prober.setClock(m_clock);
    demand(settled(m_session.open()));
    m_preferences.setValue(u"probes/keep"_s, false);
    openWindow();
}

void Stage::openWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Collaborators{.session = m_session,
                                                                      .clock = m_clock,
                                                                      .preferences = m_preferences,
                                                                      .copyText = [this](const QString &text) { copied = text; },
                                                                      .openLink = [this](const QUrl &link) { opened << link; },
                                                                      .startDemo = [] {},
                                                                      .documents = u"/tmp"_s,
                                                                      .commands = &m_commands});
}

void Stage::reopenWindow()
{
    m_window.reset();
    openWindow();
}

Stage::~Stage() { QThreadPool::globalInstance()->waitForDone(); }

PersonId Stage::enrol(const QString &name, const QString &email)
{
    const auto person = settled(m_session.people().enrol({name, email, {}}, pin()));
    demand(person);
    if (m_person.isEmpty())
        m_person = *person;
    return *person;
}

void Stage::start(const QByteArray &markdown, const QString &system, const QString &version, bool rehearsal)
{
    if (m_person.isEmpty())
        enrol(u"Mira Kovač"_s, u"mira@shop.test"_s);
    demand(settled(m_session.start({.system = system,
                                    .version = version,
                                    .environment = u"production"_s,
                                    .fileName = u"checklist.md"_s,
                                    .source = markdown,
                                    .rehearsal = rehearsal},
                                   m_person)));
}

void Stage::execute(const Command &command) { demand(settled(deployment().execute(command, m_person))); }

void Stage::executeWithPin(const Command &command) { demand(settled(deployment().execute(command, m_person, pin()))); }

void Stage::sign(const QString &name)
{
    const Checklist &checklist = deployment().checklist();
    const auto role = std::ranges::find(checklist.roles, name, &Role::name);
    if (role == checklist.roles.end())
        qFatal("no role %s", qPrintable(name));
    executeWithPin(SignOff{role->id, Meaning::Approved, u"What was shown"_s});
}

void Stage::goLive()
{
    QList<ItemId> items;
    for (const Item &item : deployment().checklist().items)
        items << item.id;
    execute(Tick{items, u"Seen by hand before the release"_s});
    for (const Role &role : deployment().checklist().roles)
        executeWithPin(SignOff{role.id, Meaning::Approved, u"What was shown"_s});
    executeWithPin(MakeDecision{Decision::Live});
}

void Stage::approveAll()
{
    QList<Endpoint> endpoints;
    for (const CheckSpec &check : deployment().checks()) {
        const auto endpoint = endpointOf(substitute(check.target.address, deployment().state().settings.parameters));
        if (endpoint && !endpoints.contains(*endpoint))
            endpoints << *endpoint;
    }
    for (const Endpoint &endpoint : std::as_const(endpoints))
        execute(ApproveHost{endpoint});
}

void Stage::probe()
{
    QSignalSpy idle(&m_session.monitor(), &ProbeMonitor::idle);
    m_session.monitor().probeAll();
    if (idle.isEmpty() && !idle.wait(patience))
        qFatal("the probes did not come back");
    QTest::qWait(60); // a batch
}

ItemId Stage::item(const QString &text) const
{
    for (const Item &item : m_session.current()->checklist().items) {
        if (item.text.startsWith(text))
            return item.id;
    }
    qFatal("no item %s", qPrintable(text));
}

} // namespace countersign::testing
