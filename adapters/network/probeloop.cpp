// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/probeloop.h"

#include "adapters/network/governor.h"
#include "adapters/network/hostqueue.h"
#include "adapters/network/proberun.h"
#include "adapters/network/threadcost.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

// Whom a probe burdens: the host it is about, or the server that connects to it for us.
QString queueOf(const ProbeRequest &request) { return request.vantage ? u"ssh "_s + request.vantage->host : request.endpoint.host; }

constexpr qsizetype keptBody = 64 * 1024; // of an answer, once it has been judged: histories of hundreds of checks are kept

} // namespace

class ProbeLoop::Thread
{
public:
    explicit Thread(const ProbeLoopOptions &options);
    ~Thread();
    Q_DISABLE_COPY_MOVE(Thread)

    void submit(QList<ProbeRequest> requests);
    void cancelAll();
    QList<ProbeResult> take();

private:
    void enqueueAlone(const ProbeRequest &request);
    void pump();
    void begin(ProbeRequest request);
    void finish(quint64 serial);
    void forget(const ProbeRequest &request); // it runs no more
    void report(const ProbeRequest &request, const Observation &observation);

    Reactor m_reactor;
    // from here to m_pumping: the loop's thread only
    Resolver m_resolver;
    std::vector<std::unique_ptr<Resolver>> m_publicResolvers;
    HttpEngine m_http;
    TrustStore m_trust;
    const std::function<bool()> m_hasNetwork;
    const QStringList m_sshOptions;
    const std::shared_ptr<const countersign::Clock> m_wallClock;
    Governor m_governor;
    HostQueue<ProbeRequest> m_queue;
    std::deque<ProbeRequest> m_alone; // started when nothing else is left, one after the other
    bool m_isAlone = false;
    std::unordered_map<quint64, std::unique_ptr<ProbeRun>> m_runs;
    quint64 m_lastRun = 0;
    bool m_pumping = false; // a timer will pump again

    std::mutex m_mutex;
    QList<ProbeResult> m_ended; // guarded by m_mutex
    std::thread m_thread;
};

ProbeLoop::Thread::Thread(const ProbeLoopOptions &options) :
    m_resolver(m_reactor, options.nameServers),
    m_http(m_reactor),
    m_hasNetwork(options.hasNetwork),
    m_sshOptions(options.sshOptions),
    m_wallClock(options.wallClock),
    m_governor(options.processorShare),
    m_queue(options.perHost)
{
    for (const QString &server : options.publicResolvers)
        m_publicResolvers.push_back(std::make_unique<Resolver>(m_reactor, QStringList{server}));
    m_thread = std::thread([this] {
        prepareProbeThread();
        m_reactor.run();
    });
}

ProbeLoop::Thread::~Thread()
{
    m_reactor.stop();
    m_thread.join();
    m_runs.clear(); // before the engines they use
}

void ProbeLoop::Thread::submit(QList<ProbeRequest> requests)
{
    m_reactor.post([this, requests = std::move(requests)] {
        for (const ProbeRequest &request : requests) {
            if (runsAlone(request))
                enqueueAlone(request);
            else
                m_queue.push(queueOf(request), request);
        }
        pump();
    });
}

// Who finds the limit of a server leaves it unwilling for a while: so loads go first.
void ProbeLoop::Thread::enqueueAlone(const ProbeRequest &request)
{
    const auto isBurst = [](const ProbeRequest &each) { return each.check.kind == CheckKind::Rate; };
    const auto before = isBurst(request) ? m_alone.end() : std::ranges::find_if(m_alone, isBurst);
    m_alone.insert(before, request);
}

void ProbeLoop::Thread::cancelAll()
{
    m_reactor.post([this] {
        Observation cancelled;
        cancelled.failure = Failure::Cancelled;
        for (const auto &[serial, run] : m_runs) {
            run->cancel();
            report(run->request(), run->observation());
            forget(run->request());
        }
        m_runs.clear();
        for (const ProbeRequest &request : m_queue.takeWaiting())
            report(request, cancelled);
        for (const ProbeRequest &request : std::exchange(m_alone, {}))
            report(request, cancelled);
    });
}

QList<ProbeResult> ProbeLoop::Thread::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_ended, {});
}

// Starts what may start now, and comes back while something waits for leave.
void ProbeLoop::Thread::pump()
{
    if (m_isAlone)
        return;
    m_governor.turn(Clock::now(), threadProcessorTime(), m_queue.hasReady());
    while (m_queue.hasReady() && m_governor.take())
        begin(*m_queue.pop());
    if (m_runs.empty() && m_queue.waiting() == 0 && !m_alone.empty()) {
        m_isAlone = true;
        begin(std::move(m_alone.front()));
        m_alone.pop_front();
    }
    if (!m_queue.hasReady() || m_pumping)
        return;
    m_pumping = true;
    m_reactor.after(std::chrono::milliseconds(1), [this] {
        m_pumping = false;
        pump();
    });
}

void ProbeLoop::Thread::begin(ProbeRequest request)
{
    const quint64 serial = ++m_lastRun;
    const auto [entry, added] =
        m_runs.emplace(serial, std::make_unique<ProbeRun>(std::move(request), Engines{m_reactor, m_resolver, m_publicResolvers, m_http, m_trust,
                                                                                      m_hasNetwork, m_sshOptions, *m_wallClock}));
    entry->second->start([this, serial] { finish(serial); });
}

void ProbeLoop::Thread::finish(quint64 serial)
{
    const auto node = m_runs.extract(serial);
    if (node.empty()) // cancelled in the same round
        return;
    const ProbeRun &run = *node.mapped();
    report(run.request(), run.observation());
    forget(run.request());
    pump();
}

void ProbeLoop::Thread::forget(const ProbeRequest &request)
{
    if (m_isAlone)
        m_isAlone = false;
    else
        m_queue.done(queueOf(request));
}

void ProbeLoop::Thread::report(const ProbeRequest &request, const Observation &observation)
{
    ProbeResult result = judge(request.check, observation);
    if (result.observation.body.size() > keptBody)
        result.observation.body = result.observation.body.first(keptBody);
    const std::lock_guard lock(m_mutex);
    m_ended.append(std::move(result));
}

ProbeLoop::ProbeLoop(const ProbeLoopOptions &options) : m_thread(std::make_unique<Thread>(options)) {}
ProbeLoop::~ProbeLoop() = default;

void ProbeLoop::submit(const QList<ProbeRequest> &requests) { m_thread->submit(requests); }

void ProbeLoop::cancelAll() { m_thread->cancelAll(); }

QList<ProbeResult> ProbeLoop::take() { return m_thread->take(); }

} // namespace countersign::network
