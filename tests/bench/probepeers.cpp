// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/probepeers.h"

#include "adapters/network/threadcost.h"

#include <QUrl>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::bench {

using namespace testing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

} // namespace

double processorTime(qint64 process)
{
    if (process == 0) {
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
    }
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1e3 / double(::sysconf(_SC_CLK_TCK));
}

double residentMegabytes() { return contentOf(u"/proc/self/statm"_s).split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6; }

Batch runBatch(const network::ProbeLoopOptions &options, const QList<ProbeRequest> &requests)
{
    Batch batch;
    network::ProbeLoop loop(options);
    const double memory = residentMegabytes(), processor = processorTime();
    QElapsedTimer timer;
    timer.start();
    loop.submit(requests);
    while (batch.results.size() < requests.size() && timer.elapsed() < 120'000) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        batch.results += loop.take();
        batch.mostMegabytes = std::max(batch.mostMegabytes, residentMegabytes() - memory);
    }
    batch.seconds = double(timer.nsecsElapsed()) / 1e9;
    batch.processorMilliseconds = (processorTime() - processor) / double(requests.size());
    return batch;
}

ControlThread::ControlThread() :
    m_thread([this] {
        network::prepareProbeThread();
        while (!m_ending) {
            const auto due = std::chrono::steady_clock::now() + std::chrono::milliseconds(2);
            std::this_thread::sleep_until(due);
            m_late.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - due).count());
        }
    })
{
}

ControlThread::~ControlThread()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
}

double ControlThread::p99()
{
    m_ending = true;
    m_thread.join();
    std::ranges::sort(m_late);
    return m_late.at(m_late.size() * 99 / 100);
}

Nginx::Nginx(const demo::CertificateAuthority &authority, const QString &host)
{
    m_space.writeCertificate(u"site"_s, authority, {.hosts = {host, u"127.0.0.1"_s}});
    const QByteArray reply = R"( location / { default_type application/json; return 200 '{"status":"healthy"}'; } })";
    const QByteArray configuration =
        "daemon off; worker_processes 1; worker_rlimit_nofile 20000; pid nginx.pid; error_log stderr crit; events { worker_connections 9000; }\n"
        "http { access_log off; client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;\n"
        "ssl_session_tickets off; ssl_session_cache off;\n"
        "server { listen 127.0.0.1:"
        + QByteArray::number(m_plain) + " backlog=4096;" + reply + "\nserver { listen 127.0.0.1:" + QByteArray::number(m_secure)
        + " ssl backlog=4096; ssl_certificate site.pem; ssl_certificate_key site.key;" + reply + "\n}\n";
    m_server.emplace(findProgram(u"nginx"_s),
                     QStringList{u"-p"_s, m_space.path(u"."_s), u"-e"_s, u"stderr"_s, u"-c"_s, m_space.write(u"nginx.conf"_s, configuration)},
                     m_plain);
}

Blackbox::Blackbox(const QByteArray &authority, const QString &host)
{
    const QString ca = m_space.write(u"ca.pem"_s, authority);
    const QByteArray configuration = "modules:\n"
                                     "  http: {prober: http, timeout: 5s, http: {preferred_ip_protocol: ip4, enable_http2: false}}\n"
                                     "  https: {prober: http, timeout: 5s, http: {preferred_ip_protocol: ip4, enable_http2: false, tls_config: "
                                     "{ca_file: "
                                     + ca.toUtf8() + ", server_name: " + host.toUtf8()
                                     + "}}}\n"
                                       "  tcp: {prober: tcp, timeout: 5s, tcp: {preferred_ip_protocol: ip4}}\n";
    m_server.emplace(findProgram(u"prometheus-blackbox-exporter"_s),
                     QStringList{u"--config.file="_s + m_space.write(u"blackbox.yml"_s, configuration),
                                 u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port), u"--log.level=error"_s},
                     m_port);
}

bool Blackbox::succeeds(const QString &module, const QString &target) const
{
    const QByteArray request =
        "GET /probe?module=" + module.toUtf8() + "&target=" + QUrl::toPercentEncoding(target) + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
    return converse(m_port, request, "probe_success").contains("probe_success 1");
}

double Blackbox::cost(const QString &module, const QString &target, int probes, int atOnce) const
{
    const double before = processorTime(m_server->process());
    const QString address =
        u"http://127.0.0.1:%1/probe?module=%2&target=%3"_s.arg(m_port).arg(module, QString::fromLatin1(QUrl::toPercentEncoding(target)));
    outputOf(findProgram(u"ab"_s), {u"-q"_s, u"-n"_s, QString::number(probes), u"-c"_s, QString::number(atOnce), u"-k"_s, address});
    return (processorTime(m_server->process()) - before) / probes;
}

double apacheBench(const QString &address, int requests, int atOnce)
{
    const QByteArray output =
        outputOf(findProgram(u"ab"_s), {u"-q"_s, u"-n"_s, QString::number(requests), u"-c"_s, QString::number(atOnce), address});
    const qsizetype at = output.indexOf("Requests per second:");
    return at < 0 ? 0 : output.mid(at + 20, 20).simplified().split(' ').first().toDouble();
}

} // namespace countersign::bench
