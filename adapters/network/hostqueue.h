// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <deque>
#include <optional>
#include <unordered_map>

namespace countersign::network {

// What waits to start, host by host in turn, so that one host with many checks holds up no other; at most `perHost` run at once.
template <class T>
class HostQueue
{
public:
    explicit HostQueue(int perHost) : m_perHost(perHost) {}

    void push(const QString &host, T value)
    {
        Host &entry = m_hosts[host];
        entry.waiting.push_back(std::move(value));
        ++m_waiting;
        enlist(host, entry);
    }

    std::optional<T> pop() // the next that may start; done() must follow
    {
        if (m_turns.empty())
            return std::nullopt;
        const QString host = m_turns.front();
        m_turns.pop_front();
        Host &entry = m_hosts[host];
        entry.listed = false;
        T value = std::move(entry.waiting.front());
        entry.waiting.pop_front();
        ++entry.running;
        --m_waiting;
        enlist(host, entry);
        return value;
    }

    void done(const QString &host)
    {
        const auto found = m_hosts.find(host);
        --found->second.running;
        if (found->second.running == 0 && found->second.waiting.empty())
            m_hosts.erase(found);
        else
            enlist(host, found->second);
    }

    bool hasReady() const { return !m_turns.empty(); }
    qsizetype waiting() const { return m_waiting; }

    std::deque<T> takeWaiting() // all that have not started
    {
        std::deque<T> all;
        for (auto &[host, entry] : m_hosts) {
            std::ranges::move(entry.waiting, std::back_inserter(all));
            entry.waiting.clear();
            entry.listed = false;
        }
        std::erase_if(m_hosts, [](const auto &each) { return each.second.running == 0; });
        m_turns.clear();
        m_waiting = 0;
        return all;
    }

private:
    struct Host {
        std::deque<T> waiting;
        int running = 0;
        bool listed = false; // has a turn
    };

    void enlist(const QString &host, Host &entry)
    {
        if (entry.listed || entry.waiting.empty() || entry.running >= m_perHost)
            return;
        entry.listed = true;
        m_turns.push_back(host);
    }

    const int m_perHost;
    std::unordered_map<QString, Host> m_hosts;
    std::deque<QString> m_turns;
    qsizetype m_waiting = 0;
};

} // namespace countersign::network
